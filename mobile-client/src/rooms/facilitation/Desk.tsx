import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dayOf, todayAt } from '../../shared/ui/time';
import type { Said } from '../../shared/ui/said';
import type { Kept } from '../../shared/ui/useKept';
import { useTitle } from '../../shared/ui/useTitle';
import { words } from '../../shared/words/words';
import { BackingToAskAlong } from '../backing/BackingToAskAlong';
import { sayAbout } from '../cases/caseMessages';
import { RequestCase } from '../cases/RequestCase';
import { useKeptCases } from '../cases/useKeptCases';
import { ToMyHours } from '../checkin/ToTheHour';
import { OneFriction } from '../friction/Friction';
import { DeskHandovers } from '../handovers/DeskHandovers';
import { MyVisit } from '../visits/Visits';
import { AtColleagues } from './AtColleagues';
import type { MyDeskQuery } from './desk.generated';
import { DeskAnswers, PassOnForm, ToHandover } from './DeskAnswers';
import { callOf, sayCome, sayPromised, sayThanked } from './deskMessages';
import { MoveForm } from './MoveForm';
import { TheFirst } from './TheFirst';
import { useWaiting, Waiting } from './Waiting';

type Whole = NonNullable<MyDeskQuery['myDesk']>;
type Checkin = MyDeskQuery['myCheckins'][number];
type OpenCase = MyDeskQuery['openCases'][number];

interface DeskProps {
  office: NonNullable<MyDeskQuery['myOffice']>;
  desk: Whole;
  openCases: readonly OpenCase[];
  backing: MyDeskQuery['backingToAskAlong'];
  checkins: readonly Checkin[];
  children: ComponentChildren;
}

/** What lies with somebody in office and what came of it, in the words of the letters that they got. */
export function Desk({ office, desk, openCases, backing, checkins, children }: DeskProps) {
  const t = words('offices');
  const waiting = useWaiting(desk.waiting);
  const cases = useKeptCases(openCases);
  const inTeam = office.kind === 'LIAISON';
  const waitsHere = new Set(desk.waiting.map(({ request }) => request.id));
  const waited = new Set(waiting.all.map(({ request }) => request.id));
  const now = checkins.some(({ hour }) => hour?.now);
  useTitle(t.title);
  return (
    <article class="desk">
      <header>
        <h1 dir="auto">{t.hello({ name: office.name })}</h1>
        <p class="hint" dir="auto">
          {inTeam ? t.team : office.department}
        </p>
      </header>
      {now && <ToMyHours checkins={checkins} />}
      <div class="desk-first">
        {(!inTeam || waiting.all.length > 0) && (
          <section class="lines" aria-labelledby="desk-waiting">
            <h2 id="desk-waiting">{inTeam ? t.passOnFirst : t.waiting}</h2>
            {waiting.all.length === 0 && <p class="hint">{t.nothingWaits}</p>}
            {waiting.all.map((one) => {
              const { id } = one.request;
              const onSaid = (said: Said) => waiting.say(id, said);
              return (
                <Waiting key={id} one={one} me={office.name} waits={waiting.waits(id)} said={waiting.saidOf(id)}>
                  {!waiting.mayAnswer(id) ? null : inTeam ? (
                    <>
                      <PassOnForm request={id} departments={one.mayPassTo} onSaid={onSaid} />
                      {cases
                        .filter(({ shown }) => shown.request?.id === id)
                        .map(({ shown, gone }) => (
                          <RequestCase key={shown.id} shown={shown} department={null} gone={gone} />
                        ))}
                    </>
                  ) : (
                    <DeskAnswers one={one} call={callOf(office)} onSaid={onSaid} />
                  )}
                </Waiting>
              );
            })}
            <TheFirst shown={desk.waiting.length} />
          </section>
        )}
        <AtColleagues office={office} requests={desk.atColleagues} />
        {inTeam && (
          <Cases
            cases={cases.filter(
              ({ shown: { request }, gone }) => !request || !(gone ? waited : waitsHere).has(request.id),
            )}
          />
        )}
        {inTeam && <TheFirst shown={openCases.length} />}
        {inTeam && <BackingToAskAlong asked={backing} />}
        {desk.promised.length > 0 && <Promised promised={desk.promised} />}
        <DeskHandovers handovers={desk.handovers} />
      </div>
      <div class="desk-side">
        {!now && inTeam && <ToMyHours checkins={checkins} />}
        {desk.invitations.length > 0 && <Invitations invitations={desk.invitations} />}
        <Projects title={t.contactNobody} desk={desk} mine={false} />
        <Projects title={t.contactOf} desk={desk} mine />
        <TheFirst shown={desk.projects.length} />
        {desk.thanked.length > 0 && <Thanked thanked={desk.thanked} />}
        {!now && !inTeam && <ToMyHours checkins={checkins} />}
        {children}
      </div>
    </article>
  );
}

