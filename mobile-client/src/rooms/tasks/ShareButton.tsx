import { useState } from 'preact/hooks';
import { announce } from '../../shared/ui/live';
import { share } from '../../shared/ui/share';
import { words } from '../../shared/words/words';
import { sayDuration } from './duration';
import type { TileTaskFragment } from './tasks.generated';

/** A sentence that can go into a chat group as it is. */
export function shareSentence(task: TileTaskFragment): string {
  const t = words('tasks');
  if (task.state === 'IDEA') return t.shareIdea({ task: task.title });
  const duration = sayDuration(task.minutes, t);
  if (task.stillNeeded === 0) return t.shareFull({ task: task.title, duration });
  return t.shareTask({ task: task.title, duration, count: task.stillNeeded });
}

/** `first` where nothing is more useful to do next. */
export function ShareButton({ task, first = false }: { task: TileTaskFragment; first?: boolean }) {
  const app = words('app');
  const [result, setResult] = useState<'shared' | 'copied' | 'stopped' | 'not' | null>(null);
  const sentence = shareSentence(task);
  const path = `/klus/${task.id}`;
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
