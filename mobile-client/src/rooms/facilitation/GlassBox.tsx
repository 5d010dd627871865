import { act } from '../../shared/api/act';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import type { ChangeNext } from '../say/deciderMessages';
import { AskToClarify, type WholeGlassBoxFragment, type WholeRequestFragment } from './facilitation.generated';
import { sayBecame } from './requestMessages';
import {
  asksOf,
  factsToSay,
  isOpen,
  sayClarifyAsked,
  sayFacts,
  sayWhoExplained,
  sayWhoWillExplain,
} from './glassBoxMessages';

/** The three questions that residents ask, each with its answer behind it. */
export function GlassBox({ request }: { request: WholeRequestFragment }) {
  return (
    <div class="glass-box">
      {request.glassBox.map((answer) => (
        <One key={answer.question} request={request} answer={answer} />
      ))}
    </div>
  );
}

interface OneProps {
  request: WholeRequestFragment;
  answer: WholeGlassBoxFragment;
}

function One({ request, answer }: OneProps) {
  const t = words('glassbox');
  const { clarification, plain } = answer;
  // That they said yes stands there, with the day.
  const became = answer.question === 'NOW' && request.offer !== 'WANTED' && sayBecame(request, words('projects'));
  return (
    <details open={isOpen(answer)}>
      <summary>{asksOf(t)[answer.question]}</summary>
      <div>
        {sayFacts(factsToSay(answer.facts), t).map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
        {became && <p>{became}</p>}
        {plain.map((one) => (
          <p key={one.word} class="hint">
            {t.plain(one)}
          </p>
        ))}
        {clarification?.answer && clarification.official && (
          <>
            <p class="strong">{sayWhoExplained(clarification.official, t)}</p>
            <p dir="auto">{clarification.answer}</p>
          </>
        )}
        {clarification && !clarification.answer && <p class="strong">{sayWhoWillExplain(request, clarification, t)}</p>}
        {answer.iMayAsk && <NotEnough request={request.id} question={answer.question} />}
      </div>
    </details>
  );
}

function NotEnough({ request, question }: { request: string; question: WholeGlassBoxFragment['question'] }) {
  const t = words('glassbox');
  const asking = useAct<ChangeNext>();
  const ask = () =>
    asking.run(act(AskToClarify, { request, question }, request), (data) =>
      sayClarifyAsked(data.askToClarify, { glassbox: t, say: words('say'), app: words('app') }),
    );
  return (
    <>
      <button type="button" class="quiet" disabled={asking.busy} onClick={() => void ask()}>
        {asking.busy ? words('app').sending : t.notEnough}
      </button>
      <SaidLine said={asking.said} />
    </>
  );
}
