import { act } from '../../shared/api/act';
import { Pattern } from '../../shared/ui/Pattern';
import type { Said } from '../../shared/ui/said';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { sayUndone, type DoneNext } from './doneMessages';
import { UndoDone } from './tasks.generated';

/** A tile was laid: thanks, and what doing gives. */
export function DonePanel({ said, onUndone }: { said: Said<DoneNext>; onUndone: () => void }) {
  const t = words('tasks');
  if (!said.next) return null;
  const { project, deed, sayUntil, othersBusy } = said.next;
  return (
    <section class="done-panel" aria-labelledby="done">
      <Pattern kind="done" />
      <h2 id="done">{said.text}</h2>
      <p class="band">{said.more}</p>
      <p class="hint">{sayUntil}</p>
      {othersBusy && <p>{othersBusy}</p>}
      <a class="sun" href="/">
        {t.nextTask}
      </a>
      <a class="quiet" href={`/project/${project.id}`}>
        {t.toProject({ project: project.name })}
      </a>
      <Undo deed={deed} onUndone={onUndone} />
    </section>
  );
}

export function Undo({ deed, onUndone }: { deed: DoneNext['deed']; onUndone: () => void }) {
  const t = words('tasks');
  const undo = useAct();
  if (Date.parse(deed.undoUntil) <= Date.now()) return null;
  async function onUndo(): Promise<void> {
    const said = await undo.run(act(UndoDone, { deed: deed.id }, deed.id), (data) => sayUndone(data.undoDone, t));
    if (said.tone === 'good') onUndone();
  }
  return (
    <>
      <button type="button" class="link" disabled={undo.busy} onClick={() => void onUndo()}>
        {t.undo}
      </button>
      <SaidLine said={undo.said} />
    </>
  );
}
