import { useId, useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import type { AgreementName } from '../../shared/api/schema.generated';
import { Field } from '../../shared/ui/Field';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { sayNumber } from '../agreements/agreementMessages';
import type { WholeAgreementFragment } from '../agreements/agreements.generated';
import { sayProposed, type DecisionNext } from './proposalMessages';
import { Propose } from './proposals.generated';
import { WhyAndSend } from './ProposeForm';
import { spoken } from './spoken';

interface AgreeFormProps {
  platform: string;
  agreements: readonly WholeAgreementFragment[];
}

/** Another number of "Zo doen we het hier"; it begins as a proposal to all doers of the platform. */
export function AgreeForm({ platform, agreements }: AgreeFormProps) {
  const t = words('decisions');
  const id = useId();
  const proposing = useAct<DecisionNext>();
  const [name, setName] = useState<AgreementName>('OPEN_CLAIMS');
  const now = (of: AgreementName) => agreements.find((agreement) => agreement.name === of)?.number ?? 0;
  const [number, setNumber] = useState(String(now(name)));
  const [sentence, setSentence] = useState('');
  const { said } = proposing;
  const problemOf = (field: string) => (said?.field === field ? said.text : undefined);
  async function propose(): Promise<void> {
    const what = { agree: { platform, name, number: Math.trunc(Number(number)) || 0 } };
    const result = await proposing.run(act(Propose, { what, sentence }, platform), (data) =>
      sayProposed(data.propose, spoken()),
    );
    if (result.tone === 'good') setSentence('');
  }
  return (
    <details>
      <summary>{t.agreeOtherwise}</summary>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void propose();
        }}
      >
        <div class="field">
          <label for={id}>{t.agreeWhich}</label>
          <select
            id={id}
            name="which"
            value={name}
            onChange={(event) => {
              const chosen = event.currentTarget.value as AgreementName;
              setName(chosen);
              setNumber(String(now(chosen)));
            }}
          >
            {agreements.map((agreement) => (
              <option key={agreement.name} value={agreement.name}>
                {sayNumber(agreement.name, agreement.number, words('agreements'))}
              </option>
            ))}
          </select>
        </div>
        <Field
          label={t.agreeNumber}
          name="number"
          numeric
          value={number}
          onValue={setNumber}
          problem={problemOf('number')}
        />
        <p class="hint" aria-live="polite">
          {sayNumber(name, Number(number) || 0, words('agreements'))}
        </p>
        <WhyAndSend label={t.proposeSentence} proposing={proposing} sentence={sentence} onSentence={setSentence} />
      </form>
    </details>
  );
}
