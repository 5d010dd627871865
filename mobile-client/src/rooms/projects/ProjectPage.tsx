import { useRoute } from 'preact-iso';
import { send } from '../../shared/api/send';
import { useScreen } from '../../shared/api/useScreen';
import { CouldNotLook, Empty, Looking, NotThere } from '../../shared/ui/Blank';
import { useTitle } from '../../shared/ui/useTitle';
import { words } from '../../shared/words/words';
import { NoDeeds, Pavement } from '../deeds/Pavement';
import { Backing } from '../backing/Backing';
import { Contact } from '../cases/Contact';
import { Friction } from '../friction/Friction';
import { readableFriction } from '../friction/frictionMessages';
import { KeptRequests, Requests, useRequests } from '../facilitation/Requests';
import { Handovers } from '../handovers/Handovers';
import { DoesNotBelong } from '../hiding/DoesNotBelong';
import { Doubts } from '../hiding/Doubts';
import type { WholeDoubtFragment } from '../hiding/hiding.generated';
import { readableIn, readableWarnings } from '../hiding/hidingMessages';
import { PlaceTile } from '../places/PlaceTile';
import type { WholeDecisionsFragment } from '../decisions/decisions.generated';
import { InOffice } from '../offices/InOffice';
import { ProposeForm } from '../proposals/ProposeForm';
import { Settled, Settling } from '../decisions/Settling';
import { Keys } from '../keys/Keys';
import type { WholeKeysFragment } from '../keys/keys.generated';
import type { WholeSayFragment } from '../say/say.generated';
import { WhoDecides } from '../say/WhoDecides';
import { TaskTiles } from '../tasks/TaskTile';
import { useCameToPlatform } from '../platforms/home';
import { PlatformRest } from '../rests/RestNote';
import { ProjectRest, RestProjectForm } from '../rests/ProjectRest';
import { Visits } from '../visits/Visits';
import { useMore } from '../../shared/api/useMore';
import { ChangeProjectForm } from './ChangeProjectForm';
import { ProjectEnded } from './ProjectEnded';
import { WithdrawProjectButton } from './WithdrawProjectButton';
import { MoreOfProject, ProjectPage as ProjectQuery, type ProjectPageQuery } from './projects.generated';

export type WholeProject = NonNullable<ProjectPageQuery['project']>;

export default function ProjectPage() {
  const { params } = useRoute();
  const screen = useScreen(ProjectQuery, { id: params['id'] ?? '' });
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook alone message={screen.message} again={screen.again} />;
  const { project, say, keys, decisions, doubts } = screen.data;
  return project && say && decisions ? (
    <Whole key={project.id} project={project} say={say} keys={keys} decisions={decisions} doubts={doubts} />
  ) : (
    <NotThere />
  );
}

interface WholeProps {
  project: WholeProject;
  say: WholeSayFragment;
  keys: WholeKeysFragment | null;
  decisions: WholeDecisionsFragment;
  doubts: readonly WholeDoubtFragment[];
}

