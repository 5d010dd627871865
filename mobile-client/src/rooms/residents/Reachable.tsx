import { useEffect, useRef, useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { sayCodeAsked, sayTied } from './residentMessages';
import { AskForCode, TieEmail, type OwnNameFragment } from './residents.generated';

/** A code by e-mail ties the account to an address; nothing is lost without. */
export function Reachable({ me }: { me: OwnNameFragment }) {
  const t = words('residents');
  const [email, setEmail] = useState('');
  const place = useRef<HTMLElement>(null);
  // The page was not there yet when the browser looked for the anchor.
  useEffect(() => {
    if (location.hash === '#bereikbaar') place.current?.scrollIntoView();
  }, []);
  const [sent, setSent] = useState(false);
  const [another, setAnother] = useState(false);
  const asking = useAct<'code'>();
  async function ask(): Promise<void> {
    const said = await asking.run(act(AskForCode, { email }, 'me'), (data) => sayCodeAsked(data.askForCode, t));
    setSent(said.next === 'code');
  }
  return (
    <section ref={place} id="bereikbaar" class="tile" aria-labelledby="reach">
      <h2 id="reach">{t.reachTitle}</h2>
      {!me.email && <p>{t.reachMore}</p>}
      {me.email && !sent && <p dir="auto">{t.reachable({ email: me.email })}</p>}
      {sent && <Code asking={asking.said?.text ?? ''} again={() => setSent(false)} />}
      {me.email && !sent && !another && (
        <button type="button" class="link" onClick={() => setAnother(true)}>
          {t.otherAddress}
        </button>
      )}
      {!sent && (another || !me.email) && (
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
            name="email"
            kind="email"
            autocomplete="email"
            value={email}
            onValue={setEmail}
            problem={asking.said?.field ? asking.said.text : undefined}
          />
          {asking.said?.tone === 'gentle' && !asking.said.field && <SaidLine said={asking.said} />}
          <button type="submit" class="quiet" disabled={asking.busy}>
            {t.emailSend}
          </button>
        </form>
      )}
    </section>
  );
}

function Code({ asking, again }: { asking: string; again: () => void }) {
  const t = words('residents');
  const [code, setCode] = useState('');
  const tying = useAct<'done' | 'again'>();
  const { said } = tying;
  const tie = () => tying.run(act(TieEmail, { code: code.trim() }, 'me'), (data) => sayTied(data.tieEmail, t));
  if (said?.next === 'done') return <SaidLine said={said} />;
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void tie();
      }}
    >
      <p role="status">{asking}</p>
      <Field
        label={t.code}
        name="code"
        numeric
        autocomplete="one-time-code"
        value={code}
        onValue={setCode}
        problem={said?.tone === 'gentle' ? said.text : undefined}
      />
      <button type="submit" class="quiet" disabled={tying.busy}>
        {t.codeSave}
      </button>
      <button type="button" class="link" onClick={again}>
        {said?.next === 'again' ? t.codeAgain : t.otherAddress}
      </button>
    </form>
  );
}
