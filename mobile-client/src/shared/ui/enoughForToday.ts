import type { AppWords } from '../words/generated/app';
import { daysAhead, timeOf } from './time';

/** Enough for one day, and from when there is room again: later today, or tomorrow. */
export function sayEnough({ againAt }: { readonly againAt: string }, app: AppWords, now = Date.now()): string {
  const time = timeOf(againAt);
  return daysAhead(againAt, now) === 0 ? app.enoughUntilLater({ time }) : app.enoughUntilTomorrow({ time });
}
