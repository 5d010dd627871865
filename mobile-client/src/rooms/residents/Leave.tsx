import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { send } from '../../shared/api/send';
import { Talk } from '../../shared/ui/Talk';
import { words } from '../../shared/words/words';
import { signOut } from './signOut';
import { EraseMe } from './residents.generated';

/** Leaves for good: name and address are gone, what was done stays. */
export function Leave() {
  const t = words('residents');
  const { route } = useLocation();
  const [key] = useState(() => crypto.randomUUID());
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function leave(): Promise<void> {
    // Now or not at all: it does not wait in the outbox. The same key makes asking again safe.
    const reply = await send(EraseMe, { key });
    if (reply.kind !== 'answered') return setProblem(t.forgetNotSent);
    await signOut(t.left);
    route('/');
  }
  return (
    <section class="tile" aria-labelledby="leave">
      <h2 id="leave">{t.leaveTitle}</h2>
      <p>{t.leaveMore}</p>
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        {t.leave}
      </button>
      {asking && (
        <Talk title={t.leaveSure} onClose={() => setAsking(false)}>
          <p>{t.leaveMore}</p>
          <p>{t.leaveForGood}</p>
          {problem && <p class="problem">{problem}</p>}
          <button type="button" class="quiet" onClick={() => void leave()}>
            {t.leave}
          </button>
        </Talk>
      )}
    </section>
  );
}
