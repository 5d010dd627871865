import { useRef } from 'preact/hooks';

export interface Kept<One> {
  readonly shown: One;
  /** It is on the list no more, as it was last. */
  readonly gone: boolean;
}

/** What is done with stays where it was while one looks: nothing slides under a finger, and what came of it is read there. */
export function useKept<One extends { readonly id: string }>(
  listed: readonly One[],
  keeps: (one: One) => boolean = () => true,
): readonly Kept<One>[] {
  const kept = useRef<readonly One[]>([]);
  const fresh = new Map(listed.map((one) => [one.id, one]));
  const before = new Set(kept.current.map(({ id }) => id));
  kept.current = [
    ...kept.current.map((one) => fresh.get(one.id) ?? one).filter((one) => fresh.has(one.id) || keeps(one)),
    ...listed.filter(({ id }) => !before.has(id)),
  ];
  return kept.current.map((shown) => ({ shown, gone: !fresh.has(shown.id) }));
}
