import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { act } from '../../shared/api/act';
import { outbox } from '../../shared/api/outbox';
import { forgetScreens } from '../../shared/api/useScreen';
import { session } from '../../shared/session/session';
import { announce } from '../../shared/ui/live';
import { Talk } from '../../shared/ui/Talk';
import { words } from '../../shared/words/words';
import { ForgetThisPhone, type OwnNameFragment } from './residents.generated';

/** Signs this phone out: its key is taken back first, so that nobody can use it. */
export function Forget({ me }: { me: OwnNameFragment }) {
  const t = words('residents');
  const { route } = useLocation();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function forget(): Promise<void> {
    const ended = await act(ForgetThisPhone, {}, 'me');
    if (ended.kind === 'waiting' || ended.kind === 'dropped') return setProblem(t.forgetNotSent);
    session.forget();
    forgetScreens();
    await outbox.clear();
    announce(t.forgotten);
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
