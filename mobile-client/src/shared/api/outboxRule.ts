import type { Entry } from './outboxStore';

/** The first entry that may go now: in order for one thing, independent between things. */
export function nextToSend(entries: readonly Entry[], heldBack: ReadonlySet<string>, now: number): Entry | null {
  const taken = new Set(heldBack);
  for (const entry of entries) {
    if (entry.settled) continue;
    const mayGo = !taken.has(entry.about) && entry.after === null && entry.notBefore <= now;
    if (mayGo) return entry;
    taken.add(entry.about);
  }
  return null;
}

const longestWait = 5 * 60_000;

/** Twice as long each time, and never all phones at the same moment. */
export function waitBeforeTry(tries: number, chance: number, afterSeconds: number | null): number {
  const backOff = Math.min(longestWait, 1000 * 2 ** Math.min(tries, 10));
  return Math.max((afterSeconds ?? 0) * 1000, backOff / 2 + (backOff / 2) * chance);
}
