import { useState } from 'preact/hooks';
import { SaidLine } from '../../shared/ui/SaidLine';
import { words } from '../../shared/words/words';
import { AskName } from '../residents/AskName';
import { useNamedAct } from '../residents/useNamedAct';
import { SayAllGood, type SeenWarningFragment } from './danger.generated';
import { sayAboutWarning, sayAllGood, wordOf } from './dangerMessages';
import { SentenceForm } from './SentenceForm';

/** What is broken or dangerous, and "Weer goed?" for who was there. */
export function Warnings({ warnings }: { warnings: readonly SeenWarningFragment[] }) {
  const t = words('danger');
  const { stage, go, giveName } = useNamedAct<never>();
  const [saying, setSaying] = useState('');
  const said = stage.at === 'said' ? stage.said : null;
  const say = (warning: string) => (sentence: string) => {
    setSaying(warning);
    void go({
      operation: SayAllGood,
      variables: { warning, sentence },
      about: warning,
      say: (data) => sayAllGood(data.sayAllGood, t, words('app')),
    });
  };
  if (warnings.length === 0 && !said) return null;
  return (
    <section class="warnings" aria-label={t.warn}>
      <SaidLine said={said && said.field !== 'sentence' ? said : null} />
      {warnings.map((warning) => (
        <article key={warning.id} class={`tile warning${lookOf(warning)}`}>
          <p>
            <strong>{wordOf(warning, t)}</strong> <span dir="auto">{warning.sentence}</span>
          </p>
          <p class="hint">{sayAboutWarning(warning, Date.now(), t).join(' ')}</p>
          <details>
            <summary>{t.isItGood}</summary>
            <SentenceForm
              label={t.goodLabel}
              hint={t.goodHint}
              problem={said?.field === 'sentence' && saying === warning.id ? said.text : undefined}
              busy={stage.at === 'sending'}
              buttons={[{ label: t.itIsGood, onSentence: say(warning.id) }]}
            />
            {stage.at === 'name' && saying === warning.id && (
              <AskName
                typed={stage.typed}
                problem={stage.problem}
                button={t.sayIt}
                onName={(name) => void giveName(name)}
              />
            )}
          </details>
        </article>
      ))}
    </section>
  );
}

/** Brick for what neighbours saw; a tip of somebody in office is quiet. */
function lookOf(warning: SeenWarningFragment): string {
  if (warning.advice) return '';
  return warning.kind === 'DANGER' ? ' warning-danger' : ' warning-broken';
}
