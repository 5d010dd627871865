import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import type { TaskChange } from '../../shared/api/schema.generated';
import { Field } from '../../shared/ui/Field';
import { announce } from '../../shared/ui/live';
import type { Said } from '../../shared/ui/said';
import { SaidLine } from '../../shared/ui/SaidLine';
import { instantOf, onTheClock } from '../../shared/ui/time';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { asTypedJoining, joiningChange, JoiningFields, type TypedJoining } from '../joining/JoiningFields';
import type { ChangeNext } from '../say/deciderMessages';
import { sayChanged } from './changeMessages';
import { TaskTiles } from './TaskTile';
import { ChangeTask, type WholeTaskFragment } from './tasks.generated';

interface Typed {
  readonly title: string;
  readonly when: string;
  readonly how: string;
  readonly joining: TypedJoining;
}

function asTyped(task: WholeTaskFragment): Typed {
  return {
    title: task.title,
    when: task.startsAt ? onTheClock(task.startsAt) : '',
    how: task.how ?? '',
    joining: asTypedJoining(task),
  };
}

/** Only what is different goes along. */
export function changeFrom(task: WholeTaskFragment, typed: Typed): TaskChange {
  const was = asTyped(task);
  return {
    ...(typed.title === was.title ? {} : { title: typed.title }),
    ...(typed.how === was.how ? {} : { how: typed.how }),
    ...(typed.when === was.when || typed.when === '' ? {} : { startsAt: instantOf(typed.when) }),
    ...joiningChange(task, typed.joining),
  };
}

/** When, how, the name and who can join: for who does it. */
export function ChangeTaskForm({
  task,
  onChanged,
}: {
  task: WholeTaskFragment;
  onChanged: (said: Said<ChangeNext>) => void;
}) {
  const t = words('tasks');
  const app = words('app');
  const changing = useAct<ChangeNext>();
  const [typed, setTyped] = useState(() => asTyped(task));
  const [nothing, setNothing] = useState(false);
  const { said } = changing;
  const problemOf = (field: string) => (said?.field === field ? said.text : undefined);
  async function save(): Promise<void> {
    const change = changeFrom(task, typed);
    setNothing(false);
    if (Object.keys(change).length === 0) {
      changing.clear();
      setNothing(true);
      return announce(t.changedNothing);
    }
    const result = await changing.run(act(ChangeTask, { task: task.id, change }, task.id), (data) =>
      sayChanged(data.changeTask, { tasks: t, say: words('say'), app }),
    );
    if (result.tone === 'good') onChanged(result);
  }
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label={t.changeName}
        name="title"
        value={typed.title}
        onValue={(title) => setTyped({ ...typed, title })}
        problem={problemOf('title')}
      />
      <Field
        label={t.changeWhen}
        name="when"
        kind="datetime-local"
        value={typed.when}
        onValue={(when) => setTyped({ ...typed, when })}
        problem={problemOf('startsAt')}
      />
      <Field
        label={t.changeHow}
        hint={t.changeHowHint}
        name="how"
        kind="lines"
        value={typed.how}
        onValue={(how) => setTyped({ ...typed, how })}
        problem={problemOf('how')}
      />
      <JoiningFields
        typed={typed.joining}
        onTyped={(joining) => setTyped({ ...typed, joining })}
        problemOf={problemOf}
      />
      {said && !['title', 'how', 'startsAt', 'slots', 'capBecause'].includes(said.field ?? '') && (
        <SaidLine said={said} />
      )}
      {nothing && <SaidLine said={{ tone: 'gentle', text: t.changedNothing }} />}
      {said?.next && <TaskTiles tasks={said.next.tasks} />}
      <button type="submit" class="quiet" disabled={changing.busy}>
        {changing.busy ? app.sending : t.changeSave}
      </button>
    </form>
  );
}
