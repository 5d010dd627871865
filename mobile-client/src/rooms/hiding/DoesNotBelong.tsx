import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { Chips } from '../../shared/ui/Chips';
import { SaidLine } from '../../shared/ui/SaidLine';
import type { Said } from '../../shared/ui/said';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import type { ChangeNext } from '../say/deciderMessages';
import { TaskTiles } from '../tasks/TaskTile';
import { DoesNotBelong as Say } from './hiding.generated';
import { rules, sayDoesNotBelong, sayRule, wordsOf, type Readable, type Rule } from './hidingMessages';

/** "Iets hoort hier niet": for doers, one quiet line for everything on the page that somebody wrote. */
export function DoesNotBelong({ here, readable }: { here: string; readable: readonly Readable[] }) {
  const [open, setOpen] = useState(false);
  if (readable.length === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('hiding').doesNotBelong}</summary>
      {/* What stands on the page already is repeated only for who asks. */}
      {open && <Which here={here} readable={readable} />}
    </details>
  );
}

/** A rest has the id of what rests. */
const nameOf = ({ kind, id }: Readable) => `${kind} ${id}`;

function Which({ here, readable }: { here: string; readable: readonly Readable[] }) {
  const t = words('hiding');
  const saying = useAct<ChangeNext>();
  const [chosen, setChosen] = useState<string | null>(null);
  const [rule, setRule] = useState<Rule | null>(null);
  const [missing, setMissing] = useState<Said<ChangeNext> | null>(null);
  const what = readable.length === 1 ? readable[0] : readable.find((one) => nameOf(one) === chosen);
  const said = missing ?? saying.said;
  async function say(): Promise<void> {
    if (!what || !rule) {
      setMissing({ tone: 'gentle', text: t.chooseBoth });
      return;
    }
    setMissing(null);
    await saying.run(act(Say, { what: wordsOf(what), rule }, here), (data) =>
      sayDoesNotBelong(data.doesNotBelong, { hiding: t, say: words('say') }),
    );
    setRule(null);
  }
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void say();
      }}
    >
      {readable.length > 1 && (
        <Chips
          label={t.which}
          chips={readable.map((one) => ({ value: nameOf(one), label: one.label }))}
          value={chosen}
          onValue={(one) => {
            setMissing(null);
            setChosen(one);
          }}
        />
      )}
      <Chips
        label={t.why}
        chips={rules.map((one) => ({ value: one, label: sayRule(one, t) }))}
        value={rule}
        onValue={(one) => {
          setMissing(null);
          setRule(one);
        }}
      />
      <p class="hint">{t.how}</p>
      <SaidLine said={said} />
      {said?.next && <TaskTiles tasks={said.next.tasks} />}
      <button type="submit" class="quiet" disabled={saying.busy}>
        {saying.busy ? words('app').sending : t.askOthers}
      </button>
    </form>
  );
}
