import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../shared/api/send';
import { refreshScreens } from '../../shared/api/useScreen';
import { words } from '../../shared/words/words';
import { HearNoMore } from '../blocks/HearNoMore';
import { heard, newsLines } from './newsLines';
import { SeeNotices, type NoticeLineFragment } from './notices.generated';

const fewSeen = 3;

/** What the others did, newest first. Who looks has seen it; it stays marked as new until the page is left. */
export function NewsLines({ notices }: { notices: readonly NoticeLineFragment[] }) {
  const t = words('notices');
  const app = words('app');
  const fresh = useRef(new Set<string>());
  const [all, setAll] = useState(false);
  const newest = notices.find((notice) => !notice.seen);
  for (const notice of notices) if (!notice.seen) fresh.current.add(notice.id);
  useEffect(() => {
    if (newest) void look(newest.at);
  }, [newest?.id]);
  const lines = newsLines(notices, ({ id }) => fresh.current.has(id), t, app);
  if (lines.length === 0) return null;
  const shown = all ? lines : lines.filter((line, index) => line.isNew || index < fewSeen);
  return (
    <section aria-labelledby="news">
      <h2 id="news">{t.title}</h2>
      <ul class="news tile">
        {shown.map((line) => (
          <li key={line.id} class={line.isNew ? 'news-new' : undefined}>
            {line.isNew && <span class="unseen">{t.news}: </span>}
            {line.href ? (
              <a href={line.href} dir="auto">
                {line.text}
              </a>
            ) : (
              <p dir="auto">{line.text}</p>
            )}
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {app.more}
        </button>
      )}
      <HearNoMore here="notices" heard={heard(notices, lines)} />
    </section>
  );
}

/** Not kept for later: without a connection it is simply not seen yet, and the next look says it. */
async function look(upTo: string): Promise<void> {
  const reply = await send(SeeNotices, { upTo, key: crypto.randomUUID() });
  if (reply.kind === 'answered') refreshScreens();
}
