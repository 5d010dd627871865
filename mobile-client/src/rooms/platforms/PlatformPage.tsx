import { useRoute } from 'preact-iso';
import { send } from '../../shared/api/send';
import { useMore, type More } from '../../shared/api/useMore';
import { useScreen } from '../../shared/api/useScreen';
import { CouldNotLook, Looking, NotThere } from '../../shared/ui/Blank';
import { monthOf } from '../../shared/ui/time';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useTitle } from '../../shared/ui/useTitle';
import type { PlatformsWords } from '../../shared/words/generated/platforms';
import { words } from '../../shared/words/words';
import { ToPromises } from '../facilitation/ToPromises';
import { HowWeDoIt } from '../agreements/HowWeDoIt';
import { ToTheHour } from '../checkin/ToTheHour';
import type { WholeHourFragment } from '../checkin/checkin.generated';
import { Agreed } from '../decisions/Agreed';
import { AgreeForm } from '../proposals/AgreeForm';
import { useKept } from '../proposals/kept';
import { ProposalCard } from '../proposals/ProposalCard';
import { NoDeeds, Pavement } from '../deeds/Pavement';
import { DoesNotBelong } from '../hiding/DoesNotBelong';
import { Doubts } from '../hiding/Doubts';
import type { WholeDoubtFragment } from '../hiding/hiding.generated';
import { readableIn } from '../hiding/hidingMessages';
import { OurRights } from '../rights/OurRights';
import { OurRest, RestPlatformForm } from '../rests/OurRest';
import { useCameToPlatform } from './home';
import { MoreMade, MoreProjects, PlatformPage as PlatformQuery, type PlatformPageQuery } from './platforms.generated';

type WholePlatform = NonNullable<PlatformPageQuery['platform']>;

export default function PlatformPage() {
  const { params } = useRoute();
  const screen = useScreen(PlatformQuery, { id: params['id'] ?? '' });
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook alone message={screen.message} again={screen.again} />;
  const { platform, say, decisions, doubts, checkin } = screen.data;
  return platform && decisions ? (
    <Whole
      key={platform.id}
      platform={platform}
      iDecide={!!say?.mine}
      decisions={decisions}
      doubts={doubts}
      hour={checkin?.hour ?? null}
    />
  ) : (
    <NotThere />
  );
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

/** A part that is full may have a next one. */
const nextOf = (part: readonly unknown[], after: number) => (part.length < 25 ? null : String(after + part.length));

interface WholeProps {
  platform: WholePlatform;
  iDecide: boolean;
  decisions: NonNullable<PlatformPageQuery['decisions']>;
  doubts: readonly WholeDoubtFragment[];
  hour: WholeHourFragment | null;
}

function Whole({ platform, iDecide, decisions, doubts, hour }: WholeProps) {
  const t = words('platforms');
  // What is open about one project stands on that project's page.
  const ours = decisions.proposals.filter((proposal) => proposal.about.kind === 'PLATFORM');
  const kept = useKept(ours.map(({ id }) => id));
  useTitle(platform.name);
  useCameToPlatform(platform.id);
  const projects = useMore(platform.projects, nextOf(platform.projects, 0), async (after) => {
    const reply = await send(MoreProjects, { id: platform.id, after: Number(after), ended: false });
    const items = reply.kind === 'answered' ? reply.data.platform?.projects : null;
    return items ? { items, next: nextOf(items, Number(after)) } : null;
  });
  const ended = useMore(platform.endedProjects, nextOf(platform.endedProjects, 0), async (after) => {
    const reply = await send(MoreProjects, { id: platform.id, after: Number(after), ended: true });
    const items = reply.kind === 'answered' ? reply.data.platform?.endedProjects : null;
    return items ? { items, next: nextOf(items, Number(after)) } : null;
  });
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
          <ProjectChoices {...projects} />
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
        <Doubts doubts={doubts} here={platform.id} />
        {(ours.length > 0 || kept.said) && (
          <section class="settling" aria-labelledby="settling">
            <h2 id="settling">{words('decisions').title}</h2>
            <SaidLine said={kept.said} />
            {ours.map((proposal) => (
              <ProposalCard key={proposal.id} proposal={proposal} here={platform.id} keep={kept.keep} />
            ))}
          </section>
        )}
        <ToTheHour platform={platform.id} hour={hour} />
        <ToPromises platform={platform.id} />
        <Agreed proposals={decisions.agreed.proposals} here={platform.id} />
        {ended.all.length > 0 && (
          <section aria-labelledby="ended">
            <h2 id="ended">{t.endedProjects}</h2>
            <ul class="choices">
              <ProjectChoices {...ended} />
            </ul>
          </section>
        )}
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
          <OurRights rights={platform.rights} freedoms={platform.freedoms} />
          {iDecide && <AgreeForm platform={platform.id} agreements={platform.agreements} />}
          {iDecide && !platform.rest && <RestPlatformForm platform={platform.id} />}
          {iDecide && (
            <DoesNotBelong
              here={platform.id}
              readable={[
                ...(platform.rest
                  ? [{ kind: 'REST' as const, id: platform.id, label: words('hiding').whichRest }]
                  : []),
                ...readableIn({ ...decisions, proposals: ours, forTheHour: [] }),
              ]}
            />
          )}
          <p>
            <a class="link" href={`/buurt/${platform.id}/verborgen`}>
              {words('hiding').logTitle}
            </a>
          </p>
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

function ProjectChoices({ all, next, showMore }: More<WholePlatform['projects'][number]>) {
  const t = words('platforms');
  return (
    <>
      {all.map((project) => (
        <li key={project.id}>
          <a class="choice" href={`/project/${project.id}`}>
            <span dir="auto">{project.name}</span>
            <span class="hint">{sayKind(project.kind, t)}</span>
          </a>
        </li>
      ))}
      {next && (
        <li>
          <button type="button" class="quiet" onClick={() => void showMore()}>
            {words('app').more}
          </button>
        </li>
      )}
    </>
  );
}
