import { useEffect, useRef, useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { useScreen } from '../../shared/api/useScreen';
import { SaidLine } from '../../shared/ui/SaidLine';
import { Switch } from '../../shared/ui/Switch';
import { dayOf, spokenTime, timeOf } from '../../shared/ui/time';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { NewsWishes, WantNews, type NewsWishesQuery } from './notices.generated';
import { sayTopic, sayWished } from './wishMessages';

type Wishes = NonNullable<NewsWishesQuery['myNewsWishes']>;
type Wish = Wishes['topics'][number];

/** On the own page: of what one wants to be mailed, and when that comes. */
export function WhatIHear({ reachable }: { reachable: boolean }) {
  const screen = useScreen(NewsWishes, {});
  const wishes = screen.state === 'ready' ? screen.data.myNewsWishes : null;
  return wishes && <Hear wishes={wishes} reachable={reachable} />;
}

function Hear({ wishes, reachable }: { wishes: Wishes; reachable: boolean }) {
  const t = words('notices');
  const place = useRef<HTMLElement>(null);
  // The page was not there yet when the browser looked for the anchor that letters lead to.
  useEffect(() => {
    if (location.hash === '#horen') place.current?.scrollIntoView();
  }, []);
  return (
    <section ref={place} id="horen" class="tile wide" aria-labelledby="hear">
      <h2 id="hear">{t.wishTitle}</h2>
      {!reachable && <p>{t.wishNoAddress}</p>}
      <p class="hint">{t.wishApp}</p>
      {wishes.quietFrom !== wishes.quietUntil && (
        <p class="hint">{t.wishQuiet({ from: spokenTime(wishes.quietFrom), until: spokenTime(wishes.quietUntil) })}</p>
      )}
      <div class="side-by-side">
        <div>
          <h3>{t.wishAtOnce}</h3>
          <p class="hint">{t.wishAtOnceMore}</p>
          <Topics topics={wishes.topics.filter(({ weekly }) => !weekly)} />
        </div>
        <div>
          <h3>{t.wishWeekly}</h3>
          <p class="hint">{t.wishWeeklyMore({ day: dayOf(wishes.nextWeekly), time: timeOf(wishes.nextWeekly) })}</p>
          <Topics topics={wishes.topics.filter(({ weekly }) => weekly)} />
        </div>
      </div>
    </section>
  );
}

function Topics({ topics }: { topics: readonly Wish[] }) {
  return (
    <ul class="lines">
      {topics.map((wish) => (
        <Topic key={wish.topic} wish={wish} />
      ))}
    </ul>
  );
}

function Topic({ wish }: { wish: Wish }) {
  const t = words('notices');
  const wishing = useAct();
  // What was tapped, until the neighbourhood says the same.
  const [tapped, setTapped] = useState<boolean | null>(null);
  useEffect(() => setTapped((was) => (was === wish.wanted ? null : was)), [wish.wanted]);
  const wanted = tapped ?? wish.wanted;

  async function want(on: boolean): Promise<void> {
    setTapped(on);
    const ended = act(WantNews, { topic: wish.topic, wanted: on }, 'me');
    void wishing.run(ended, (data) => sayWished(data.wantNews, t));
    const { kind } = await ended;
    if (kind === 'refused' || kind === 'dropped') setTapped(null);
  }

  return (
    <li>
      <Switch
        {...sayTopic(wish.topic, t)}
        on={wanted}
        state={wanted ? t.wishOn : t.wishOff}
        onSwitch={(on) => void want(on)}
      />
      <SaidLine said={wishing.said} />
    </li>
  );
}
