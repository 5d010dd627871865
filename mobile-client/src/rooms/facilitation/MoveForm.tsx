import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { Field } from '../../shared/ui/Field';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { Form } from './DeskAnswers';
import { MovePromise } from './desk.generated';
import { sayMoved } from './deskMessages';

/** "Lukt het niet op tijd?": a later day, once, with a reason. */
export function MoveForm({ promise }: { promise: string }) {
  const t = words('facilitation');
  const moving = useAct();
  const [by, setBy] = useState('');
  const [because, setBecause] = useState('');
  const send = async () => {
    await moving.run(act(MovePromise, { promise, by, because }, promise), (data) =>
      sayMoved(data.movePromise, { offices: words('offices'), facilitation: t, app: words('app') }),
    );
  };
  const lacks = by === '' ? t.dayMissing : because.trim() === '' ? t.reasonMissing : null;
  return (
    <details>
      <summary>{t.moveIt}</summary>
      <Form
        busy={moving.busy}
        send={t.moveSend}
        lacks={lacks}
        texts={[because]}
        onSend={send}
        problem={moving.said?.tone === 'gentle' ? moving.said : null}
      >
        <Field label={t.moveDay} name="by" kind="date" value={by} onValue={setBy} />
        <Field
          label={t.moveBecause}
          hint={t.moveHint}
          name="because"
          kind="lines"
          value={because}
          onValue={setBecause}
        />
      </Form>
    </details>
  );
}
