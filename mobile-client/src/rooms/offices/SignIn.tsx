import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { office } from '../../shared/session/session';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { useTitle } from '../../shared/ui/useTitle';
import { words } from '../../shared/words/words';
import { sayOfficeCodeAsked, saySignedIn } from './officeMessages';
import { AskForOfficeCode, SignInToOffice } from './offices.generated';

/** A code by e-mail lets in who is in office; their being a neighbour stays apart from it. */
export function SignIn() {
  const t = words('offices');
  const [sent, setSent] = useState<string | null>(null);
  useTitle(t.title);
  return (
    <article class="page narrow">
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <div class="tile">{sent ? <Code sent={sent} again={() => setSent(null)} /> : <Address onSent={setSent} />}</div>
      <p class="hint">{t.neighbourToo}</p>
    </article>
  );
}

function Address({ onSent }: { onSent: (sent: string) => void }) {
  const t = words('offices');
  const app = words('app');
  const asking = useAct<string>();
  const [email, setEmail] = useState('');
  const { said } = asking;
  async function ask(): Promise<void> {
    const answer = await asking.run(act(AskForOfficeCode, { email }, 'office'), (data) =>
      sayOfficeCodeAsked(data.askForOfficeCode, t),
    );
    if (answer.next) onSent(answer.next);
  }
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <Field
        label={t.email}
        hint={t.emailHint}
        name="email"
        kind="email"
        autocomplete="email"
        value={email}
        onValue={setEmail}
        problem={said?.field ? said.text : undefined}
      />
      {said?.tone === 'gentle' && !said.field && <SaidLine said={said} />}
      <p class="hint">{t.backerFirst}</p>
      <button type="submit" class="sun" disabled={asking.busy}>
        {asking.busy ? app.sending : t.emailSend}
      </button>
    </form>
  );
}

function Code({ sent, again }: { sent: string; again: () => void }) {
  const t = words('offices');
  const app = words('app');
  const entering = useAct<'in' | 'again'>();
  const [code, setCode] = useState('');
  const { said } = entering;
  async function enter(): Promise<void> {
    const variables = { sent, code: code.trim(), phoneKey: office.phoneKey() };
    await entering.run(act(SignInToOffice, variables, 'office'), ({ signInToOffice }) => {
      if (signInToOffice.__typename === 'PhoneKeyRefused') office.forget();
      if (signInToOffice.__typename === 'SignedIn') office.introduced(signInToOffice.office.name);
      return saySignedIn(signInToOffice, t);
    });
  }
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      <p role="status">{t.codeSent}</p>
      <p class="hint">{t.backerHint}</p>
      <Field
        label={t.code}
        name="code"
        numeric
        focus
        autocomplete="one-time-code"
        value={code}
        onValue={setCode}
        problem={said?.tone === 'gentle' ? said.text : undefined}
      />
      <button type="submit" class="sun" disabled={entering.busy}>
        {entering.busy ? app.sending : t.codeEnter}
      </button>
      <button type="button" class="link" onClick={again}>
        {said?.next === 'again' ? t.codeAgain : t.otherAddress}
      </button>
    </form>
  );
}
