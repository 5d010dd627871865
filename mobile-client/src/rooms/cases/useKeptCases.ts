import { useRef } from 'preact/hooks';

/** A case as it is shown. */
export interface Kept<One> {
  readonly shown: One;
  /** It is on the list no more: solved or answered while one looks. */
  readonly gone: boolean;
}

/** What the team goes on with stays where it was while they look: nothing slides under a finger, and a slip can be taken back there. */
export function useKeptCases<One extends { readonly id: string; readonly iMayMove: boolean }>(
  cases: readonly One[],
): readonly Kept<One>[] {
  const kept = useRef<readonly One[]>([]);
  const fresh = new Map(cases.map((one) => [one.id, one]));
  const before = new Set(kept.current.map(({ id }) => id));
  kept.current = [
    ...kept.current.filter(({ id, iMayMove }) => iMayMove || fresh.has(id)).map((one) => fresh.get(one.id) ?? one),
    ...cases.filter(({ id }) => !before.has(id)),
  ];
  return kept.current.map((shown) => ({ shown, gone: !fresh.has(shown.id) }));
}
