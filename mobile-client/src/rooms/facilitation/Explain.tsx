import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import type { GlassBoxQuestion } from '../../shared/api/schema.generated';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { Clarify, type DeskRequestShownFragment } from './desk.generated';
import { sayExplained, sayWonder, wondersOf } from './deskMessages';
import { PlainWords, usePlainWords } from './PlainWords';

/** "Dit zegt me nog niet genoeg": what the residents want explained, and a field for it. */
export function Explain({ request }: { request: DeskRequestShownFragment['request'] }) {
  // As it was when one came: what was explained just now stays, with what came of it.
  const [wonders] = useState(() => wondersOf(request));
  return (
    <>
      {wonders.map((question) => (
        <One key={question} request={request.id} question={question} />
      ))}
    </>
  );
}

function One({ request, question }: { request: string; question: GlassBoxQuestion }) {
  const t = words('facilitation');
  const app = words('app');
  const explaining = useAct();
  const [answer, setAnswer] = useState('');
  const look = usePlainWords([answer]);
  const { said } = explaining;
  const send = () =>
    explaining.run(act(Clarify, { request, question, answer }, request), (data) =>
      sayExplained(data.clarify, { offices: words('offices'), app }),
    );
  if (said?.tone === 'good') return <SaidLine said={said} />;
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void look.before(send);
      }}
    >
      <p class="strong">{t.wonder({ question: sayWonder(question, t) })}</p>
      <p>{t.explainPlease}</p>
      <Field
        label={t.explainLabel}
        hint={t.explainHint}
        name="answer"
        kind="lines"
        value={answer}
        onValue={setAnswer}
        problem={said?.field ? said.text : undefined}
      />
      <PlainWords found={look.found} />
      {said && !said.field && <SaidLine said={said} />}
      <button type="submit" class="quiet" disabled={explaining.busy}>
        {explaining.busy ? app.sending : look.found.length > 0 ? t.jargonSend : t.explainSend}
      </button>
    </form>
  );
}
