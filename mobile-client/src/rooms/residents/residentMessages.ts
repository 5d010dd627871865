import type { AppWords } from '../../shared/words/generated/app';
import type { ResidentsWords } from '../../shared/words/generated/residents';
import type { Said } from '../../shared/ui/said';
import { sayTextProblem } from '../../shared/ui/textProblem';
import type {
  AskForCodeMutation,
  ChangeNameMutation,
  IntroduceMutation,
  ShowMyNameMutation,
  TieEmailMutation,
} from './residents.generated';

export function sayIntroduced(answer: IntroduceMutation['introduce'], t: ResidentsWords, app: AppWords): Said {
  switch (answer.__typename) {
    case 'Introduced':
      return { tone: 'good', text: t.introduced({ name: answer.me.name }) };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
    case 'PhoneKeyRefused':
      return { tone: 'gentle', text: t.phoneKeyRefused };
  }
}

export function sayNameChanged(answer: ChangeNameMutation['changeName'], t: ResidentsWords, app: AppWords): Said {
  switch (answer.__typename) {
    case 'NameChanged':
      return { tone: 'good', text: t.nameChanged };
    case 'TextRefused':
      return { tone: 'gentle', text: sayTextProblem(answer, app), field: answer.field };
  }
}

export function sayNameShown(answer: ShowMyNameMutation['showMyName'], t: ResidentsWords): Said {
  switch (answer.__typename) {
    case 'NameShown':
      return { tone: 'good', text: answer.me.named ? t.shownName : t.shownNobody };
  }
}

export function sayCodeAsked(answer: AskForCodeMutation['askForCode'], t: ResidentsWords): Said<'code'> {
  switch (answer.__typename) {
    case 'CodeSent':
      return { tone: 'good', text: t.codeSent({ email: answer.email }), next: 'code' };
    case 'EmailRefused':
      return { tone: 'gentle', text: t.emailRefused, field: 'email' };
  }
}

export function sayTied(answer: TieEmailMutation['tieEmail'], t: ResidentsWords): Said<'done' | 'again'> {
  switch (answer.__typename) {
    case 'EmailTied':
      return { tone: 'good', text: t.tied({ email: answer.me.email ?? '' }), next: 'done' };
    case 'CodeIsWrong':
      return { tone: 'gentle', text: t.codeWrong({ count: answer.triesLeft }), field: 'code' };
    case 'CodeIsOver':
      return { tone: 'gentle', text: t.codeOver, next: 'again' };
  }
}
