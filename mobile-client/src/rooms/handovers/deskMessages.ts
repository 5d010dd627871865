import type { HandoverTerm, HandoverTerms } from '../../shared/api/schema.generated';
import type { Said } from '../../shared/ui/said';
import { sayTextProblem } from '../../shared/ui/textProblem';
import type { Catalogues } from '../../shared/words/generated';
import type { FacilitationWords } from '../../shared/words/generated/facilitation';
import type {
  DraftHandoverMutation,
  OfferHandoverMutation,
  ReturnHandoverMutation,
  WrittenHandoverFragment,
} from './desk.generated';

type Speaker = Pick<Catalogues, 'offices' | 'facilitation' | 'app'>;

/** What an official typed; empty is what they do not know yet. */
export interface Typed {
  readonly what: string;
  readonly from: string;
  readonly until: string;
  readonly means: string;
  readonly municipalityKeeps: string;
  readonly beheerder: string;
  readonly returns: 'WITH_NOTICE' | 'TOGETHER' | null;
  readonly noticeWorkdays: string;
}

/** What was written or offered last, to go on from. */
export function typedOf(newest: WrittenHandoverFragment | undefined): Typed {
  return {
    what: newest?.what ?? '',
    from: newest?.from ?? '',
    until: newest?.until ?? '',
    means: newest?.means ?? '',
    municipalityKeeps: newest?.municipalityKeeps ?? '',
    beheerder: newest?.beheerder ?? '',
    returns: newest?.returns ?? null,
    noticeWorkdays: newest?.noticeWorkdays?.toString() ?? '',
  };
}

/** The whole form: what is empty in it is no longer so. Null when the days are no number. */
export function termsOf(typed: Typed): HandoverTerms | null {
  const { returns, noticeWorkdays, ...texts } = typed;
  const filled = Object.entries(texts).map(([name, text]) => [name, text.trim() === '' ? null : text]);
  const withNotice = returns === 'WITH_NOTICE' && noticeWorkdays.trim() !== '';
  if (withNotice && !/^\d{1,3}$/.test(noticeWorkdays.trim())) return null;
  return {
    ...Object.fromEntries(filled),
    returns,
    noticeWorkdays: withNotice ? Number(noticeWorkdays) : null,
  };
}

/** "wie beheerder is, hoe de gemeente eerder kan stoppen" */
export const sayMissing = (missing: readonly HandoverTerm[], t: FacilitationWords): string =>
  missing.map((term) => lacks(term, t)).join(', ');

function lacks(term: HandoverTerm, t: FacilitationWords): string {
  switch (term) {
    case 'WHAT':
      return t.lacksWhat;
    case 'FROM':
      return t.lacksFrom;
    case 'UNTIL':
      return t.lacksUntil;
    case 'MEANS':
      return t.lacksMeans;
    case 'MUNICIPALITY_KEEPS':
      return t.lacksKeeps;
    case 'BEHEERDER':
      return t.lacksBeheerder;
    case 'RETURNS':
      return t.lacksReturns;
    case 'NOTICE':
      return t.lacksNotice;
  }
}

/** `next` is the id of what was kept. */
export function sayDrafted(
  answer: DraftHandoverMutation['draftHandover'],
  { offices, facilitation: t, app }: Speaker,
): Said<string> {
  switch (answer.__typename) {
    case 'HandoverDrafted': {
      const { id, missing } = answer.handover;
      const more =
        missing.length > 0 ? offices.handoverMissing({ what: sayMissing(missing, t) }) : offices.handoverWhole;
      return { tone: 'good', text: offices.handoverSaved, more, next: id };
    }
    case 'HandoverDaysRefused':
      return { tone: 'gentle', text: t.handoverDaysRefused, field: 'from' };
    case 'NumberRefused':
      return { tone: 'gentle', text: t.handoverNoticeRefused, field: 'noticeWorkdays' };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'HandoverStands':
      return { tone: 'gentle', text: offices.handoverStands };
    case 'NotAskedToHandOver':
    case 'LiesElsewhere':
    case 'NotFound':
      return { tone: 'gentle', text: offices.liesElsewhere };
  }
}

export function sayOffered(
  answer: OfferHandoverMutation['offerHandover'],
  { offices, facilitation: t }: Pick<Speaker, 'offices' | 'facilitation'>,
): Said {
  switch (answer.__typename) {
    case 'HandoverOffered':
      return { tone: 'good', text: t.handoverIsOffered };
    case 'HandoverLacks':
      return { tone: 'gentle', text: t.handoverLacks({ what: sayMissing(answer.handover.missing, t) }) };
    case 'HandoverStands':
      return { tone: 'gentle', text: offices.handoverStands };
    case 'LiesElsewhere':
    case 'NotFound':
      return { tone: 'gentle', text: offices.liesElsewhere };
  }
}

export function sayReturned(
  answer: ReturnHandoverMutation['returnHandover'],
  { facilitation: t, offices, app }: Speaker,
): Said {
  switch (answer.__typename) {
    case 'HandoverReturned':
      return { tone: 'good', text: t.handoverIsReturned };
    case 'OutsideTheClause':
      return { tone: 'gentle', text: t.handoverTogetherWay };
    case 'HandoverNotInForce':
      return { tone: 'gentle', text: t.handoverIsOver };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'NotOfYourDepartment':
    case 'NotFound':
      return { tone: 'gentle', text: offices.liesElsewhere };
  }
}
