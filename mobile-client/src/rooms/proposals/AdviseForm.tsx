import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { AsNeighbour } from '../../shared/ui/AsNeighbour';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { sayAdvised, type DecisionNext } from './proposalMessages';
import { Advise } from './proposals.generated';
import { spoken } from './spoken';

/** A tip of who does not decide; the doers read it before they answer. */
export function AdviseForm({ proposal }: { proposal: string }) {
  const t = words('decisions');
  const advising = useAct<DecisionNext>();
  const [sentence, setSentence] = useState('');
  const { said } = advising;
  async function advise(): Promise<void> {
    const result = await advising.run(act(Advise, { proposal, sentence }, proposal), (data) =>
      sayAdvised(data.advise, spoken()),
    );
    if (result.tone === 'good') setSentence('');
  }
  return (
    <details>
      <summary>{t.giveAdvice}</summary>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void advise();
        }}
      >
        <Field
          label={t.adviceLabel}
          hint={t.adviceHint}
          name="sentence"
          value={sentence}
          onValue={setSentence}
          problem={said?.field ? said.text : undefined}
        />
        <AsNeighbour />
        {said && !said.field && <SaidLine said={said} />}
        <button type="submit" class="quiet" disabled={advising.busy}>
          {t.adviceSend}
        </button>
      </form>
    </details>
  );
}