function Whole({ project, say, keys, decisions, doubts }: WholeProps) {
  const iDecide = say.mine !== null;
  const { waiting, kept } = useRequests(project.requests);
  const alone = project.mineAlone || say.doers.every((doer) => doer.me);
  const t = words('projects');
  useTitle(project.name);
  useCameToPlatform(project.platform.id);
  return (
    <article class="project">
      <header class="project-head">
        <p>
          <a href={`/buurt/${project.platform.id}`} dir="auto">
            {t.partOf({ platform: project.platform.name })}
          </a>
        </p>
        <h1 dir="auto">{project.name}</h1>
        {project.forWhom && (
          <p class="lead" dir="auto">
            {project.forWhom}
          </p>
        )}
        <ProjectEnded project={project} mayPutBack={iDecide} />
        {project.place && <PlaceTile place={project.place} />}
        {project.platformRest && <PlatformRest platform={project.platform} rest={project.platformRest} />}
        <ProjectRest project={project} mayWake={iDecide} />
        <InOffice load={() => import('./ProjectInOffice')} id={project.id} />
      </header>
      <div class="project-main">
        <Doubts doubts={doubts} here={project.id} />
        <Settling decisions={decisions} here={project.id} />
        <Handovers project={project.id} handovers={project.handovers} />
        <Requests project={project} requests={waiting} mayAsk={iDecide && !project.ended} />
        {!project.ended && <Todo project={project} />}
      </div>
      <div class="project-side">
        <WhoDecides say={say} isOver={project.ended !== null} />
        {project.chat && (
          <div class="stage">
            <a class="quiet" href={project.chat} target="_blank" rel="noopener noreferrer">
              {t.chat}
            </a>
            <p class="hint">{t.chatHint}</p>
          </div>
        )}
        <Backing project={project.id} backing={project.backing} doer={iDecide} />
        {keys && <Keys keys={keys} />}
        <KeptRequests requests={kept} />
        <Settled decisions={decisions} here={project.id} />
        <Contact project={project} />
        <Friction project={project} />
        <Visits project={project} mayInvite={iDecide && !project.ended} />
        {project.sponsors.length > 0 && (
          <section aria-labelledby="sponsors">
            <h2 id="sponsors">{t.sponsors}</h2>
            <dl class="sponsors">
              {project.sponsors.map((sponsor) => (
                <div key={sponsor.id}>
                  <dt dir="auto">{sponsor.name}</dt>
                  <dd dir="auto">{sponsor.gives}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        {(iDecide || project.mineAlone) && (
          <div>
            <ChangeProjectForm project={project} mayRename={alone} />
            {iDecide && !project.mineAlone && !project.ended && <ProposeForm project={project} place={project.place} />}
            {iDecide && !project.rest && !project.ended && <RestProjectForm project={project.id} />}
            {iDecide && (
              <DoesNotBelong
                here={project.id}
                readable={[
                  { kind: 'PROJECT', id: project.id, label: words('hiding').whichProject },
                  ...(project.rest?.sentence
                    ? [{ kind: 'REST' as const, id: project.id, label: words('hiding').whichRest }]
                    : []),
                  ...project.requests.map(({ id, sentence }) => ({ kind: 'REQUEST' as const, id, label: sentence })),
                  ...readableFriction(project.friction),
                  ...readableWarnings(project.place?.warnings ?? []),
                  ...readableIn(decisions),
                ]}
              />
            )}
          </div>
        )}
        {project.mineAlone && <WithdrawProjectButton project={project.id} platform={project.platform.id} />}
      </div>
      <Story project={project} />
    </article>
  );
}

function Todo({ project }: { project: WholeProject }) {
  const t = words('projects');
  const { all, next, showMore } = useMore(project.tasks.tasks, project.tasks.next, async (after) => {
    const asked = { id: project.id, tasksAfter: after, withTasks: true, withDeeds: false };
    const reply = await send(MoreOfProject, asked);
    const page = reply.kind === 'answered' ? reply.data.project?.tasks : undefined;
    return page ? { items: page.tasks, next: page.next } : null;
  });
  return (
    <section class="project-todo" aria-labelledby="todo">
      <h2 id="todo">{project.state === 'WAITING_FOR_DOERS' ? t.nobodyYet : t.todo}</h2>
      {project.state === 'AT_REST' && <p class="hint">{words('rests').tasksStay}</p>}
      {all.length === 0 ? (
        <Empty title={t.todoNone}>
          <p>{t.todoNoneMore}</p>
        </Empty>
      ) : (
        <TaskTiles tasks={all} />
      )}
      {next && (
        <button type="button" class="quiet" onClick={() => void showMore()}>
          {words('app').more}
        </button>
      )}
      <p class="begin">
        <a class="quiet" href={`/klus/nieuw?project=${project.id}`}>
          {t.addTask}
        </a>
      </p>
    </section>
  );
}

function Story({ project }: { project: WholeProject }) {
  const t = words('projects');
  async function more(after: string) {
    const asked = { id: project.id, deedsAfter: after, withTasks: false, withDeeds: true };
    const reply = await send(MoreOfProject, asked);
    return reply.kind === 'answered' ? (reply.data.project?.deeds ?? null) : null;
  }
  if (project.ended && project.deeds.deeds.length === 0) return null;
  return (
    <section class="project-story" aria-labelledby="story">
      <h2 id="story">{t.story}</h2>
      {project.deeds.deeds.length === 0 ? (
        <NoDeeds title={t.storyNone} more={t.storyNoneMore} />
      ) : (
        <Pavement first={project.deeds} more={more} toDo={project.ended ? null : '#todo'} />
      )}
    </section>
  );
}
