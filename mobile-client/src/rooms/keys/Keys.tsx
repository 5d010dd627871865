import { act } from '../../shared/api/act';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import type { ChangeNext } from '../say/deciderMessages';
import { TaskTiles } from '../tasks/TaskTile';
import { sayCouldKeep, sayKept, sayKeyBack, sayKeyGiven } from './keyMessages';
import { GiveKey, TakeKeyBack, type WholeKeysFragment } from './keys.generated';

const speaker = () => ({ keys: words('keys'), say: words('say') });

/** Who keeps a key of the place, for its doers; and for whoever keeps one. */
export function Keys({ keys }: { keys: WholeKeysFragment }) {
  const t = words('keys');
  const acting = useAct<ChangeNext>();
  const { said } = acting;
  if (!keys.iMayGive && keys.kept.length === 0) return null;
  const give = (to: string) =>
    acting.run(act(GiveKey, { place: keys.place.id, to }, keys.place.id), (data) =>
      sayKeyGiven(data.giveKey, speaker()),
    );
  const takeBack = (doorKey: string) =>
    acting.run(act(TakeKeyBack, { doorKey }, keys.place.id), (data) => sayKeyBack(data.takeKeyBack, speaker()));
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t.title({ place: keys.place.name })}</h2>
      {keys.kept.length === 0 && <p>{t.nobodyKeeps}</p>}
      <ul class="keys">
        {keys.kept.map((kept) => (
          <li key={kept.id}>
            <span dir="auto">{sayKept(kept, t)}</span>
            <button type="button" class="quiet" disabled={acting.busy} onClick={() => void takeBack(kept.id)}>
              {kept.mine ? t.giveBack : t.takeBack}
            </button>
          </li>
        ))}
      </ul>
      <SaidLine said={said} />
      {said?.next && <TaskTiles tasks={said.next.tasks} />}
      {keys.iMayGive && <GiveTo keys={keys} busy={acting.busy} give={(to) => void give(to)} />}
    </section>
  );
}

function GiveTo({ keys, busy, give }: { keys: WholeKeysFragment; busy: boolean; give: (to: string) => void }) {
  const t = words('keys');
  return (
    <details>
      <summary>{t.give}</summary>
      <p class="hint">{keys.mayBeGiven.length === 0 ? t.nobodyElse : t.giveHint}</p>
      <ul class="keys">
        {keys.mayBeGiven.map((one) => (
          <li key={one.through}>
            <span dir="auto">{sayCouldKeep(one, t)}</span>
            <button
              type="button"
              class="quiet"
              disabled={busy}
              aria-label={t.giveTo({ name: one.name ?? t.toANeighbour })}
              onClick={() => give(one.through)}
            >
              {t.giveButton}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