/** What was solved before one came stands below; what is taken back there stays there. */
function Cases({ cases }: { cases: readonly Kept<OpenCase>[] }) {
  const t = words('offices');
  const [solvedBefore] = useState(() => new Set(cases.flatMap(({ shown }) => (shown.closedAt ? [shown.id] : []))));
  const open = cases.filter(({ shown }) => !solvedBefore.has(shown.id));
  const solved = cases.filter(
    ({ shown }) => solvedBefore.has(shown.id) && (!shown.closedAt || shown.iMayTakeSolvedBack),
  );
  return (
    <section class="lines" aria-labelledby="desk-cases">
      <h2 id="desk-cases">{t.cases}</h2>
      {open.length === 0 && <p class="hint">{t.noCases}</p>}
      {open.map(({ shown, gone }) => (
        <article key={shown.id} class="tile">
          <h3 class="request">
            <ToWhatItIsAbout shown={shown} />
          </h3>
          <p dir="auto">
            {shown.request && shown.request.department !== null && t.liesWith({ department: shown.request.department })}{' '}
            {t.waitsSince({ day: dayOf(shown.request?.sentAt ?? shown.openedAt) })}
          </p>
          <WhatToDo shown={shown} gone={gone} />
        </article>
      ))}
      {solved.length > 0 && (
        <>
          <h3>{t.solved}</h3>
          <ul class="keys">
            {solved.map(({ shown, gone }) => (
              <li key={shown.id}>
                <div>
                  <ToWhatItIsAbout shown={shown} />
                </div>
                {shown.closedAt ? (
                  <RequestCase shown={shown} department={null} saidElsewhere="all" />
                ) : (
                  <WhatToDo shown={shown} gone={gone} />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The page of the request says the most of it; what is no request stands on the page of its project. */
function ToWhatItIsAbout({ shown: { kind, request, project } }: { shown: OpenCase }) {
  return (
    <a href={request ? `/vraag/${request.id}` : `/project/${project.id}`} dir="auto">
      {request?.sentence ?? sayAbout(kind, project.name, words('cases'))}
    </a>
  );
}

function WhatToDo({ shown, gone }: Kept<OpenCase>) {
  return shown.kind === 'FRICTION' ? (
    <OneFriction shown={shown} gone={gone} hat="office" />
  ) : (
    <RequestCase shown={shown} department={shown.request?.department ?? null} gone={gone} />
  );
}

function Promised({ promised }: { promised: Whole['promised'] }) {
  const t = { offices: words('offices'), facilitation: words('facilitation') };
  const today = todayAt(Date.now());
  return (
    <section class="lines" aria-labelledby="desk-promised">
      <h2 id="desk-promised">{t.offices.promised}</h2>
      {promised.map((promise) => (
        <article key={promise.id} class="tile">
          <h3 class="tile-title" dir="auto">
            <a href={`/project/${promise.project.id}`}>{promise.sentence}</a>
          </h3>
          {sayPromised(promise, today, t).map((line) => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))}
          {promise.kind === 'HANDOVER' && <ToHandover request={promise.request} />}
          {promise.iMayMove && <MoveForm promise={promise.id} />}
        </article>
      ))}
      <TheFirst shown={promised.length} />
    </section>
  );
}

function Invitations({ invitations }: { invitations: Whole['invitations'] }) {
  const t = { offices: words('offices'), facilitation: words('facilitation') };
  return (
    <section class="lines" aria-labelledby="desk-come">
      <h2 id="desk-come">{t.offices.come}</h2>
      {invitations.map(({ id, by, times, project, visitToday }) => (
        <article key={id} class="tile">
          <h3 class="tile-title" dir="auto">
            <a href={`/project/${project.id}`}>{project.name}</a>
          </h3>
          {times.map((time) => (
            <p key={time} dir="auto">
              {sayCome(by, time, t.facilitation)}
            </p>
          ))}
          <MyVisit project={project} today={visitToday} />
        </article>
      ))}
      <TheFirst shown={invitations.length} />
    </section>
  );
}

/** Where somebody in office is the one to turn to, or where nobody is. */
function Projects({ title, desk, mine }: { title: string; desk: Whole; mine: boolean }) {
  const projects = desk.projects.filter((one) => one.mine === mine);
  if (projects.length === 0) return null;
  // Who is invited says it with the invitation.
  const invited = new Set(desk.invitations.map(({ project }) => project.id));
  return (
    <section class="lines" aria-label={title}>
      <h2>{title}</h2>
      {projects.map(({ project, visitToday }) => (
        <div key={project.id} class="stage">
          <p class="strong" dir="auto">
            <a href={`/project/${project.id}`}>{project.name}</a>
          </p>
          {mine && !invited.has(project.id) && <MyVisit project={project} today={visitToday} />}
        </div>
      ))}
    </section>
  );
}

function Thanked({ thanked }: { thanked: Whole['thanked'] }) {
  const t = { offices: words('offices'), facilitation: words('facilitation') };
  return (
    <section class="lines" aria-labelledby="desk-thanked">
      <h2 id="desk-thanked">{t.offices.thanked}</h2>
      {thanked.map((promise) => (
        <article key={promise.id} class="tile">
          <p class="strong" dir="auto">
            {sayThanked(promise, t.facilitation)}
          </p>
          <p dir="auto">{promise.sentence}</p>
        </article>
      ))}
    </section>
  );
}
