import type { Aspect } from '../../shared/api/schema.generated';
import { Chips } from '../../shared/ui/Chips';
import { Field } from '../../shared/ui/Field';
import { words } from '../../shared/words/words';
import { isAgreement } from '../agreements/agreementMessages';

interface ValueFieldProps {
  aspect: Aspect;
  value: string;
  onValue: (value: string) => void;
  problem: string | undefined;
}

/** What a proposal is about in another way: a few to choose from, or a field. */
export function ValueField({ aspect, value, onValue, problem }: ValueFieldProps) {
  const t = words('decisions');
  const label = t.changeProposalValue;
  const tasks = words('tasks');
  const joining = words('joining');
  switch (aspect) {
    case 'HEAVINESS':
      return (
        <Chips
          label={label}
          chips={[
            { value: 'SEATED', label: tasks.seated },
            { value: 'LIGHT', label: tasks.light },
            { value: 'HEAVY', label: tasks.heavy },
          ]}
          value={value}
          onValue={onValue}
        />
      );
    case 'WALK_ALONG':
      return (
        <Chips
          label={joining.walkAlongAsk}
          chips={[
            { value: '', label: joining.atOnce },
            { value: 'true', label: joining.firstAlong },
          ]}
          value={value}
          onValue={onValue}
        />
      );
    case 'CAP':
      return <CapField value={value} onValue={onValue} problem={problem} />;
    case 'CHAT':
      return (
        <Field
          label={t.changeProposalChat}
          hint={t.changeProposalChatHint}
          name="chat"
          value={value}
          onValue={onValue}
          problem={problem}
        />
      );
    default:
      return (
        <Field
          label={label}
          name="value"
          kind={aspect === 'STARTS_AT' ? 'datetime-local' : aspect === 'HOW' ? 'lines' : 'text'}
          numeric={aspect === 'MINUTES' || aspect === 'SLOTS' || isAgreement(aspect)}
          value={value}
          onValue={onValue}
          problem={problem}
        />
      );
  }
}

/** The value is "ROOM: de kar is klein", and empty when everybody can come. */
function CapField({ value, onValue, problem }: Omit<ValueFieldProps, 'aspect'>) {
  const t = words('joining');
  const { reason, because } = capOf(value);
  return (
    <>
      <Chips
        label={t.canMoreJoin}
        chips={[
          { value: '', label: t.capNone },
          { value: 'ROOM', label: t.capRoom },
          { value: 'SAFETY', label: t.capSafety },
        ]}
        value={reason}
        onValue={(chosen) => onValue(chosen === '' ? '' : `${chosen}: ${because}`)}
      />
      {reason !== '' && (
        <Field
          label={t.capBecause}
          hint={t.capBecauseHint}
          goesOn
          name="because"
          value={because}
          onValue={(typed) => onValue(`${reason}: ${typed}`)}
          problem={problem}
        />
      )}
    </>
  );
}

/** "ROOM: de kar is klein" in its two parts. */
export function capOf(value: string): { reason: '' | 'ROOM' | 'SAFETY'; because: string } {
  const [first = '', ...rest] = value.split(':');
  const reason = first === 'ROOM' || first === 'SAFETY' ? first : '';
  return { reason, because: rest.join(':').replace(/^ /, '') };
}
