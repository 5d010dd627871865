import { describe, expect, test } from 'vitest';
import { nextToSend, waitBeforeTry } from './outboxRule';
import type { Entry } from './outboxStore';

let number = 0;
function entry(about: string, rest: Partial<Entry> = {}): Entry {
  number += 1;
  const id = `${about}-${number}`;
  const what = { id, number, operation: 'ClaimTask', text: '', variables: {}, about };
  return { ...what, after: null, tries: 0, notBefore: 0, settled: null, ...rest };
}

const none = new Set<string>();

describe('what goes next', () => {
  test('what was done first goes first', () => {
    const [net, sand] = [entry('net'), entry('zand')];
    expect(nextToSend([net, sand], none, 0)).toBe(net);
  });

  test('about one thing, the second waits for the first', () => {
    const waits = entry('net', { notBefore: 100 });
    expect(nextToSend([waits, entry('net')], none, 0)).toBeNull();
  });

  test('about another thing it does not wait', () => {
    const sand = entry('zand');
    expect(nextToSend([entry('net', { notBefore: 100 }), sand], none, 0)).toBe(sand);
  });

  test('what was answered is not sent again', () => {
    expect(nextToSend([entry('net', { settled: { kind: 'dropped' } })], none, 0)).toBeNull();
  });

  test('a claim waits for the name', () => {
    expect(nextToSend([entry('net', { after: { entry: 'name', answer: 'Introduced' } })], none, 0)).toBeNull();
  });

  test('what just failed is left alone in this round', () => {
    expect(nextToSend([entry('net')], new Set(['net']), 0)).toBeNull();
  });
});

describe('how long before the next try', () => {
  test('longer each time, and at most five minutes', () => {
    const waits = [1, 2, 3, 20].map((tries) => waitBeforeTry(tries, 1, null));
    expect(waits).toEqual([2000, 4000, 8000, 300_000]);
  });

  test('not all phones at the same moment', () => {
    expect(waitBeforeTry(3, 0, null)).toBe(4000);
  });

  test('not before the server asked', () => {
    expect(waitBeforeTry(1, 0, 60)).toBe(60_000);
  });
});
