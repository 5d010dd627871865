import { People } from '../../shared/ui/People';
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
    isIdea ? null : sayDuration(task.minutes, t),
    where,
    isIdea ? null : sayHeaviness(task.heaviness, t),
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

/** Who is in and who is still needed. */
export function TaskPeople({ task }: { task: TileTaskFragment }) {
  const t = words('tasks');
  const line =
    task.state === 'IDEA' || task.doers.length === 0
      ? t.whoPicksUp
      : task.stillNeeded > 0
        ? t.stillNeeded({ count: task.stillNeeded })
        : t.full;
  if (task.state === 'DONE') return <People people={task.doers} free={0} line="" />;
  return <People people={task.doers} free={Math.max(task.stillNeeded, task.doers.length === 0 ? 1 : 0)} line={line} />;
}
