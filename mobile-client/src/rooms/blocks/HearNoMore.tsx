import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { eachOnce, sayBlocked, sayFrom, type Heard } from './blockMessages';
import { Block } from './blocks.generated';

/** "Niets meer horen van iemand?": what it does and what not, before anybody is chosen. */
export function HearNoMore({ heard, here }: { heard: readonly Heard[]; here: string }) {
  const t = words('blocks');
  const blocking = useAct();
  const [open, setOpen] = useState(false);
  if (heard.length === 0) return <SaidLine said={blocking.said} />;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.open}</summary>
      <p>{t.what}</p>
      <p>{t.whatNot}</p>
      {(open ? eachOnce(heard) : []).map((one) => (
        <p key={JSON.stringify(one.whom)}>
          <button
            type="button"
            class="quiet"
            dir="auto"
            disabled={blocking.busy}
            onClick={() => void blocking.run(act(Block, { whom: one.whom }, here), (data) => sayBlocked(data.block, t))}
          >
            {sayFrom(one, t)}
          </button>
        </p>
      ))}
      <SaidLine said={blocking.said} />
    </details>
  );
}
