import { nextToSend, waitBeforeTry } from './outboxRule';
import { openStore, type Entry, type OutboxStore, type Settled } from './outboxStore';
import { send, type Reply } from './send';

/** How an act ended for who waits for it. `waiting`: it is kept, and goes by itself. */
export type Ended<Answer> =
  Exclude<Reply<Answer>, { kind: 'later' }> | { readonly kind: 'dropped' } | { readonly kind: 'waiting' };

/** Something to do, with what must have been answered to the one before it. */
export interface Draft {
  readonly operation: { readonly name: string; readonly text: string };
  readonly variables: Readonly<Record<string, unknown>>;
  readonly about: string;
  readonly afterAnswer?: string;
}

type Sender = (entry: Entry) => Promise<Reply<Record<string, unknown>>>;

export interface Outbox {
  /** Keeps all of them first, then sends them in order; each comes back after its first try. */
  keep(drafts: readonly Draft[]): Promise<Ended<Record<string, unknown>>>[];
  /** Sends what waits; whatever its back-off says when `atOnce`. */
  drain(atOnce?: boolean): Promise<void>;
  entries(): Promise<Entry[]>;
  /** A resident has seen the answer. */
  seen(entry: Entry): Promise<void>;
  clear(): Promise<void>;
  listen(listener: () => void): () => void;
  /** Called with every answer before the next entry goes. */
  onSettled(listener: (entry: Entry, settled: Settled) => void): void;
}

const triesWithFault = 6;

const sendEntry: Sender = (entry) =>
  send({ name: entry.operation, kind: 'mutation', text: entry.text }, { ...entry.variables, key: entry.id });

export function answerOf(data: Record<string, unknown>): string | null {
  const outcome = Object.values(data)[0];
  return typeof outcome === 'object' && outcome !== null && '__typename' in outcome ? String(outcome.__typename) : null;
}

export function makeOutbox(
  opened: Promise<OutboxStore>,
  sender: Sender = sendEntry,
  clock: () => number = Date.now,
): Outbox {
  const waiters = new Map<string, (ended: Ended<Record<string, unknown>>) => void>();
  const listeners = new Set<() => void>();
  const settledListeners: ((entry: Entry, settled: Settled) => void)[] = [];
  const otherTabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('buurtdaad.outbox');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const tellAll = () => {
    changed();
    otherTabs?.postMessage('changed');
  };
  otherTabs?.addEventListener('message', () => void pickUp());

  /** Another tab may have sent what this tab waits for. */
  async function pickUp(): Promise<void> {
    const store = await opened;
    for (const entry of await store.all()) {
      const waiter = waiters.get(entry.id);
      if (entry.settled && waiter) {
        waiters.delete(entry.id);
        await store.remove(entry);
        waiter(entry.settled);
      }
    }
    changed();
  }

  async function settle(store: OutboxStore, entry: Entry, settled: Settled): Promise<void> {
    for (const listener of settledListeners) listener(entry, settled);
    const answer = settled.kind === 'answered' ? answerOf(settled.data) : null;
    const waiter = waiters.get(entry.id);
    waiters.delete(entry.id);
    if (waiter) await store.remove(entry);
    else await store.put({ ...entry, settled });
    for (const other of await store.all()) {
      if (other.after?.entry !== entry.id) continue;
      if (other.after.answer === answer) await store.put({ ...other, after: null });
      else await settle(store, other, { kind: 'dropped' });
    }
    waiter?.(settled);
  }

  async function sendAll(atOnce: boolean): Promise<void> {
    const store = await opened;
    const heldBack = new Set<string>();
    let seen: Entry[] = [];
    for (;;) {
      seen = await store.all();
      const entry = nextToSend(seen, heldBack, atOnce ? Infinity : clock());
      if (!entry) break;
      const reply = await sender(entry);
      if (reply.kind !== 'later') {
        await settle(store, entry, reply);
        tellAll();
        continue;
      }
      const tries = entry.tries + 1;
      if (reply.message && tries >= triesWithFault) {
        await settle(store, entry, { kind: 'refused', code: 'BUG', message: reply.message });
        continue;
      }
      await store.put({
        ...entry,
        tries,
        notBefore: clock() + waitBeforeTry(tries, Math.random(), reply.afterSeconds),
      });
      heldBack.add(entry.about);
      if (reply.noConnection) break;
    }
    for (const entry of await store.all()) {
      if (entry.settled || !seen.some((other) => other.id === entry.id)) continue;
      waiters.get(entry.id)?.({ kind: 'waiting' });
      waiters.delete(entry.id);
    }
    await planNext(store);
    tellAll();
  }

  async function planNext(store: OutboxStore): Promise<void> {
    clearTimeout(timer);
    const open = (await store.all()).filter((entry) => !entry.settled && entry.after === null);
    if (open.length === 0) return;
    const soonest = Math.min(...open.map((entry) => entry.notBefore));
    timer = setTimeout(() => void drain(), Math.max(1000, soonest - clock()));
  }

  function drain(atOnce = false): Promise<void> {
    const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
    // One sender over all tabs; where there are no locks, one per tab, and the keys keep it safe.
    const run = running.then(async () => {
      if (locks) await locks.request('buurtdaad.outbox', () => sendAll(atOnce));
      else await sendAll(atOnce);
    });
    // A failed run must not stop the next one.
    running = run.catch(() => undefined);
    return run;
  }

  async function store(entries: readonly Omit<Entry, 'number'>[]): Promise<void> {
    try {
      await (await opened).add(entries);
      changed();
      void drain();
    } catch {
      for (const entry of entries) waiters.get(entry.id)?.({ kind: 'dropped' });
    }
  }

  return {
    keep(drafts) {
      let before: string | null = null;
      const entries = drafts.map(({ operation, variables, about, afterAnswer }): Omit<Entry, 'number'> => {
        const after = before && afterAnswer ? { entry: before, answer: afterAnswer } : null;
        before = crypto.randomUUID();
        const what = { id: before, operation: operation.name, text: operation.text, variables, about, after };
        return { ...what, tries: 0, notBefore: 0, settled: null };
      });
      const ended = entries.map(
        (entry) => new Promise<Ended<Record<string, unknown>>>((resolve) => waiters.set(entry.id, resolve)),
      );
      void store(entries);
      return ended;
    },
    drain,
    entries: async () => (await opened).all(),
    seen: async (entry) => {
      await (await opened).remove(entry);
      tellAll();
    },
    clear: async () => {
      await (await opened).clear();
      tellAll();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onSettled: (listener) => void settledListeners.push(listener),
  };
}

export const outbox = makeOutbox(openStore());
