import type { HandoverOffer } from '../../shared/api/schema.generated';
import { dateOf } from '../../shared/ui/time';
import type { RightsWords } from '../../shared/words/generated/rights';
import type { ListedRightFragment, NamedRightFragment, RightPageQuery, SeenUseFragment } from './rights.generated';

type WholeRight = NonNullable<RightPageQuery['right']>;

/** What it is, in a word. An agreement is never shown as a law. */
export function sayGround({ ground, shownAs }: Pick<WholeRight, 'ground' | 'shownAs'>, t: RightsWords): string {
  if (ground === 'AGREEMENT') return t.agreement;
  return shownAs ?? t.legal;
}

/** To choose from; what is no right of its own says what it is. */
export const sayNamed = ({ name, shownAs }: NamedRightFragment): string => (shownAs ? `${name} (${shownAs})` : name);

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What stands beside its name in a list. */
export function sayListed(right: ListedRightFragment, t: RightsWords): string {
  const from = right.state === 'NOT_YET' ? [t.from({ day: dateOf(right.validFrom) })] : [];
  return [upperFirst(sayGround(right, t)), ...from, ...(right.used ? [] : [t.unused])].join(' · ');
}

/** Only what the data say: where it stands, for whom, since when, and which time it names. */
export function factsOf(right: WholeRight, t: RightsWords): string[] {
  return [
    ...(right.ground === 'AGREEMENT' ? [t.isAgreement] : []),
    ...(right.ground === 'LEGAL' && right.shownAs ? [t.kindOfIt({ what: right.shownAs })] : []),
    t.standsHere({ source: right.source }),
    ...(right.article ? [t.article({ article: right.article })] : []),
    t.inMunicipality({ municipality: right.municipality }),
    ...whenOf(right, t),
    ...(right.workdays ? [t.workdays({ count: right.workdays })] : []),
  ];
}

function whenOf({ state, validFrom, until }: WholeRight, t: RightsWords): string[] {
  if (state === 'OVER') return [t.over];
  const from = { day: dateOf(validFrom) };
  return [state === 'NOT_YET' ? t.from(from) : t.since(from), ...(until ? [t.until({ day: dateOf(until) })] : [])];
}

function sayOffer(offer: HandoverOffer, t: RightsWords): string {
  switch (offer) {
    case 'WANTED':
      return t.useWanted;
    case 'NOT_WANTED':
      return t.useNotWanted;
    case 'WAITS':
    case 'IN_THE_HOUR':
      return t.useUpToDoers;
  }
}

/** Whether an answer came in time, and what it led to. */
export function sayUse({ answer, inTime, promise, offer }: SeenUseFragment, t: RightsWords): string[] {
  if (!answer) return [inTime === false ? t.useSilence : t.useWaits];
  const time = inTime ? t.useInTime : t.useLate;
  if (answer === 'NO_BUT') return [time, t.useNoBut];
  if (offer) return [time, t.useOffered, sayOffer(offer, t)];
  const led = promise === 'KEPT' ? [t.useKept] : promise === 'NOT_YET' ? [t.useNotYet] : [];
  return [time, answer === 'YES_IF' ? t.useYesIf : t.useYes, ...led];
}
