import type { TextProblem } from '../api/schema.generated';
import type { AppWords } from '../words/generated/app';

/** Why a text was not taken, in words; beside the field it is about. */
export function sayTextProblem(refused: { problem: TextProblem; atMost: number }, t: AppWords): string {
  switch (refused.problem) {
    case 'EMPTY':
      return t.textEmpty;
    case 'TOO_LONG':
      return t.textTooLong({ count: refused.atMost });
    case 'NO_WORDS':
      return t.textNoWords;
    case 'UNREADABLE':
      return t.textUnreadable;
  }
}
