import type { CapWish, TaskChange } from '../../shared/api/schema.generated';
import { Chips } from '../../shared/ui/Chips';
import { Field } from '../../shared/ui/Field';
import { Stepper } from '../../shared/ui/Stepper';
import { words } from '../../shared/words/words';
import type { TileTaskFragment } from '../tasks/tasks.generated';

const mostSlots = 50;

export interface TypedJoining {
  readonly slots: number;
  readonly cap: CapWish;
  readonly because: string;
  readonly walkAlong: boolean;
}

export const asTypedJoining = (task: TileTaskFragment): TypedJoining => ({
  slots: task.slots,
  cap: task.cap?.reason ?? 'NONE',
  because: task.cap?.sentence ?? '',
  walkAlong: task.walkAlong !== null,
});

/** Only what is different goes along; the reason and its sentence are one thing. */
export function joiningChange(task: TileTaskFragment, typed: TypedJoining): TaskChange {
  const was = asTypedJoining(task);
  const because = typed.because.trim();
  const sameCap = typed.cap === was.cap && (typed.cap === 'NONE' || because === was.because);
  return {
    ...(typed.slots === was.slots ? {} : { slots: typed.slots }),
    ...(sameCap ? {} : { cap: typed.cap, ...(typed.cap !== 'NONE' && because !== '' && { capBecause: because }) }),
    ...(typed.walkAlong === was.walkAlong ? {} : { walkAlong: typed.walkAlong }),
  };
}

/** Two quiet parts of changing a task: for how many there is room, and whether who is new walks along first. */
export function JoiningFields({
  typed,
  onTyped,
  problemOf,
}: {
  typed: TypedJoining;
  onTyped: (typed: TypedJoining) => void;
  problemOf: (field: string) => string | undefined;
}) {
  const t = words('joining');
  const tasks = words('tasks');
  const caps = [
    { value: 'NONE', label: t.capNone },
    { value: 'ROOM', label: t.capRoom },
    { value: 'SAFETY', label: t.capSafety },
  ] as const;
  const slotsProblem = problemOf('slots');
  return (
    <>
      <details>
        <summary>{t.howMany}</summary>
        <Stepper
          label={tasks.makePeople}
          value={typed.slots}
          atLeast={1}
          atMost={mostSlots}
          say={(count) => tasks.people({ count })}
          onValue={(slots) => onTyped({ ...typed, slots })}
        />
        {slotsProblem && (
          <p class="problem" role="alert">
            {slotsProblem}
          </p>
        )}
        <Chips label={t.canMoreJoin} chips={caps} value={typed.cap} onValue={(cap) => onTyped({ ...typed, cap })} />
        {typed.cap !== 'NONE' && (
          <Field
            label={t.capBecause}
            hint={t.capBecauseHint}
            name="capBecause"
            goesOn
            value={typed.because}
            onValue={(because) => onTyped({ ...typed, because })}
            problem={problemOf('capBecause')}
          />
        )}
      </details>
      <details>
        <summary>{t.walkAlongTitle}</summary>
        <p class="hint">{t.walkAlongHint}</p>
        <Chips
          label={t.walkAlongAsk}
          chips={[
            { value: 'no', label: t.atOnce },
            { value: 'yes', label: t.firstAlong },
          ]}
          value={typed.walkAlong ? 'yes' : 'no'}
          onValue={(choice) => onTyped({ ...typed, walkAlong: choice === 'yes' })}
        />
      </details>
    </>
  );
}
