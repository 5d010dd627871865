import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { hatFor } from '../session/session';
import type { Operation } from './operation';
import { send } from './send';

export type Screen<Data> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly data: Data }
  /** `message` is what the server said; without one there was no connection. */
  | { readonly state: 'failed'; readonly message: string | null };

const seenBefore = new Map<string, unknown>();
const shown = new Set<() => Promise<void>>();

let latestRefresh: Promise<unknown> = Promise.resolve();

/** After something changed: every screen that is shown asks again. */
export function refreshScreens(): void {
  latestRefresh = Promise.all([...shown].map((again) => again()));
}

/** Once what is shown is as new as what was done last. */
export async function screensAreFresh(): Promise<void> {
  await latestRefresh;
}

export function forgetScreens(): void {
  seenBefore.clear();
}

/** One record per screen: what was seen before shows at once, what is new replaces it. */
export function useScreen<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
): Screen<Data> & { again: () => void } {
  const what = `${operation.name} ${JSON.stringify(variables)}`;
  const name = `${what} ${hatFor(operation.name)?.token() ?? ''}`;
  const [latest, setLatest] = useState<{ what: string; name: string; screen: Screen<Data> } | null>(null);

  const asked = useRef(0);
  const answered = useRef(0);

  const ask = useCallback(
    async (isWanted: () => boolean) => {
      const number = ++asked.current;
      const reply = await send(operation, variables);
      // What was asked before comes too late once what was asked after it is there.
      if (!isWanted() || number < answered.current) return;
      answered.current = number;
      if (reply.kind === 'answered') {
        seenBefore.set(name, reply.data);
        setLatest({ what, name, screen: { state: 'ready', data: reply.data } });
      } else {
        setLatest((before) =>
          before?.name === name && before.screen.state === 'ready'
            ? before
            : { what, name, screen: { state: 'failed', message: reply.message } },
        );
      }
    },
    // The name stands for the operation, its variables and who asks.
    [name],
  );

  useEffect(() => {
    let wanted = true;
    const again = () => ask(() => wanted);
    const onVisible = () => void (document.visibilityState === 'visible' && again());
    void again();
    shown.add(again);
    addEventListener('online', again);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      wanted = false;
      shown.delete(again);
      removeEventListener('online', again);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [ask]);

  const before = seenBefore.get(name) as Data | undefined;
  const known: Screen<Data> = before === undefined ? { state: 'loading' } : { state: 'ready', data: before };
  // Who tells a name while looking keeps looking at the same page until the new one is there.
  const screen = latest?.name === name || (latest?.what === what && before === undefined) ? latest.screen : known;
  return { ...screen, again: () => void ask(() => true) };
}
