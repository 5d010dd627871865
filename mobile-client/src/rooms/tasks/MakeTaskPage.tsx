import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useScreen } from '../../shared/api/useScreen';
import { CouldNotLook, Looking, NotThere } from '../../shared/ui/Blank';
import { Chips } from '../../shared/ui/Chips';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { Stepper } from '../../shared/ui/Stepper';
import { useTitle } from '../../shared/ui/useTitle';
import { words } from '../../shared/words/words';
import { LetGo } from '../claims/ClaimStages';
import { useHome } from '../platforms/home';
import { PlatformChoices } from '../platforms/PlatformChoices';
import { ProjectForTask, type ProjectForTaskQuery } from '../projects/projects.generated';
import { NameTalk } from '../residents/NameTalk';
import { useNamedAct } from '../residents/useNamedAct';
import { sayIdeaMade, sayTaskMade, type MadeNext } from './changeMessages';
import { ShareButton } from './ShareButton';
import { TaskFacts, TaskPeople } from './TaskFacts';
import { MakeIdea, MakeTask } from './tasks.generated';

export default function MakeTaskPage() {
  const t = words('tasks');
  useTitle(t.makeTitle);
  const { query } = useLocation();
  const project = query['project'];
  return project ? <InProject id={project} /> : <WhichProject />;
}

function WhichProject() {
  const t = words('tasks');
  const { home, several, asking } = useHome();
  if (!home && asking) return <Looking />;
  if (!home) return several ? <WhichPlatform /> : <NotThere />;
  return (
    <>
      <h1>{t.makeWhere}</h1>
      <ul class="choices">
        {home.projects.map((project) => (
          <li key={project.id}>
            <a class="choice" href={`/klus/nieuw?project=${project.id}`} dir="auto">
              {project.name}
            </a>
          </li>
        ))}
        {home.projects.length >= 25 && (
          <li>
            <a class="choice" href={`/platform/${home.id}`}>
              {words('app').more}
            </a>
          </li>
        )}
        <li>
          <a class="choice choice-new" href={`/project/nieuw?platform=${home.id}`}>
            {t.makeNewProject}
          </a>
        </li>
      </ul>
    </>
  );
}

function WhichPlatform() {
  return (
    <>
      <h1>{words('platforms').which}</h1>
      <PlatformChoices to={() => '/klus/nieuw'} />
    </>
  );
}

function InProject({ id }: { id: string }) {
  const screen = useScreen(ProjectForTask, { id });
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook alone message={screen.message} again={screen.again} />;
  return screen.data.project ? <Form project={screen.data.project} /> : <NotThere />;
}

function Form({ project }: { project: NonNullable<ProjectForTaskQuery['project']> }) {
  const t = words('tasks');
  const app = words('app');
  const [kind, setKind] = useState<'task' | 'idea'>('task');
  const [title, setTitle] = useState('');
  const [minutes, setMinutes] = useState(30);
  const [slots, setSlots] = useState(2);
  const making = useNamedAct<MadeNext>();
  const said = making.stage.at === 'said' ? making.stage.said : null;
  const [tried, setTried] = useState(false);
  const empty = tried && title.trim() === '';

  function make(): void {
    setTried(true);
    // Nobody is asked for a name to hear that something is missing.
    if (title.trim() === '') return;
    const place = project.place ? { place: project.place.id } : {};
    if (kind === 'idea') {
      const variables = { project: project.id, title };
      const about = project.id;
      void making.go({ operation: MakeIdea, variables, about, say: (data) => sayIdeaMade(data.makeIdea, t, app) });
    } else {
      const variables = { project: project.id, title, minutes, slots, ...place };
      const about = project.id;
      void making.go({
        operation: MakeTask,
        variables,
        about,
        say: (data) => sayTaskMade(data.makeTask, { tasks: t, claims: words('claims'), app }),
      });
    }
  }

  if (said?.next?.kind === 'made') {
    const { task } = said.next;
    return (
      <div class="form">
        <h1>{said.text}</h1>
        <p class="lead">{said.more}</p>
        <article class={`tile${task.state === 'IDEA' ? ' tile-idea' : ''}`}>
          <h2 class="tile-title">
            <a href={`/klus/${task.id}`} dir="auto">
              {task.title}
            </a>
          </h2>
          <TaskFacts task={task} />
          <TaskPeople task={task} />
        </article>
        <ShareButton task={task} first />
      </div>
    );
  }
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <div>
        <h1>{t.makeTitle}</h1>
        <p class="lead" dir="auto">
          {t.belongsTo({ project: project.name })}
        </p>
      </div>
      <Chips
        label={t.makeKind}
        chips={[
          { value: 'task', label: t.makeMyself },
          { value: 'idea', label: t.makeIdea },
        ]}
        value={kind}
        onValue={setKind}
      />
      <Field
        label={kind === 'task' ? t.makeWhat : t.makeIdeaWhat}
        hint={kind === 'task' ? t.makeWhatHint : t.makeIdeaHint}
        name="title"
        value={title}
        onValue={setTitle}
        problem={empty ? app.textEmpty : said?.field === 'title' ? said.text : undefined}
      />
      {kind === 'task' && (
        <>
          <Chips
            label={t.makeLong}
            chips={[
              { value: 10, label: t.chipTen },
              { value: 30, label: t.makeHalfHour },
              { value: 60, label: t.chipHour },
              { value: 120, label: t.makeTwoHours },
              { value: 240, label: t.chipMorning },
            ]}
            value={minutes}
            onValue={setMinutes}
          />
          <Stepper
            label={t.makePeople}
            value={slots}
            atLeast={1}
            atMost={20}
            say={(count) => t.people({ count })}
            onValue={setSlots}
          />
        </>
      )}
      {said && said.field !== 'title' && <SaidLine said={said} />}
      {said?.next?.kind === 'letGo' && <LetGo claims={said.next.claims} onFree={make} />}
      <button type="submit" class="sun" disabled={making.stage.at === 'sending'}>
        {making.stage.at === 'sending' ? app.sending : kind === 'task' ? t.makeButton : t.makeIdeaButton}
      </button>
      <NameTalk named={making} button={words('residents').namedSend} />
    </form>
  );
}
