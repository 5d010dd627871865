import { useEffect, useState } from 'preact/hooks';
import { sayLate, type LateAnswer } from './lateAnswers';
import { outbox } from './shared/api/outbox';
import { onFarewell } from './shared/ui/farewell';
import { words } from './shared/words/words';

const forOtherTabs = 2000;

/** What still waits, the answers that came when nobody was looking, and a goodbye: nothing is dropped in silence. */
export function Notices() {
  const t = words('app');
  const [waiting, setWaiting] = useState(0);
  const [late, setLate] = useState<LateAnswer[]>([]);
  const [farewell, setFarewell] = useState<string | null>(null);

  useEffect(() => onFarewell(setFarewell), []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function showLate(): Promise<void> {
      const settled = (await outbox.entries()).filter((entry) => entry.settled);
      setLate(await Promise.all(settled.map((entry) => sayLate(entry))));
    }
    async function look(): Promise<void> {
      const entries = await outbox.entries();
      setWaiting(entries.filter((entry) => !entry.settled && entry.tries > 0).length);
      clearTimeout(timer);
      // A tab that waits for its own answer shows it itself.
      timer = setTimeout(() => void showLate(), entries.some((entry) => entry.settled) ? forOtherTabs : 0);
    }
    void look();
    const stop = outbox.listen(() => void look());
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);

  if (waiting === 0 && late.length === 0 && !farewell) return null;
  return (
    <aside class="notices" aria-label={t.justSent}>
      {waiting > 0 && (
        <p class="notice" role="status">
          {t.waiting({ count: waiting })}
        </p>
      )}
      {farewell && (
        <div class="notice" role="status">
          <p>{farewell}</p>
          <button type="button" class="quiet small" onClick={() => setFarewell(null)}>
            {t.good}
          </button>
        </div>
      )}
      {late.map(({ entry, said, href }) => (
        <div key={entry.id} class="notice" role="status">
          <p>
            {href ? <a href={href}>{said.text}</a> : said.text} {said.more}
          </p>
          <button type="button" class="quiet small" onClick={() => void outbox.seen(entry)}>
            {t.good}
          </button>
        </div>
      ))}
    </aside>
  );
}
