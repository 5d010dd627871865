import { act } from '../../shared/api/act';
import type { Acting } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { sayLeft, sayWithdrawn } from './changeMessages';
import { LeaveAsIdea, WithdrawTask, type WholeTaskFragment } from './tasks.generated';

interface MakerActionsProps {
  task: WholeTaskFragment;
  acting: Acting<never>;
  onGone: () => void;
}

/** For who made the task, as long as nobody else touched it. */
export function MakerActions({ task, acting, onGone }: MakerActionsProps) {
  const t = words('tasks');
  const leave = () => acting.run(act(LeaveAsIdea, { task: task.id }, task.id), (data) => sayLeft(data.leaveAsIdea, t));
  async function withdraw(): Promise<void> {
    const said = await acting.run(act(WithdrawTask, { task: task.id }, task.id), (data) =>
      sayWithdrawn(data.withdrawTask, t),
    );
    if (said.tone === 'good') onGone();
  }
  return (
    <>
      {task.state === 'OPEN' && (
        <button type="button" class="link" disabled={acting.busy} onClick={() => void leave()}>
          {t.cannotMyself}
        </button>
      )}
      <button type="button" class="link" disabled={acting.busy} onClick={() => void withdraw()}>
        {t.withdraw}
      </button>
    </>
  );
}
