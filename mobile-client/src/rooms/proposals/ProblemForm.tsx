import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { Field } from '../../shared/ui/Field';
import type { Acting } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { sayProblem, type DecisionNext } from './proposalMessages';
import { SeeProblem, type WholeProposalFragment } from './proposals.generated';
import { spoken } from './spoken';

interface ProblemFormProps {
  proposal: WholeProposalFragment;
  acting: Acting<DecisionNext>;
  onEnd: () => void;
}

/** "Ik zie een probleem", with what would be possible. */
export function ProblemForm({ proposal, acting, onEnd }: ProblemFormProps) {
  const t = words('decisions');
  const [reason, setReason] = useState('');
  const [instead, setInstead] = useState('');
  const problemOf = (field: string) => (acting.said?.field === field ? acting.said.text : undefined);
  async function say(): Promise<void> {
    const said = await acting.run(
      act(SeeProblem, { proposal: proposal.id, reason, instead }, proposal.about.id),
      (data) => sayProblem(data.object, spoken()),
    );
    if (!said.field) onEnd();
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
      <Field
        label={t.objectReason}
        name="reason"
        value={reason}
        onValue={setReason}
        problem={problemOf('reason')}
        focus
      />
      <Field
        label={t.objectInstead}
        name="instead"
        value={instead}
        onValue={setInstead}
        problem={problemOf('instead')}
      />
      <div class="two">
        <button type="submit" class="quiet" disabled={acting.busy}>
          {t.objectSend}
        </button>
        <button
          type="button"
          class="quiet"
          disabled={acting.busy}
          onClick={() => {
            acting.clear();
            onEnd();
          }}
        >
          {t.objectNot}
        </button>
      </div>
    </form>
  );
}
