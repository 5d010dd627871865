import type { Said } from '../../shared/ui/said';
import type { Catalogues } from '../../shared/words/generated';
import type { HidingWords } from '../../shared/words/generated/hiding';
import type { WholeDecisionsFragment } from '../decisions/decisions.generated';
import { sayDoersDecide, type ChangeNext } from '../say/deciderMessages';
import type { DoesNotBelongMutation, ShowAgainMutation, WholeDoubtFragment } from './hiding.generated';

export type Kind = WholeDoubtFragment['kind'];
export type Rule = WholeDoubtFragment['rule'];

type Speaker = Pick<Catalogues, 'hiding' | 'say'>;

export const rules: readonly Rule[] = ['NO_HURTING', 'NOT_PRIVATE', 'NO_SELLING', 'ONLY_WHAT_IS_SO'];

/** What one can read on a page and may find that it does not belong there. */
export interface Readable {
  readonly kind: Kind;
  readonly id: string;
  readonly label: string;
}

/** The input Words: exactly one member, named by its kind. */
export function wordsOf({ kind, id }: { kind: Kind; id: string }) {
  switch (kind) {
    case 'TASK':
      return { task: id };
    case 'PROJECT':
      return { project: id };
    case 'LINE':
      return { line: id };
    case 'PROPOSAL':
      return { proposal: id };
    case 'PROBLEM':
      return { problem: id };
    case 'ADVICE':
      return { advice: id };
    case 'WARNING':
      return { warning: id };
    case 'REST':
      return { rest: id };
    case 'REQUEST':
      return { request: id };
    case 'HOUR_LINE':
      return { hourLine: id };
    case 'FRICTION':
      return { friction: id };
  }
}

type Talked = Pick<WholeDecisionsFragment, 'proposals' | 'forTheHour' | 'agreed'>;

/** In proposals: what is proposed, where somebody sees a problem, and tips; of what was agreed its own words. */
export function readableIn({ proposals, forTheHour, agreed }: Talked): Readable[] {
  return [
    ...[...proposals, ...forTheHour].flatMap((proposal) => [
      ...readableWords(proposal),
      ...proposal.problems.map((problem) => ({ kind: 'PROBLEM' as const, id: problem.id, label: problem.reason })),
      ...proposal.advice.map((tip) => ({ kind: 'ADVICE' as const, id: tip.id, label: tip.sentence })),
    ]),
    ...agreed.proposals.flatMap(readableWords),
  ];
}

type Proposed = Pick<Talked['agreed']['proposals'][number], 'id' | 'aspect' | 'sentence' | 'became'>;

/** A time or a number is nobody's words. */
const written: readonly Proposed['aspect'][] = ['TITLE', 'HOW', 'NAME', 'FOR_WHOM', 'CAP'];

function readableWords({ id, aspect, sentence, became }: Proposed): Readable[] {
  const label = sentence ?? (written.includes(aspect) ? became : null);
  return label ? [{ kind: 'PROPOSAL', id, label }] : [];
}

export function readableWarnings(warnings: readonly { readonly id: string; readonly sentence: string }[]): Readable[] {
  return warnings.map(({ id, sentence }) => ({ kind: 'WARNING', id, label: sentence }));
}

export function sayRule(rule: Rule, t: HidingWords): string {
  switch (rule) {
    case 'NO_HURTING':
      return t.noHurting;
    case 'NOT_PRIVATE':
      return t.notPrivate;
    case 'NO_SELLING':
      return t.noSelling;
    case 'ONLY_WHAT_IS_SO':
      return t.onlyWhatIsSo;
  }
}

export function sayKind(kind: Kind, t: HidingWords): string {
  switch (kind) {
    case 'TASK':
      return t.kindTask;
    case 'PROJECT':
      return t.kindProject;
    case 'LINE':
      return t.kindLine;
    case 'PROPOSAL':
      return t.kindProposal;
    case 'PROBLEM':
      return t.kindProblem;
    case 'ADVICE':
      return t.kindAdvice;
    case 'WARNING':
      return t.kindWarning;
    case 'REST':
      return t.kindRest;
    case 'REQUEST':
      return t.kindRequest;
    case 'HOUR_LINE':
      return t.kindHourLine;
    case 'FRICTION':
      return t.kindFriction;
  }
}

export function sayDoesNotBelong(
  answer: DoesNotBelongMutation['doesNotBelong'],
  { hiding: t, say }: Speaker,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'DoubtHeard':
      return { tone: 'good', text: t.heard, more: t.heardMore };
    case 'WordsSetAside':
      return { tone: 'good', text: t.nowAside, more: t.nowAsideMore };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

export function sayShown(answer: ShowAgainMutation['showAgain'], { hiding: t, say }: Speaker): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'WordsShown':
      return answer.again ? { tone: 'good', text: t.nowShown } : { tone: 'gentle', text: t.shownBefore };
    case 'OwnWords':
      return { tone: 'gentle', text: t.ownWords, more: t.ownWordsMore };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}
