import { useState } from 'preact/hooks';
import type { Spot, WarningKind } from '../../shared/api/schema.generated';
import { SaidLine } from '../../shared/ui/SaidLine';
import { words } from '../../shared/words/words';
import { AskName } from '../residents/AskName';
import { useNamedAct } from '../residents/useNamedAct';
import { Warn } from './danger.generated';
import { sayWarned } from './dangerMessages';
import { SentenceForm } from './SentenceForm';

/** "Iets kapot of gevaarlijk?" Who has no name yet is asked for it first. */
export function WarnForm({ about, id }: { about: Spot; id: string }) {
  const t = words('danger');
  const { stage, go, giveName } = useNamedAct<never>();
  const [open, setOpen] = useState(false);
  const said = stage.at === 'said' ? stage.said : null;
  const heard = said?.tone === 'good';
  const warn = (kind: WarningKind) => (sentence: string) =>
    void go({
      operation: Warn,
      variables: { about, kind, sentence },
      about: id,
      say: (data) => sayWarned(data.warn, t, words('app')),
    });
  return (
    <>
      <SaidLine said={said && said.field !== 'sentence' ? said : null} />
      {!heard && (
        <details class="warn" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t.warn}</summary>
          <SentenceForm
            label={t.warnLabel}
            hint={t.warnHint}
            more={t.warnWhat}
            problem={said?.field === 'sentence' ? said.text : undefined}
            busy={stage.at === 'sending'}
            buttons={[
              { label: t.itIsBroken, onSentence: warn('BROKEN') },
              { label: t.itIsDangerous, onSentence: warn('DANGER') },
            ]}
          />
          {stage.at === 'name' && (
            <AskName
              typed={stage.typed}
              problem={stage.problem}
              button={words('danger').sayIt}
              onName={(name) => void giveName(name)}
            />
          )}
        </details>
      )}
    </>
  );
}
