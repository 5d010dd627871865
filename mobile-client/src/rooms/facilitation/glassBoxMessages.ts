import { sayEnough } from '../../shared/ui/enoughForToday';
import type { Said } from '../../shared/ui/said';
import { dayOfDate } from '../../shared/ui/time';
import type { Catalogues } from '../../shared/words/generated';
import type { GlassboxWords } from '../../shared/words/generated/glassbox';
import { sayDoersDecide, type ChangeNext } from '../say/deciderMessages';
import type { AskToClarifyMutation, WholeGlassBoxFragment, WholeRequestFragment } from './facilitation.generated';

export const asksOf = (t: GlassboxWords): Record<WholeGlassBoxFragment['question'], string> => ({
  NOW: t.now,
  MEANING: t.meaning,
  SILENCE: t.silence,
});

type Fact = WholeGlassBoxFragment['facts'][number];

const said: readonly Fact['kind'][] = ['TEAM_KNOWS', 'TEAM_CALLS', 'STUCK', 'TEAM_SOLVED'];

/** How far the liaison team is stands above the three questions; once is enough. */
export const factsToSay = (facts: readonly Fact[]): readonly Fact[] => facts.filter(({ kind }) => !said.includes(kind));

/** What neighbours want to read first: what happens, and in the words of the liaison team why it was quiet. */
export const isOpen = ({ question, facts }: WholeGlassBoxFragment): boolean =>
  question === 'NOW' || (question === 'SILENCE' && facts.some(({ kind }) => kind === 'TEAM_WHY'));

/** What does not count in a term is one sentence together. */
const skips: readonly Fact['kind'][] = ['WEEKEND', 'DAY_OFF', 'STOOD_STILL'];

export function sayFacts(facts: readonly Fact[], t: GlassboxWords): string[] {
  const skipped = facts.filter((fact) => skips.includes(fact.kind));
  const what = skipped.map((fact) => sayFact(fact, t)).join(', ');
  return facts.flatMap((fact) => {
    if (!skips.includes(fact.kind)) return [sayFact(fact, t)];
    return fact === skipped[0] ? [t.skipped({ what })] : [];
  });
}

function sayFact(fact: Fact, t: GlassboxWords): string {
  const day = fact.day ? dayOfDate(fact.day) : '';
  const department = fact.department ?? '';
  const text = fact.text ?? '';
  const days = fact.days ?? 0;
  switch (fact.kind) {
    case 'AT_DEPARTMENT':
      return t.atDepartment({ day, department });
    case 'AT_TEAM':
      return t.atTeam({ day });
    case 'PASSED_ON':
      return fact.from ? t.passedOn({ from: fact.from, day, department }) : t.passedOnByTeam({ day, department });
    case 'ASKED_RESIDENTS':
      return t.askedResidents({ text });
    case 'ANSWER_BY':
      return t.answerBy({ day });
    case 'ANSWER_WAS_BY':
      return t.answerWasBy({ day });
    case 'LATER_BY':
      return t.laterBy({ day });
    case 'LATER_WAS_BY':
      return t.laterWasBy({ day });
    case 'TEAM_KNOWS':
      return t.teamKnows;
    case 'TEAM_CALLS':
      return t.teamCalls;
    case 'TEAM_SAYS':
      return t.teamSays({ day, text });
    case 'STUCK':
      return t.stuck;
    case 'TEAM_SOLVED':
      return t.teamSolved;
    case 'PROMISED':
      return t.promised({ name: fact.name ?? '', department, day });
    case 'CONDITION':
      return t.condition({ text });
    case 'PROMISE_DAY_OVER':
      return t.promiseDayOver({ day });
    case 'NOT_YET':
      return t.notYet({ day });
    case 'NOT_KEPT':
      return t.notKept({ day, department });
    case 'KEPT':
      return t.kept({ day });
    case 'HANDOVER_OFFERED':
      return t.handoverOffered({ name: fact.name ?? '', department });
    case 'HANDED_OVER':
      return t.handedOver({ day });
    case 'HANDOVER_BEGINS':
      return t.handoverBegins({ day });
    case 'HANDOVER_IN_FORCE':
      return t.handoverInForce({ day });
    case 'HANDOVER_RETURNED':
      return t.handoverReturned({ name: fact.name ?? '', department, day });
    case 'HANDOVER_ENDED':
      return t.handoverEnded({ day });
    case 'SAID_NO':
      return t.saidNo({ day, department });
    case 'POSSIBLE':
      return t.possible({ text });
    case 'CALL':
      return t.call({ text });
    case 'MEANS_NO_ANSWER':
      return t.meansNoAnswer;
    case 'MEANS_YES':
      return t.meansYes;
    case 'MEANS_YES_IF':
      return t.meansYesIf;
    case 'MEANS_LATER':
      return t.meansLater;
    case 'MEANS_PASSED_ON':
      return t.meansPassedOn({ department });
    case 'MEANS_ASKED_BACK':
      return t.meansAskedBack;
    case 'MEANS_NO_BUT':
      return t.meansNoBut;
    case 'MEANS_KEPT':
      return t.meansKept;
    case 'MEANS_HANDED_OVER':
      return t.meansHandedOver;
    case 'REASON':
      return t.reason({ text });
    case 'NOBODY_CAME':
      return department ? t.nobodyCameOf({ department }) : t.nobodyCame;
    case 'ANSWERED':
      return t.answered({ day });
    case 'ANSWERED_LATE':
      return t.answeredLate({ day });
    case 'QUIET_UNTIL':
      return t.quietUntil({ day });
    case 'SILENT_SINCE':
      return t.silentSince({ day });
    case 'TEAM_WHY':
      return t.teamWhy({ day, text });
    case 'STANDS_STILL':
      return t.standsStill({ days });
    case 'RUNS_AGAIN':
      return t.runsAgain({ days });
    case 'TERM_RUNS':
      return days === 0 ? t.termBegins({ of: fact.of ?? 0 }) : t.termRuns({ count: days, of: fact.of ?? 0 });
    case 'WEEKEND':
      return t.weekend({ count: days });
    case 'DAY_OFF':
      return text;
    case 'STOOD_STILL':
      return t.stoodStill({ count: days });
    case 'TERM_OVER':
      return t.termOver({ day, days });
    case 'NO_REASON':
      return department ? t.noReason({ department }) : t.noReasonYet;
  }
}

type Clarification = NonNullable<WholeGlassBoxFragment['clarification']>;

/** Doers read the name of who has it; silence is never that of one person. */
export function sayWhoWillExplain(
  { official, department }: Pick<WholeRequestFragment, 'official' | 'department'>,
  { late, answerBy }: Clarification,
  t: GlassboxWords,
): string {
  const day = dayOfDate(answerBy);
  return late ? t.shouldHaveExplained({ day }) : t.willExplain({ who: official ?? department ?? t.theTeam, day });
}

export const sayWhoExplained = (
  { name, department }: NonNullable<Clarification['official']>,
  t: GlassboxWords,
): string => (department ? t.said({ name, department }) : t.teamSaid({ name }));

export function sayClarifyAsked(
  answer: AskToClarifyMutation['askToClarify'],
  { glassbox: t, say, app }: Pick<Catalogues, 'glassbox' | 'say' | 'app'>,
): Said<ChangeNext> {
  switch (answer.__typename) {
    case 'ClarifyAsked':
      return { tone: 'good', text: t.asked };
    case 'DoersDecide':
      return sayDoersDecide(answer, say);
    case 'EnoughForToday':
      return { tone: 'gentle', text: sayEnough(answer, app) };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}
