import { namesFirst, namesOf, People, upperFirst, type Person } from '../../shared/ui/People';
import type { JoiningWords } from '../../shared/words/generated/joining';
import type { TasksWords } from '../../shared/words/generated/tasks';
import { words } from '../../shared/words/words';
import { sayDuration, sayHeaviness, sayMetres, sayWhen } from './duration';
import type { TileTaskFragment } from './tasks.generated';

/** How long, when, where and how heavy, in one quiet line. */
export function TaskFacts({ task, metres = null }: { task: TileTaskFragment; metres?: number | null }) {
  const t = words('tasks');
  const where = task.place?.name ?? task.project.name;
  // Of an idea nobody has said yet how long or how heavy it is.
  const isIdea = task.state === 'IDEA';
  const facts = [
    isIdea ? t.idea : sayDuration(task.minutes, t),
    where,
    isIdea ? null : sayHeaviness(task.heaviness, t),
    task.walkAlong ? words('joining').walkAlongShort : null,
    metres === null ? null : sayMetres(metres, t),
  ];
  return (
    <ul class="facts">
      {task.startsAt && <li class="when">{sayWhen(task.startsAt, Date.now(), t)}</li>}
      {facts
        .filter((fact) => fact !== null)
        .map((fact) => (
          <li key={fact} dir="auto">
            {fact}
          </li>
        ))}
    </ul>
  );
}

/** Who is in, by name, and who is still needed. */
export function TaskPeopleNamed({ task }: { task: TileTaskFragment }) {
  const t = words('tasks');
  const free = task.state === 'DONE' ? 0 : Math.max(task.stillNeeded, task.doers.length === 0 ? 1 : 0);
  const busy = task.doers.filter((doer) => !doer.done);
  const learning = busy.filter((doer) => doer.learning);
  const needed = task.stillNeeded > 0 && task.state === 'OPEN' ? t.neededToo({ count: task.stillNeeded }) : null;
  const line =
    task.state === 'DONE'
      ? task.doers.length > 0 && t.doneBy({ names: namesOf(task.doers) })
      : [
          sayAreIn(
            busy.filter((doer) => !doer.learning),
            t,
          ),
          sayWalkAlong(learning, words('joining')),
          needed,
        ]
          .filter(Boolean)
          .join(' ');
  return <People people={task.doers} free={free} line={line || upperFirst(t.whoPicksUp)} named />;
}

function sayAreIn(people: readonly Person[], t: TasksWords): string | null {
  if (people.length === 0) return null;
  if (people.length === 1 && people[0]?.me) return t.youAreIn;
  return t.areIn({ names: namesFirst(people), count: people.length });
}

function sayWalkAlong(people: readonly Person[], t: JoiningWords): string | null {
  if (people.length === 0) return null;
  if (people.length === 1 && people[0]?.me) return t.youWalk;
  return t.walkNow({ names: namesFirst(people), count: people.length });
}

/** Who is in and who is still needed. */
export function TaskPeople({ task }: { task: TileTaskFragment }) {
  const t = words('tasks');
  if (task.state === 'IDEA') return null;
  const line =
    task.doers.length === 0 ? t.whoPicksUp : task.stillNeeded > 0 ? t.stillNeeded({ count: task.stillNeeded }) : t.full;
  if (task.state === 'DONE') return <People people={task.doers} free={0} line="" />;
  return <People people={task.doers} free={Math.max(task.stillNeeded, task.doers.length === 0 ? 1 : 0)} line={line} />;
}
