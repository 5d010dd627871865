import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import type { Heaviness, NewValue } from '../../shared/api/schema.generated';
import { Field } from '../../shared/ui/Field';
import { instantOf, onTheClock } from '../../shared/ui/time';
import type { Acting } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { isAgreement } from '../agreements/agreementMessages';
import { sayProposalChanged, type DecisionNext } from './proposalMessages';
import { ChangeProposal, type WholeProposalFragment } from './proposals.generated';
import { spoken } from './spoken';
import { capOf, ValueField } from './ValueField';

/** What was typed, as the value that the proposal is about; nothing where it has no value to type. */
export function newValueOf(aspect: WholeProposalFragment['aspect'], typed: string): NewValue | null {
  if (isAgreement(aspect)) return { agreement: { name: aspect, number: Number(typed) } };
  switch (aspect) {
    case 'TITLE':
      return { title: typed };
    case 'HOW':
      return { how: typed };
    case 'STARTS_AT':
      return typed === '' ? null : { startsAt: instantOf(typed) };
    case 'MINUTES':
      return { minutes: Number(typed) };
    case 'SLOTS':
      return { slots: Number(typed) };
    case 'NAME':
      return { name: typed };
    case 'FOR_WHOM':
      return { forWhom: typed };
    case 'HEAVINESS':
      return isHeaviness(typed) ? { heaviness: typed } : null;
    case 'CAP': {
      const { reason, because } = capOf(typed);
      if (reason === '') return { cap: { wish: 'NONE' } };
      return { cap: { wish: reason, ...(because.trim() !== '' && { because }) } };
    }
    case 'WALK_ALONG':
      return { walkAlong: typed === 'true' };
    // Which link it is stays untold, so the field begins empty: left so, it is the same one.
    case 'CHAT':
      return typed.trim() === '' ? null : { chat: typed };
    case 'ENDED':
    case 'CLOSED':
    case 'MONEY':
    case 'HANDOVER':
    case 'HANDOVER_ENDS':
      return null;
  }
}

const isHeaviness = (typed: string): typed is Heaviness => ['SEATED', 'LIGHT', 'HEAVY'].includes(typed);

const hasField = (aspect: WholeProposalFragment['aspect']) =>
  newValueOf(aspect, aspect === 'HEAVINESS' ? 'LIGHT' : '2026-01-01T12:00') !== null;

/** For who proposed it: the same in another way, and everybody looks again. */
export function ChangeProposalForm({
  proposal,
  acting,
}: {
  proposal: WholeProposalFragment;
  acting: Acting<DecisionNext>;
}) {
  const t = words('decisions');
  const { aspect, became } = proposal;
  const asTyped = aspect === 'STARTS_AT' && became ? onTheClock(became) : (became ?? '');
  const [value, setValue] = useState(asTyped);
  const [sentence, setSentence] = useState(proposal.sentence ?? '');
  const [open, setOpen] = useState(false);
  const { said } = acting;
  // What was offered is as it was read; another offer is put forward in its place.
  if (aspect === 'HANDOVER') return null;
  async function send(): Promise<void> {
    const to = value === asTyped ? null : newValueOf(aspect, value);
    const changed = await acting.run(
      act(
        ChangeProposal,
        { proposal: proposal.id, ...(to && { to }), ...(sentence !== '' && { sentence }) },
        proposal.about.id,
      ),
      (data) => sayProposalChanged(data.changeProposal, spoken()),
    );
    if (changed.tone === 'good') setOpen(false);
  }
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.changeProposal}</summary>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {hasField(aspect) && (
          <ValueField
            aspect={aspect}
            value={value}
            onValue={setValue}
            problem={said?.field && said.field !== 'sentence' ? said.text : undefined}
          />
        )}
        <Field
          label={t.changeProposalSentence}
          name="sentence"
          value={sentence}
          onValue={setSentence}
          problem={said?.field === 'sentence' ? said.text : undefined}
        />
        <button type="submit" class="quiet" disabled={acting.busy}>
          {t.changeProposalSend}
        </button>
      </form>
    </details>
  );
}
