import { useKept, type Kept } from '../../shared/ui/useKept';

/** What the team goes on with stays where it was, so that a slip can be taken back there. */
export const useKeptCases = <One extends { readonly id: string; readonly iMayMove: boolean }>(
  cases: readonly One[],
): readonly Kept<One>[] => useKept(cases, ({ iMayMove }) => iMayMove);
