import { useEffect } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { Pattern } from '../../shared/ui/Pattern';
import type { Said } from '../../shared/ui/said';
import { SaidLine } from '../../shared/ui/SaidLine';
import type { Acting } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { sayUndone, type DoneNext } from './doneMessages';
import { UndoDone } from './deeds.generated';

interface DonePanelProps {
  said: Said<DoneNext>;
  acting: Acting<never>;
  onUndone: () => void;
}

/** A tile was laid: thanks, and what doing gives. */
export function DonePanel({ said, acting, onUndone }: DonePanelProps) {
  const t = words('deeds');
  useEffect(() => scrollTo(0, 0), []);
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
        {words('tasks').toProject({ project: project.name })}
      </a>
      <Undo deed={deed} acting={acting} onUndone={onUndone} />
    </section>
  );
}

/** Within a day: what was said done is one's task again. Why it is not stands beside the button. */
export function Undo({
  deed,
  acting,
  onUndone,
  task,
}: {
  deed: DoneNext['deed'];
  acting: Acting<never>;
  onUndone: () => void;
  /** Where the page is not about it alone. */
  task?: string;
}) {
  const t = words('deeds');
  if (Date.parse(deed.undoUntil) <= Date.now()) return null;
  async function undo(): Promise<void> {
    const said = await acting.run(act(UndoDone, { deed: deed.id }, deed.id), (data) => sayUndone(data.undoDone, t));
    if (said.tone === 'good') onUndone();
  }
  return (
    <>
      <SaidLine said={acting.said?.tone === 'gentle' ? acting.said : null} />
      <button type="button" class="link" disabled={acting.busy} onClick={() => void undo()}>
        {task ? t.undoTask({ task }) : t.undo}
      </button>
    </>
  );
}
