import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useTitle } from '../../shared/ui/useTitle';
import { words } from '../../shared/words/words';
import { LetGo } from '../claims/ClaimStages';
import { useHome } from '../platforms/home';
import { PlatformChoices } from '../platforms/PlatformChoices';
import { NameTalk } from '../residents/NameTalk';
import { useNamedAct } from '../residents/useNamedAct';
import { Share } from '../tasks/ShareButton';
import { sayProjectMade, type ProjectMadeNext } from './projectMessages';
import { MakeProject } from './projects.generated';

/** A project begins with its first task; nobody needs to be asked. */
export default function MakeProjectPage() {
  const t = words('projects');
  const app = words('app');
  useTitle(t.makeTitle);
  const { query } = useLocation();
  const { home, several } = useHome();
  const platform = query['platform'] ?? home?.id ?? '';
  const [name, setName] = useState('');
  const [firstTask, setFirstTask] = useState('');
  const making = useNamedAct<ProjectMadeNext>();
  const said = making.stage.at === 'said' ? making.stage.said : null;
  const [tried, setTried] = useState(false);
  const typed = { name, firstTask };
  const isEmpty = (field: keyof typeof typed) => typed[field].trim() === '';
  const problemOf = (field: keyof typeof typed) =>
    tried && isEmpty(field) ? app.textEmpty : said?.field === field ? said.text : undefined;

  function make(): void {
    setTried(true);
    // Nobody is asked for a name to hear that something is missing.
    if (isEmpty('name') || isEmpty('firstTask')) return;
    void making.go({
      operation: MakeProject,
      variables: { platform, name, firstTask },
      about: platform,
      say: (data) => sayProjectMade(data.makeProject, { projects: t, claims: words('claims'), app }),
    });
  }

  if (said?.next?.kind === 'made') {
    return (
      <div class="form">
        <h1>{said.text}</h1>
        <p class="lead">{said.more}</p>
        <Share
          first
          sentence={t.shareProject({ project: name.trim(), task: firstTask.trim() })}
          path={`/project/${said.next.project}`}
        />
        <a class="quiet" href={`/project/${said.next.project}`} dir="auto">
          {words('tasks').toProject({ project: name })}
        </a>
      </div>
    );
  }
  if (platform === '' && several) {
    return (
      <>
        <h1>{words('platforms').which}</h1>
        <PlatformChoices to={(chosen) => `/project/nieuw?platform=${chosen}`} />
      </>
    );
  }
  return (
    <>
      <h1>{t.makeTitle}</h1>
      <p class="lead">{t.makeMore}</p>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <Field
          label={t.makeName}
          hint={t.makeNameHint}
          name="name"
          value={name}
          onValue={setName}
          problem={problemOf('name')}
        />
        <Field
          label={t.makeFirst}
          hint={t.makeFirstHint}
          name="firstTask"
          value={firstTask}
          onValue={setFirstTask}
          problem={problemOf('firstTask')}
        />
        {said && !said.field && <SaidLine said={said} />}
        {said?.next?.kind === 'letGo' && <LetGo claims={said.next.claims} onFree={make} />}
        <button type="submit" class="sun" disabled={making.stage.at === 'sending' || platform === ''}>
          {making.stage.at === 'sending' ? app.sending : t.makeButton}
        </button>
        <NameTalk named={making} button={words('residents').namedSend} />
      </form>
    </>
  );
}
