import { openDB, type DBSchema } from 'idb';
import type { Reply } from './send';

/** One thing that a resident did and that the server must hear, exactly once. */
export interface Entry {
  /** The idempotency key; the same at every try. */
  readonly id: string;
  readonly number: number;
  readonly operation: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The task, project or person it is about: what is about the same thing goes in order. */
  readonly about: string;
  /** Goes only after that entry was answered with that member of its union. */
  readonly after: { readonly entry: string; readonly answer: string } | null;
  readonly tries: number;
  readonly notBefore: number;
  /** Kept until a resident has seen it. */
  readonly settled: Settled | null;
}

export type Settled = Exclude<Reply<Record<string, unknown>>, { kind: 'later' }> | { readonly kind: 'dropped' };

export interface OutboxStore {
  /** All or none, in this order. */
  add(entries: readonly Omit<Entry, 'number'>[]): Promise<void>;
  all(): Promise<Entry[]>;
  put(entry: Entry): Promise<void>;
  remove(entry: Entry): Promise<void>;
  clear(): Promise<void>;
}

interface Tables extends DBSchema {
  outbox: { key: number; value: Entry };
}

async function inDatabase(): Promise<OutboxStore> {
  const database = await openDB<Tables>('buurtdaad', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('outbox', { keyPath: 'number', autoIncrement: true }),
  });
  return {
    // The database gives the number, so that two tabs never give the same.
    add: async (entries) => {
      const transaction = database.transaction('outbox', 'readwrite');
      await Promise.all([...entries.map((entry) => transaction.store.add(entry as Entry)), transaction.done]);
    },
    all: () => database.getAll('outbox'),
    put: async (entry) => void (await database.put('outbox', entry)),
    remove: (entry) => database.delete('outbox', entry.number),
    clear: () => database.clear('outbox'),
  };
}

/** For a browser that keeps nothing, such as a private window: it holds until the tab is closed. */
export function inMemory(): OutboxStore {
  const entries = new Map<number, Entry>();
  let last = 0;
  return {
    add: async (fresh) => {
      for (const entry of fresh) {
        last += 1;
        entries.set(last, { ...entry, number: last });
      }
    },
    all: async () => [...entries.values()],
    put: async (entry) => void entries.set(entry.number, entry),
    remove: async (entry) => void entries.delete(entry.number),
    clear: async () => entries.clear(),
  };
}

export async function openStore(): Promise<OutboxStore> {
  try {
    return await inDatabase();
  } catch {
    return inMemory();
  }
}
