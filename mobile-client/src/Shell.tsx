import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { Notices } from './Notices';
import { NewsDot } from './rooms/notices/NewsDot';
import { useHome } from './rooms/platforms/home';
import { Mark } from './shared/ui/Mark';
import { words } from './shared/words/words';
import { WantedTalk } from './WantedTalk';

/** What stands around every page: the mark, where you are, and the four ways to go. */
export function Shell({ children }: { children: ComponentChildren }) {
  const t = words('app');
  const { path } = useLocation();
  const { home, several } = useHome();
  const us = home ? `/buurt/${home.id}` : '/buurt';
  const ways = [
    { href: '/', label: t.navDo, here: path === '/' || path.startsWith('/klus') },
    { href: '/mijn', label: t.navMine, here: path === '/mijn' },
    { href: us, label: t.navUs, here: path.startsWith('/buurt') || path.startsWith('/project') },
    { href: '/ik', label: t.navMe, here: path === '/ik' },
  ];
  return (
    <>
      <a class="skip" href="#main">
        {t.skip}
      </a>
      <header class="top">
        <a class="brand" href="/">
          <Mark />
          <span>Buurtdaad</span>
        </a>
        <div class="where">
          {several ? (
            <a class="where-choice" href="/buurt?kies">
              <span dir="auto">{home?.name ?? t.chooseNeighbourhood}</span>
              <span class="where-more" aria-hidden="true" />
              {home && <span class="unseen">{`. ${t.otherNeighbourhood}`}</span>}
            </a>
          ) : (
            <span dir="auto">{home?.name}</span>
          )}
          {home?.example && (
            <span class="example" title={t.exampleMore}>
              {t.example}
            </span>
          )}
        </div>
      </header>
      <nav class="ways" aria-label={t.menu}>
        {ways.map((way) => (
          <a key={way.label} href={way.href} aria-current={way.here ? 'page' : undefined}>
            {way.label}
            {way.href === '/mijn' && <NewsDot />}
          </a>
        ))}
      </nav>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Notices />
      <WantedTalk />
      <div id="live" class="unseen" role="status" aria-live="polite" />
    </>
  );
}
