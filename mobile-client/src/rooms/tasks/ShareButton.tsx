import { useState } from 'preact/hooks';
import { announce } from '../../shared/ui/live';
import { share } from '../../shared/ui/share';
import { dayOf, timeOf } from '../../shared/ui/time';
import { words } from '../../shared/words/words';
import { sayDuration } from './duration';
import type { TileTaskFragment } from './tasks.generated';

/** A sentence that can go into a chat group as it is. */
export function shareSentence(task: TileTaskFragment): string {
  const t = words('tasks');
  if (task.state === 'IDEA') return t.shareIdea({ task: task.title });
  // A group reads it tomorrow too, so the day has its own name.
  const when = task.startsAt ? t.at({ day: dayOf(task.startsAt), time: timeOf(task.startsAt) }) : null;
  const facts = [when, sayDuration(task.minutes, t)].filter(Boolean).join(', ');
  if (task.stillNeeded === 0) return t.shareFull({ task: task.title, facts });
  return t.shareTask({ task: task.title, facts, count: task.stillNeeded });
}

/** `first` where nothing is more useful to do next. */
export function ShareButton({ task, first = false }: { task: TileTaskFragment; first?: boolean }) {
  return <Share sentence={shareSentence(task)} path={`/klus/${task.id}`} first={first} />;
}

export function Share({ sentence, path, first }: { sentence: string; path: string; first: boolean }) {
  const app = words('app');
  const [result, setResult] = useState<'shared' | 'copied' | 'stopped' | 'not' | null>(null);
  async function onShare(): Promise<void> {
    const came = await share(sentence, path);
    setResult(came);
    if (came === 'copied') announce(app.copied);
    if (came === 'shared') announce(app.shared);
  }
  return (
    <>
      <button type="button" class={first ? 'sun' : 'quiet'} onClick={() => void onShare()}>
        {app.share}
      </button>
      {result === 'copied' && <p class="hint">{app.copied}</p>}
      {result === 'shared' && <p class="hint">{app.shared}</p>}
      {result === 'not' && (
        <p class="hint">
          {app.copyYourself} <span class="copy">{`${sentence} ${location.origin}${path}`}</span>
        </p>
      )}
    </>
  );
}
