import { ClaimButton } from '../claims/ClaimButton';
import { TaskFacts, TaskPeople } from './TaskFacts';
import type { TileTaskFragment } from './tasks.generated';

/** A task as a tile: what, how long, who is in, and the button. */
export function TaskTile({ task, metres = null }: { task: TileTaskFragment; metres?: number | null }) {
  return (
    <article class={`tile task-tile${task.state === 'IDEA' ? ' tile-idea' : ''}`}>
      <h3 class="tile-title">
        <a href={`/klus/${task.id}`} dir="auto">
          {task.title}
        </a>
      </h3>
      <TaskFacts task={task} metres={metres} />
      <TaskPeople task={task} />
      <ClaimButton task={task} />
    </article>
  );
}

export function TaskTiles({
  tasks,
  metres,
}: {
  tasks: readonly TileTaskFragment[];
  metres?: (task: TileTaskFragment) => number | null;
}) {
  return (
    <ul class="tiles offers">
      {tasks.map((task) => (
        <li key={task.id}>
          <TaskTile task={task} metres={metres ? metres(task) : null} />
        </li>
      ))}
    </ul>
  );
}
