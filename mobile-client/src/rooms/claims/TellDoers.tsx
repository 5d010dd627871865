import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { sayWhen } from '../tasks/duration';
import { sayLineTold } from './claimMessages';
import { TellDoers as Tell, type DoersLineFragment } from './claims.generated';

/** "Zeg iets tegen de anderen": one line, for who does the same task. */
export function TellDoers({ task, claim }: { task: string; claim: string }) {
  const t = words('claims');
  const app = words('app');
  const telling = useAct();
  const [line, setLine] = useState('');
  const { said } = telling;
  async function tell(): Promise<void> {
    const result = await telling.run(act(Tell, { claim, line }, task), (data) =>
      sayLineTold(data.tellDoers, { claims: t, tasks: words('tasks'), app }),
    );
    if (result.tone === 'good') setLine('');
  }
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void tell();
      }}
    >
      <Field
        label={t.tellOthers}
        hint={t.tellHint}
        name="line"
        value={line}
        onValue={setLine}
        problem={said?.field === 'line' ? said.text : undefined}
      />
      <SaidLine said={said?.field ? null : said} />
      <button type="submit" class="quiet" disabled={telling.busy}>
        {telling.busy ? app.sending : t.tellButton}
      </button>
    </form>
  );
}

/** What the doers of a task told each other, newest first. */
export function LinesTold({ lines }: { lines: readonly DoersLineFragment[] }) {
  const app = words('app');
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="lines-told">
      <h2 id="lines-told">{words('claims').linesTitle}</h2>
      <ul class="lines">
        {lines.map((line) => (
          <li key={line.id}>
            <p dir="auto">{line.text}</p>
            <p class="hint">
              <span dir="auto">{line.mine ? app.you : (line.by ?? app.aNeighbour)}</span>
              {`, ${sayWhen(line.at, Date.now(), words('tasks'))}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
