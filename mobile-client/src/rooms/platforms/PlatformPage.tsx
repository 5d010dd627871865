import { useRoute } from 'preact-iso';
import { send } from '../../shared/api/send';
import { useScreen } from '../../shared/api/useScreen';
import { CouldNotLook, Looking, NotThere } from '../../shared/ui/Blank';
import { monthOf } from '../../shared/ui/time';
import { useTitle } from '../../shared/ui/useTitle';
import type { PlatformsWords } from '../../shared/words/generated/platforms';
import { words } from '../../shared/words/words';
import { HowWeDoIt } from '../agreements/HowWeDoIt';
import { NoDeeds, Pavement } from '../deeds/Pavement';
import { OurRest, RestPlatformForm } from '../rests/OurRest';
import { useCameToPlatform } from './home';
import { MoreMade, PlatformPage as PlatformQuery, type PlatformPageQuery } from './platforms.generated';

type WholePlatform = NonNullable<PlatformPageQuery['platform']>;

export default function PlatformPage() {
  const { params } = useRoute();
  const screen = useScreen(PlatformQuery, { id: params['id'] ?? '' });
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook alone message={screen.message} again={screen.again} />;
  const { platform, say } = screen.data;
  return platform ? <Whole key={platform.id} platform={platform} iDecide={!!say?.mine} /> : <NotThere />;
}

export function sayKind(kind: 'PLAYGROUND' | 'SUSTAINABILITY_HUB' | 'FREE', t: PlatformsWords): string {
  switch (kind) {
    case 'PLAYGROUND':
      return t.playground;
    case 'SUSTAINABILITY_HUB':
      return t.hub;
    case 'FREE':
      return t.free;
  }
}

function Whole({ platform, iDecide }: { platform: WholePlatform; iDecide: boolean }) {
  const t = words('platforms');
  useTitle(platform.name);
  useCameToPlatform(platform.id);
  async function more(after: string) {
    const reply = await send(MoreMade, { id: platform.id, after });
    return reply.kind === 'answered' ? (reply.data.platform?.made ?? null) : null;
  }
  return (
    <article class="project">
      <header class="project-head">
        <p>{t.thisIsUs}</p>
        <h1 dir="auto">{platform.name}</h1>
        <p class="lead" dir="auto">
          {platform.about}
        </p>
        <p class="hint">
          {platform.neighbourhoods.map((neighbourhood) => neighbourhood.name).join(', ')}
          {' · '}
          {t.since({ month: monthOf(platform.since) })}
        </p>
        {platform.example && <p class="example">{words('app').exampleMore}</p>}
        <OurRest platform={platform} mayWake={iDecide} />
      </header>
      <section class="project-todo" aria-labelledby="projects">
        <h2 id="projects">{t.projects}</h2>
        <ul class="choices">
          {platform.projects.map((project) => (
            <li key={project.id}>
              <a class="choice" href={`/project/${project.id}`}>
                <span dir="auto">{project.name}</span>
                <span class="hint">{sayKind(project.kind, t)}</span>
              </a>
            </li>
          ))}
          <li>
            <a class="choice choice-new" href={`/project/nieuw?platform=${platform.id}`}>
              {t.begin}
            </a>
          </li>
        </ul>
      </section>
      <div class="project-side">
        <section aria-labelledby="join">
          <h2 id="join">{t.joinTitle}</h2>
          <p dir="auto">{platform.howToJoin}</p>
          <a class="sun" href="/">
            {words('app').whatCanIDo}
          </a>
        </section>
        {platform.callName && (
          <section aria-labelledby="call">
            <h2 id="call">{t.callTitle}</h2>
            <p>{t.callName({ name: platform.callName })}</p>
            {platform.callPhone && (
              <a class="quiet" href={`tel:${platform.callPhone}`}>
                {t.call({ name: platform.callName })}
              </a>
            )}
          </section>
        )}
        <div>
          <HowWeDoIt agreements={platform.agreements} />
          {iDecide && !platform.rest && <RestPlatformForm platform={platform.id} />}
        </div>
      </div>
      <section class="project-story" aria-labelledby="made">
        <h2 id="made">{t.made}</h2>
        {platform.made.deeds.length === 0 ? (
          <NoDeeds title={t.madeNone} />
        ) : (
          <Pavement first={platform.made} more={more} withProject />
        )}
      </section>
    </article>
  );
}
