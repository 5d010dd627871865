import { useState } from 'preact/hooks';
import type { Said } from '../../shared/ui/said';
import type { Acting } from '../../shared/ui/useAct';
import type { DecisionNext } from './proposalMessages';

/** Takes what came of an answer to the proposal or change with that id. */
export type Keep = (of: string, said: Said<DecisionNext>) => void;

interface Last {
  readonly of: string;
  readonly said: Said<DecisionNext>;
}

/** What is left to tell above the cards: a card that is still there tells it itself. */
export const leftToTell = (last: Last | null, shown: readonly string[]): Said<DecisionNext> | null =>
  last && !shown.includes(last.of) ? last.said : null;

/** Keeps what came of an answer when the card that it was given on goes away by it. */
export function useKept(shown: readonly string[]): { said: Said<DecisionNext> | null; keep: Keep } {
  const [last, setLast] = useState<Last | null>(null);
  return { said: leftToTell(last, shown), keep: (of, said) => setLast({ of, said }) };
}

/** The same acting, of which what came is kept too. */
export const keeping = (acting: Acting<DecisionNext>, of: string, keep: Keep): Acting<DecisionNext> => ({
  ...acting,
  async run(ended, say) {
    const said = await acting.run(ended, say);
    keep(of, said);
    return said;
  },
});
