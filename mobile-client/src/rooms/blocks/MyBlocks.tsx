import { act } from '../../shared/api/act';
import { send } from '../../shared/api/send';
import { useMore } from '../../shared/api/useMore';
import { useScreen } from '../../shared/api/useScreen';
import { SaidLine } from '../../shared/ui/SaidLine';
import { dayOf } from '../../shared/ui/time';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { sayUnblocked } from './blockMessages';
import { MyBlocks as Mine, Unblock, type MyBlocksQuery } from './blocks.generated';

/** On the own page, from whom one hears nothing more; not there for who hears everybody. */
export function MyBlocks() {
  const screen = useScreen(Mine, { after: null });
  return screen.state === 'ready' ? <Blocks first={screen.data.myBlocks} /> : null;
}

/** A part that is full may have a next one. */
const nextOf = (part: readonly unknown[], after: number) => (part.length < 25 ? null : String(after + part.length));

function Blocks({ first }: { first: MyBlocksQuery['myBlocks'] }) {
  const t = words('blocks');
  const app = words('app');
  const ending = useAct();
  const { all, next, showMore } = useMore(first, nextOf(first, 0), async (after) => {
    const reply = await send(Mine, { after: Number(after) });
    return reply.kind === 'answered'
      ? { items: reply.data.myBlocks, next: nextOf(reply.data.myBlocks, Number(after)) }
      : null;
  });
  if (all.length === 0) return <SaidLine said={ending.said} />;
  return (
    <section class="tile" aria-labelledby="blocks">
      <h2 id="blocks">{t.title}</h2>
      <p class="hint">{t.what}</p>
      <p class="hint">{t.whatNot}</p>
      <SaidLine said={ending.said} />
      <ul class="lines">
        {all.map((block) => (
          <li key={block.id}>
            <p dir="auto">{t.since({ name: block.name ?? app.aNeighbour, day: dayOf(block.at) })}</p>
            <button
              type="button"
              class="quiet"
              disabled={ending.busy}
              onClick={() =>
                void ending.run(act(Unblock, { block: block.id }, 'me'), (data) => sayUnblocked(data.unblock, t))
              }
            >
              {t.hearAgain}
            </button>
          </li>
        ))}
      </ul>
      {next && (
        <button type="button" class="quiet" onClick={() => void showMore()}>
          {app.more}
        </button>
      )}
    </section>
  );
}
