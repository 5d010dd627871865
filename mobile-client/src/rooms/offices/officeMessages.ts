import type { Said } from '../../shared/ui/said';
import type { OfficesWords } from '../../shared/words/generated/offices';
import type { AskForOfficeCodeMutation, SignInToOfficeMutation, WhoInOfficeFragment } from './offices.generated';

/** `next` is the asking that the code belongs to; the same is said for an address that nobody has. */
export function sayOfficeCodeAsked(
  answer: AskForOfficeCodeMutation['askForOfficeCode'],
  t: OfficesWords,
): Said<string> {
  switch (answer.__typename) {
    case 'OfficeCodeSent':
      return { tone: 'good', text: t.codeSent, next: answer.sent };
    case 'EmailRefused':
      return { tone: 'gentle', text: t.emailRefused, field: 'email' };
  }
}

export function saySignedIn(answer: SignInToOfficeMutation['signInToOffice'], t: OfficesWords): Said<'in' | 'again'> {
  switch (answer.__typename) {
    case 'SignedIn':
      return { tone: 'good', text: t.signedIn({ name: answer.office.name }), next: 'in' };
    case 'CodeIsWrong':
      return { tone: 'gentle', text: t.codeWrong({ count: answer.triesLeft }), field: 'code' };
    case 'CodeIsOver':
      return { tone: 'gentle', text: t.codeOver, next: 'again' };
    case 'PhoneKeyRefused':
      return { tone: 'gentle', text: t.phoneKeyRefused, next: 'again' };
  }
}

/** "Als Sandra van Groen". A backer has no department here, and goes by their name. */
export function sayInOffice(who: WhoInOfficeFragment | null, name: string, t: OfficesWords): string {
  if (!who) return t.inOfficeAlone({ name });
  return who.department === null
    ? t.inOfficeTeam({ name: who.name })
    : t.inOffice({ name: who.name, department: who.department });
}
