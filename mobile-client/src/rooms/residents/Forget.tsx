import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { send } from '../../shared/api/send';
import { Talk } from '../../shared/ui/Talk';
import { words } from '../../shared/words/words';
import { signOut } from './signOut';
import { ForgetThisPhone, type OwnNameFragment } from './residents.generated';

/** Signs this phone out: its key is taken back first, so that nobody can use it. */
export function Forget({ me }: { me: OwnNameFragment }) {
  const t = words('residents');
  const { route } = useLocation();
  const [key] = useState(() => crypto.randomUUID());
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function forget(): Promise<void> {
    // Now or not at all: it does not wait in the outbox. The same key makes asking again safe.
    const reply = await send(ForgetThisPhone, { key });
    if (reply.kind !== 'answered') return setProblem(t.forgetNotSent);
    await signOut(t.forgotten);
    route('/');
  }
  return (
    <section class="tile" aria-labelledby="forget">
      <h2 id="forget">{t.forgetTitle}</h2>
      <p>{t.forgetMore}</p>
      {!me.email && <p>{t.forgetNoEmail}</p>}
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        {t.forget}
      </button>
      {asking && (
        <Talk title={t.forgetSure} onClose={() => setAsking(false)}>
          <p>{me.email ? t.forgetMore : t.forgetNoEmail}</p>
          {problem && <p class="problem">{problem}</p>}
          <button type="button" class="quiet" onClick={() => void forget()}>
            {t.forget}
          </button>
        </Talk>
      )}
    </section>
  );
}
