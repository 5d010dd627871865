import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeOutbox, type Draft } from './outbox';
import { openStore, type Entry } from './outboxStore';
import type { Reply } from './send';

type Replies = Record<string, unknown>;
const answered = (data: Replies): Reply<Replies> => ({ kind: 'answered', data });
const nothingCame: Reply<Replies> = { kind: 'later', noConnection: true, message: null, afterSeconds: null };
const fault: Reply<Replies> = { kind: 'later', noConnection: false, message: 'Er ging iets mis', afterSeconds: null };

const claim = (task: string): Draft => ({
  operation: { name: 'ClaimTask', text: 'mutation' },
  variables: { task },
  about: task,
});
const introduce: Draft = {
  operation: { name: 'Introduce', text: 'mutation' },
  variables: { name: 'Joyce' },
  about: 'me',
};

/** A server that keeps what it did by key, as the real one does. */
function neighbourhood() {
  const done = new Map<string, Replies>();
  return {
    done,
    hear(entry: Entry): Reply<Replies> {
      const before = done.get(entry.id);
      const answer = before ?? { claimTask: { __typename: 'TaskClaimed', number: done.size + 1 } };
      done.set(entry.id, answer);
      return answered(answer);
    },
  };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the outbox', () => {
  test('what Joyce does is kept before it is sent', async () => {
    let keptWhenSent: Entry[] = [];
    const outbox = makeOutbox(openStore(), async () => {
      keptWhenSent = await outbox.entries();
      return answered({ claimTask: { __typename: 'TaskClaimed' } });
    });
    await outbox.keep([claim('net')])[0];
    expect(keptWhenSent).toHaveLength(1);
    expect(await outbox.entries()).toEqual([]);
  });

  test('an answer that is lost is asked again with the same key, and the claim is made once', async () => {
    const server = neighbourhood();
    const keys: string[] = [];
    let lose = true;
    const outbox = makeOutbox(openStore(), async (entry) => {
      keys.push(entry.id);
      const reply = server.hear(entry);
      return lose ? nothingCame : reply;
    });
    expect(await outbox.keep([claim('net')])[0]).toEqual({ kind: 'waiting' });
    lose = false;
    await outbox.drain(true);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(server.done.size).toBe(1);
  });

  test('the key goes along in the call, the same at every try', async () => {
    const keys: unknown[] = [];
    const fetched = vi.fn(async (_url: string, call: { body: string }) => {
      keys.push((JSON.parse(call.body) as { variables: { key: string } }).variables.key);
      if (keys.length === 1) throw new TypeError('Failed to fetch');
      return new Response('{"data":{"claimTask":{"__typename":"TaskClaimed"}}}');
    });
    vi.stubGlobal('fetch', fetched);
    const outbox = makeOutbox(openStore());
    await outbox.keep([claim('net')])[0];
    const [waits] = await outbox.entries();
    await outbox.drain(true);
    expect(keys).toEqual([waits?.id, waits?.id]);
    vi.stubGlobal('fetch', undefined);
  });

  test('a claim outlives the tab: the next start sends it and shows the answer', async () => {
    const server = neighbourhood();
    const killed = makeOutbox(openStore(), async () => nothingCame);
    await killed.keep([claim('net')])[0];
    const [waits] = await killed.entries();

    const next = makeOutbox(openStore(), async (entry) => server.hear(entry));
    await next.drain(true);
    expect([...server.done.keys()]).toEqual([waits?.id]);
    const [shown] = await next.entries();
    expect(shown?.settled).toMatchObject({ kind: 'answered' });
    if (shown) await next.seen(shown);
    expect(await next.entries()).toEqual([]);
  });

  test('the claim goes after the name, and not when the name was refused', async () => {
    const sent: string[] = [];
    let name = 'Introduced';
    const outbox = makeOutbox(openStore(), async (entry) => {
      sent.push(entry.operation);
      return answered({ it: { __typename: entry.operation === 'Introduce' ? name : 'TaskClaimed' } });
    });
    const both = [introduce, { ...claim('net'), afterAnswer: 'Introduced' }];
    const [, claimed] = await Promise.all(outbox.keep(both));
    expect(sent).toEqual(['Introduce', 'ClaimTask']);
    expect(claimed).toMatchObject({ kind: 'answered' });

    name = 'TextRefused';
    const [, dropped] = await Promise.all(outbox.keep(both));
    expect(sent).toEqual(['Introduce', 'ClaimTask', 'Introduce']);
    expect(dropped).toEqual({ kind: 'dropped' });
    expect(await outbox.entries()).toEqual([]);
  });

  test('the session hears the name before the claim goes', async () => {
    const order: string[] = [];
    const outbox = makeOutbox(openStore(), async (entry) => {
      order.push(`sent ${entry.operation}`);
      return answered({ it: { __typename: entry.operation === 'Introduce' ? 'Introduced' : 'TaskClaimed' } });
    });
    outbox.onSettled((entry) => order.push(`heard ${entry.operation}`));
    await Promise.all(outbox.keep([introduce, { ...claim('net'), afterAnswer: 'Introduced' }]));
    expect(order).toEqual(['sent Introduce', 'heard Introduce', 'sent ClaimTask', 'heard ClaimTask']);
  });

  test('while the name waits for internet, so does the claim', async () => {
    const outbox = makeOutbox(openStore(), async () => nothingCame);
    const both = await Promise.all(outbox.keep([introduce, { ...claim('net'), afterAnswer: 'Introduced' }]));
    expect(both).toEqual([{ kind: 'waiting' }, { kind: 'waiting' }]);
    expect(await outbox.entries()).toHaveLength(2);
  });

  test('a fault on one task does not hold up another', async () => {
    const outbox = makeOutbox(openStore(), async (entry) =>
      entry.about === 'net' ? fault : answered({ claimTask: { __typename: 'TaskClaimed' } }),
    );
    const [net, sand] = await Promise.all(outbox.keep([claim('net'), claim('zand')]));
    expect(net).toEqual({ kind: 'waiting' });
    expect(sand).toMatchObject({ kind: 'answered' });
  });

  test('a fault that stays is told, not tried for ever', async () => {
    const sender = vi.fn(async () => fault);
    const outbox = makeOutbox(openStore(), sender);
    await outbox.keep([claim('net')])[0];
    for (let day = 0; day < 10; day += 1) await outbox.drain(true);
    expect(sender).toHaveBeenCalledTimes(6);
    const [entry] = await outbox.entries();
    expect(entry?.settled).toMatchObject({ kind: 'refused', message: 'Er ging iets mis' });
  });

  test('without a connection nothing else is tried, and nothing is thrown away', async () => {
    const sender = vi.fn(async () => nothingCame);
    const outbox = makeOutbox(openStore(), sender);
    await Promise.all(outbox.keep([claim('net'), claim('zand')]));
    for (let day = 0; day < 10; day += 1) await outbox.drain(true);
    expect(await outbox.entries()).toHaveLength(2);
  });

  test('a phone that keeps nothing still sends', async () => {
    const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('A private window');
    });
    const outbox = makeOutbox(openStore(), async () => answered({ claimTask: { __typename: 'TaskClaimed' } }));
    expect(await outbox.keep([claim('net')])[0]).toMatchObject({ kind: 'answered' });
    broken.mockRestore();
  });
});
