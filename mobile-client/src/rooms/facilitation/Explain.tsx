import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import type { GlassBoxQuestion } from '../../shared/api/schema.generated';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { Form } from './DeskAnswers';
import { Clarify, type DeskRequestShownFragment } from './desk.generated';
import { sayExplained, sayWonder, wondersOf } from './deskMessages';

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
  const explaining = useAct();
  const [answer, setAnswer] = useState('');
  const { busy, said } = explaining;
  const send = async () => {
    await explaining.run(act(Clarify, { request, question, answer }, request), (data) =>
      sayExplained(data.clarify, { offices: words('offices'), app: words('app') }, question),
    );
  };
  if (said?.tone === 'good') return <SaidLine said={said} />;
  return (
    <>
      <p class="strong">{t.wonder({ question: sayWonder(question, t) })}</p>
      <p>{t.explainPlease}</p>
      <Form busy={busy} send={t.explainSend} texts={[answer]} onSend={send} problem={said}>
        <Field
          label={t.explainLabel}
          hint={t.explainHint}
          name="answer"
          kind="lines"
          value={answer}
          onValue={setAnswer}
        />
      </Form>
    </>
  );
}
