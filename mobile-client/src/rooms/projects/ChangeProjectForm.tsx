import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import type { ChangeNext } from '../say/deciderMessages';
import { TaskTiles } from '../tasks/TaskTile';
import { sayProjectChanged } from './projectMessages';
import type { WholeProject } from './ProjectPage';
import { ChangeProject } from './projects.generated';

/** For whom it is, for who has the say; the name too, for who is alone. With others it begins as a proposal. */
export function ChangeProjectForm({ project, mayRename }: { project: WholeProject; mayRename: boolean }) {
  const t = words('projects');
  const app = words('app');
  const changing = useAct<ChangeNext>();
  const [name, setName] = useState(project.name);
  const [forWhom, setForWhom] = useState(project.forWhom ?? '');
  const [chat, setChat] = useState(project.chat ?? '');
  const { said } = changing;
  const problemOf = (field: string) => (said?.field === field ? said.text : undefined);
  const save = () =>
    changing.run(
      act(
        ChangeProject,
        {
          project: project.id,
          ...(name === project.name ? {} : { name }),
          ...(forWhom === (project.forWhom ?? '') ? {} : { forWhom }),
          ...(chat === (project.chat ?? '') ? {} : { chat }),
        },
        project.id,
      ),
      (data) => sayProjectChanged(data.changeProject, { projects: t, say: words('say'), app }),
    );
  return (
    <details>
      <summary>{t.change}</summary>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {mayRename && (
          <Field label={t.changeName} name="name" value={name} onValue={setName} problem={problemOf('name')} />
        )}
        <Field
          label={t.changeForWhom}
          hint={t.changeForWhomHint}
          name="forWhom"
          value={forWhom}
          onValue={setForWhom}
          problem={problemOf('forWhom')}
        />
        <Field
          label={t.changeChat}
          hint={t.changeChatHint}
          name="chat"
          value={chat}
          onValue={setChat}
          problem={problemOf('chat')}
        />
        {said && !said.field && <SaidLine said={said} />}
        {said?.next && <TaskTiles tasks={said.next.tasks} />}
        <button type="submit" class="quiet" disabled={changing.busy}>
          {t.changeSave}
        </button>
      </form>
    </details>
  );
}
