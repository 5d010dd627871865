import type { Heaviness } from '../../shared/api/schema.generated';
import { dayOf, timeOf } from '../../shared/ui/time';
import type { Catalogues } from '../../shared/words/generated';
import { isAgreement, sayNumber } from '../agreements/agreementMessages';
import { sayDuration, sayHeaviness, sayWhen } from '../tasks/duration';
import type { WholeProposalFragment } from './proposals.generated';

export type Spoken = Pick<Catalogues, 'decisions' | 'tasks' | 'agreements'>;
type Changed = Pick<WholeProposalFragment, 'by' | 'aspect' | 'became'>;
type Agreed = Pick<WholeProposalFragment, 'aspect' | 'became' | 'sentence'> & {
  readonly handover?: { readonly what: string | null; readonly beheerder: string | null } | null;
};
type Who = { readonly name: string | null; readonly me: boolean };

/** At the beginning of a sentence. */
export function sayWho(who: Who, t: Catalogues['decisions']): string {
  return who.me ? t.you : (who.name ?? t.aNeighbour);
}

const when = (instant: string, { tasks }: Spoken) => sayWhen(instant, Date.now(), tasks);

/** "ROOM: De kar is klein" is "meer past er niet („De kar is klein”)". */
function sayCapWhy(cap: string, t: Catalogues['decisions']): string {
  const [reason, ...sentence] = cap.split(': ');
  const why = reason === 'ROOM' ? t.capRoom : t.capSafety;
  return sentence.length === 0 ? why : t.capBecause({ why, sentence: sentence.join(': ') });
}

/** "Ben zette het op vrijdag 15 mei, 16.00." */
export function sayChange(change: Changed, spoken: Spoken): string {
  const t = spoken.decisions;
  const name = sayWho(change.by, t);
  const { became } = change;
  // An agreement begins as a proposal, and goes back by one.
  if (isAgreement(change.aspect)) return sayNumber(change.aspect, Number(became), spoken.agreements);
  switch (change.aspect) {
    case 'TITLE':
    case 'NAME':
      return t.renamed({ name, became: became ?? '' });
    case 'HOW':
      return became === null ? t.changedHowGone({ name }) : t.changedHow({ name, became });
    case 'STARTS_AT':
      return became === null ? t.changedWhenGone({ name }) : t.changedWhen({ name, when: when(became, spoken) });
    case 'MINUTES':
      return t.changedMinutes({ name, duration: sayDuration(Number(became), spoken.tasks) });
    case 'SLOTS':
      return t.changedSlots({ name, count: Number(became) });
    case 'HEAVINESS':
      return t.changedHeaviness({ name, heaviness: sayHeaviness(became as Heaviness, spoken.tasks) });
    case 'CAP':
      return became === null ? t.changedCapGone({ name }) : t.changedCap({ name, why: sayCapWhy(became, t) });
    case 'WALK_ALONG':
      return became === null ? t.changedWalkAlongGone({ name }) : t.changedWalkAlong({ name });
    case 'FOR_WHOM':
      return became === null ? t.changedForWhomGone({ name }) : t.changedForWhom({ name, became });
    case 'CHAT':
      return t.changedChat({ name });
    // These begin as a proposal; at once they only go back.
    case 'ENDED':
      return t.goesOn({ name });
    case 'CLOSED':
      return t.opensAgain({ name });
    case 'MONEY':
    case 'HANDOVER':
    case 'HANDOVER_ENDS':
      return '';
  }
}

/** "Ben wil het op vrijdag 15 mei, 16.00." */
export function sayProposal(proposal: WholeProposalFragment, spoken: Spoken): string {
  const t = spoken.decisions;
  const name = sayWho(proposal.by, t);
  const thing = proposal.about.name;
  const { became } = proposal;
  if (isAgreement(proposal.aspect)) {
    return t.wantsAgreement({ name, agreement: sayNumber(proposal.aspect, Number(became), spoken.agreements) });
  }
  switch (proposal.aspect) {
    case 'TITLE':
    case 'NAME':
      return t.wantsName({ name, became: became ?? '' });
    case 'HOW':
      return became === null ? t.wantsHowGone({ name }) : t.wantsHow({ name, became });
    case 'STARTS_AT':
      return became === null ? t.wantsWhenGone({ name }) : t.wantsWhen({ name, when: when(became, spoken) });
    case 'MINUTES':
      return t.wantsMinutes({ name, duration: sayDuration(Number(became), spoken.tasks) });
    case 'SLOTS':
      return t.wantsSlots({ name, count: Number(became) });
    case 'HEAVINESS':
      return t.wantsHeaviness({ name, heaviness: sayHeaviness(became as Heaviness, spoken.tasks) });
    case 'CAP':
      return became === null ? t.wantsCapGone({ name }) : t.wantsCap({ name, why: sayCapWhy(became, t) });
    case 'WALK_ALONG':
      return became === null ? t.wantsWalkAlongGone({ name }) : t.wantsWalkAlong({ name });
    case 'FOR_WHOM':
      return became === null ? t.wantsForWhomGone({ name }) : t.wantsForWhom({ name, became });
    case 'CHAT':
      return t.wantsChat({ name });
    case 'ENDED':
      return t.wantsEnd({ name, thing });
    case 'CLOSED':
      return t.wantsClosed({ name, thing });
    case 'MONEY':
      return t.wantsMoney({ name, thing });
    case 'HANDOVER':
      return t.wantsHandover({ name });
    case 'HANDOVER_ENDS':
      return t.wantsHandoverEnds({ name });
  }
}

