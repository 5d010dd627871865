import { useRoute } from 'preact-iso';
import { send } from '../../shared/api/send';
import { useScreen } from '../../shared/api/useScreen';
import { CouldNotLook, Looking, NotThere } from '../../shared/ui/Blank';
import { SaidLine } from '../../shared/ui/SaidLine';
import type { Kept } from '../../shared/ui/useKept';
import { useTitle } from '../../shared/ui/useTitle';
import { words } from '../../shared/words/words';
import { Pavement } from '../deeds/Pavement';
import { DoesNotBelong } from '../hiding/DoesNotBelong';
import { readableIn } from '../hiding/hidingMessages';
import { InOffice } from '../offices/InOffice';
import { useKept } from '../proposals/kept';
import { RequestCase } from '../cases/RequestCase';
import { useKeptCases } from '../cases/useKeptCases';
import { OneFriction } from '../friction/Friction';
import { readableFriction } from '../friction/frictionMessages';
import { ProposalCard } from '../proposals/ProposalCard';
import type { WholeProposalFragment } from '../proposals/proposals.generated';
import { isDue, sayHour, sayWaiting, sayWhenAndWhere, sayWhoSet, toPutBack } from './checkinMessages';
import { CheckinPage as CheckinQuery, MoreOfCheckin, type CheckinPageQuery } from './checkin.generated';
import { HourLines } from './HourLines';
import { SetHourForm } from './SetHourForm';

type WholeCheckin = NonNullable<CheckinPageQuery['checkin']>;

const isTop = (request: WholeCheckin['waiting'][number]) => request.case?.topOfHour ?? false;

export default function CheckinPage() {
  const { params } = useRoute();
  const screen = useScreen(CheckinQuery, { platform: params['id'] ?? '' });
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook alone message={screen.message} again={screen.again} />;
  const { checkin, decisions } = screen.data;
  return checkin && decisions ? (
    <Whole key={checkin.platform.id} checkin={checkin} forTheHour={decisions.forTheHour} />
  ) : (
    <NotThere />
  );
}

interface WholeProps {
  checkin: WholeCheckin;
  forTheHour: readonly WholeProposalFragment[];
}

