import type { RequestKind } from '../../shared/api/schema.generated';
import type { SeenFreedomFragment } from './rights.generated';

/** A word of so many letters may stand in a longer one: a "bord" in "bordjes" and in "prikbord". */
const longEnough = 4;

/** Said with almost every question; they tell nothing of what it is about. */
const saidAlways = new Set(
  (
    'aan als bij dan dat deze die dit doen een eens graag hebben heel het hier iets ieder kunnen maken maar meer mogen ' +
    'naar niet nodig nog onder onze over samen tegen tussen van veel voor waar wat wel wij willen worden zonder zijn ' +
    'about also could from have into like make more need neighbourhood ours over please some than that their them ' +
    'they this want what when where with would your buurt gemeente project speeltuin'
  ).split(' '),
);

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}|-/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !saidAlways.has(word));

/** What people call it; else the words of its sentence that say something. */
const calledOf = ({ words, sentence }: SeenFreedomFragment): string[] =>
  words.length > 0 ? words.flatMap(wordsOf) : wordsOf(sentence).filter((word) => word.length >= longEnough);

const isAbout = (typed: string, called: string): boolean =>
  typed === called ||
  (called.length >= longEnough && typed.includes(called)) ||
  (typed.length >= longEnough && called.startsWith(typed));

/**
 * What may be done already of the kind that is asked for: what shares a word with the sentence, and the rest. It matches
 * words and no meaning, so the rest stays to be looked at.
 */
export function mayAlready<Freedom extends SeenFreedomFragment>(
  freedoms: readonly Freedom[],
  kind: RequestKind | null,
  sentence: string,
): { readonly fits: readonly Freedom[]; readonly others: readonly Freedom[] } {
  const typed = wordsOf(sentence);
  const ofKind = freedoms.filter((freedom) => freedom.kind === kind);
  const fits = ofKind.filter((freedom) =>
    calledOf(freedom).some((called) => typed.some((word) => isAbout(word, called))),
  );
  return { fits, others: ofKind.filter((freedom) => !fits.includes(freedom)) };
}