/** How it was, where that can be told in a few words. */
export function sayWas({ aspect, was }: Pick<WholeProposalFragment, 'aspect' | 'was'>, spoken: Spoken): string | null {
  if (was === null) return null;
  if (isAgreement(aspect)) return sayNumber(aspect, Number(was), spoken.agreements);
  switch (aspect) {
    case 'TITLE':
    case 'NAME':
    case 'HOW':
    case 'FOR_WHOM':
      return was;
    case 'STARTS_AT':
      return when(was, spoken);
    case 'MINUTES':
      return sayDuration(Number(was), spoken.tasks);
    case 'SLOTS':
      return spoken.tasks.people({ count: Number(was) });
    case 'HEAVINESS':
      return sayHeaviness(was as Heaviness, spoken.tasks);
    case 'CAP':
      return sayCapWhy(was, spoken.decisions);
    case 'WALK_ALONG':
      return spoken.decisions.becameWalkAlong;
    case 'CHAT':
    case 'ENDED':
    case 'CLOSED':
    case 'MONEY':
    case 'HANDOVER':
    case 'HANDOVER_ENDS':
      return null;
  }
}

/** What was agreed, after its day: "het heet: Net strak spannen". */
export function sayAgreed(agreed: Agreed, spoken: Spoken): string {
  const what = sayBecame(agreed, spoken);
  if (!agreed.sentence) return what;
  // What somebody wrote may end a sentence already.
  return `${what}${/[.!?]$/.test(what) ? '' : '.'} ${agreed.sentence}`;
}

function sayBecame({ aspect, became, handover }: Agreed, spoken: Spoken): string {
  const t = spoken.decisions;
  if (isAgreement(aspect)) return sayNumber(aspect, Number(became), spoken.agreements);
  switch (aspect) {
    case 'TITLE':
    case 'NAME':
      return t.becameName({ became: became ?? '' });
    case 'HOW':
      return became === null ? t.becameNoHow : t.becameHow({ became });
    case 'STARTS_AT':
      return became === null ? t.becameNoTime : t.becameWhen({ when: when(became, spoken) });
    case 'MINUTES':
      return t.becameMinutes({ duration: sayDuration(Number(became), spoken.tasks) });
    case 'SLOTS':
      return t.becameSlots({ count: Number(became) });
    case 'HEAVINESS':
      return t.becameHeaviness({ heaviness: sayHeaviness(became as Heaviness, spoken.tasks) });
    case 'CAP':
      return became === null ? t.becameNoCap : t.becameCap({ why: sayCapWhy(became, t) });
    case 'WALK_ALONG':
      return became === null ? t.becameNoWalkAlong : t.becameWalkAlong;
    case 'FOR_WHOM':
      return became === null ? t.becameNoForWhom : t.becameForWhom({ became });
    case 'CHAT':
      return t.becameChat;
    case 'ENDED':
      return t.becameEnded;
    case 'CLOSED':
      return t.becameClosed;
    case 'MONEY':
      return t.becameMoney;
    case 'HANDOVER':
      return t.becameHandover({ what: handover?.what ?? '', beheerder: handover?.beheerder ?? '' });
    case 'HANDOVER_ENDS':
      return t.becameHandoverEnds({ what: handover?.what ?? '' });
  }
}

/** "Zegt niemand nee? Dan doen we het zo vanaf donderdag 14 mei, 18.00 uur." */
export function sayWindow(proposal: WholeProposalFragment, t: Catalogues['decisions']): string {
  if (proposal.problems.length > 0) return t.waits;
  return t.window({ day: dayOf(proposal.endsAt), time: timeOf(proposal.endsAt) });
}

/** "Voor het uurtje", and for doers what they do there and what can come of it. */
export function sayHour({ iDecide, by }: WholeProposalFragment, t: Catalogues['decisions']): string {
  if (!iDecide) return t.forTheHour;
  return by.me ? t.hourOwn : t.hourDoers({ name: sayWho(by, t) });
}

/** Who gives a tip, and from which office. */
export function sayAdvice(advice: WholeProposalFragment['advice'][number], t: Catalogues['decisions']): string {
  const name = advice.name ?? t.aNeighbour;
  const { sentence } = advice;
  const office = (() => {
    switch (advice.as) {
      case 'RESIDENT':
        return null;
      case 'OFFICIAL':
        return advice.department ?? t.official;
      case 'LIAISON':
        return t.liaison;
      case 'BACKER':
        return t.backer;
      case 'OPERATOR':
        return t.operator;
    }
  })();
  return office === null ? t.adviceBy({ name, sentence }) : t.adviceByOffice({ name, office, sentence });
}