/** What there is to talk about, which nobody has to prepare. */
function Whole({ checkin, forTheHour }: WholeProps) {
  const t = words('checkin');
  const { platform } = checkin;
  useTitle(`${t.title} · ${platform.name}`);
  async function more(after: string) {
    const reply = await send(MoreOfCheckin, { platform: platform.id, made: after, lines: 0, ofMade: true });
    return reply.kind === 'answered' ? (reply.data.checkin?.made ?? null) : null;
  }
  const readable = [
    ...readableIn({ proposals: [], forTheHour, agreed: { proposals: [] } }),
    ...readableFriction(checkin.rubs),
    ...[...checkin.lines, ...checkin.discussed].map(({ id, text }) => ({
      kind: 'HOUR_LINE' as const,
      id,
      label: text,
    })),
  ];
  const topWaiting = checkin.waiting.filter(isTop);
  const allRubs = useKeptCases(checkin.rubs);
  const topRubs = allRubs.filter(({ shown }) => shown.topOfHour);
  const due = checkin.waiting.filter((one) => isDue(one) && !isTop(one));
  const inTime = checkin.waiting.filter((one) => !isDue(one));
  const rubs = allRubs.filter(({ shown }) => !shown.topOfHour);
  return (
    <article class="page narrow">
      <Head checkin={checkin} />
      <InOffice load={() => import('./CheckinInOffice')} id={platform.id} />
      {topWaiting.length + topRubs.length > 0 && (
        <section aria-labelledby="top">
          <h2 id="top">{t.topTitle}</h2>
          <ul class="lines">
            {topWaiting.map((request) => (
              <WaitingLine key={request.id} request={request} />
            ))}
            {topRubs.map((rub) => (
              <RubLine key={rub.shown.id} {...rub} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="made">
        <h2 id="made">{t.made}</h2>
        {checkin.made.deeds.length === 0 ? (
          <p class="hint">{t.madeNone}</p>
        ) : (
          <Pavement first={checkin.made} more={more} withProject toDo={null} />
        )}
      </section>
      {(topWaiting.length === 0 || due.length + inTime.length > 0) && (
        <section aria-labelledby="waiting">
          <h2 id="waiting">{due.length > 0 ? t.waitingCount({ count: due.length }) : t.waiting}</h2>
          {checkin.waiting.length === 0 && <p class="hint">{t.waitingNone}</p>}
          {due.length > 0 && <WaitingLines requests={due} />}
          {inTime.length > 0 && (
            <>
              {due.length + topWaiting.length === 0 && <p class="hint">{t.noneLate}</p>}
              <details>
                <summary>{t.inTime({ count: inTime.length })}</summary>
                <WaitingLines requests={inTime} />
              </details>
            </>
          )}
        </section>
      )}
      {(topRubs.length === 0 || rubs.length + forTheHour.length > 0) && (
        <section class="settling" aria-labelledby="rubs">
          <h2 id="rubs">{rubs.length > 0 ? t.rubsCount({ count: rubs.length }) : t.rubs}</h2>
          {forTheHour.length === 0 && allRubs.length === 0 && <p class="hint">{t.rubsNone}</p>}
          {rubs.length > 0 && (
            <ul class="lines">
              {rubs.map((rub) => (
                <RubLine key={rub.shown.id} {...rub} />
              ))}
            </ul>
          )}
          <ForTheHour proposals={forTheHour} here={platform.id} />
        </section>
      )}
      <section class="settling" aria-labelledby="added">
        <h2 id="added">{t.addedTitle}</h2>
        <HourLines
          platform={platform.id}
          lines={checkin.lines}
          discussed={checkin.discussed}
          mayPutAway={checkin.iMayPutAway}
        />
      </section>
      {checkin.iMaySet && (
        <div>
          <SetHourForm
            key={checkin.hour?.id ?? ''}
            platform={platform.id}
            hour={checkin.hour}
            earlier={toPutBack(checkin.earlier, checkin.hour)}
          />
          <DoesNotBelong here={platform.id} readable={readable} />
        </div>
      )}
    </article>
  );
}

function WaitingLines({ requests }: { requests: WholeCheckin['waiting'] }) {
  return (
    <ul class="lines">
      {requests.map((request) => (
        <WaitingLine key={request.id} request={request} />
      ))}
    </ul>
  );
}

function WaitingLine({ request }: { request: WholeCheckin['waiting'][number] }) {
  return (
    <li>
      <p class="strong" dir="auto">
        <a href={`/vraag/${request.id}`}>{request.sentence}</a>
      </p>
      <p class="hint" dir="auto">
        {sayWaiting(request, words('checkin'))}
      </p>
      {request.case && <RequestCase shown={request.case} department={request.department} inHour />}
    </li>
  );
}

/** What one side says, or what was promised and did not come. */
function RubLine({ shown: rub, gone }: Kept<WholeCheckin['rubs'][number]>) {
  const { project, request } = rub;
  return (
    <li>
      <p class="strong" dir="auto">
        <a href={request ? `/vraag/${request.id}` : `/project/${project.id}`}>{request?.sentence ?? project.name}</a>
      </p>
      {request ? (
        <RequestCase shown={rub} department={request.department} inHour gone={gone} />
      ) : (
        <OneFriction shown={rub} inHour gone={gone} />
      )}
    </li>
  );
}

function Head({ checkin: { platform, hour, earlier, iMaySet } }: { checkin: WholeCheckin }) {
  const t = words('checkin');
  const before = toPutBack(earlier, hour)[0];
  return (
    <header class="checkin-head">
      <p>
        <a href={`/buurt/${platform.id}`} dir="auto">
          {platform.name}
        </a>
      </p>
      <h1>{t.title}</h1>
      {hour ? (
        <>
          <p class="lead">
            {hour.now && <strong>{`${t.nowOn} · `}</strong>}
            {sayHour(hour, t)}
          </p>
          {hour.address && (
            <p class="strong" dir="auto">
              {t.where({ address: hour.address })}
            </p>
          )}
          <p>{t.whoCan}</p>
          <div class="two">
            {hour.link && (
              <a class="sun" href={hour.link} target="_blank" rel="noopener noreferrer">
                {t.join}
              </a>
            )}
            <a class="quiet" href={`/buurt/${platform.id}/uurtje.ics`}>
              {t.inCalendar}
            </a>
          </div>
          <p class="hint" dir="auto">
            {sayWhoSet(hour, t)}
            {before && ` ${t.earlier({ when: sayWhenAndWhere(before, t) })}.`}
          </p>
        </>
      ) : (
        <p class="lead">
          {t.notSet} {iMaySet && t.notSetDoers}
        </p>
      )}
    </header>
  );
}

function ForTheHour({ proposals, here }: { proposals: readonly WholeProposalFragment[]; here: string }) {
  const kept = useKept(proposals.map(({ id }) => id));
  return (
    <>
      <SaidLine said={kept.said} />
      {proposals.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} here={here} keep={kept.keep} />
      ))}
    </>
  );
}
