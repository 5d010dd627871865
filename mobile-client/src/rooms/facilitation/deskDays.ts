import { onTheClock } from '../../shared/ui/time';

const aDay = 24 * 3600_000;

/** "Deze week" is Friday; from Friday noon on nobody means today, so it is the next one. As the server says it. */
export function fridayOf(now: number): { readonly date: string; readonly thisWeek: boolean } {
  const [today = '', time = ''] = onTheClock(new Date(now).toISOString()).split('T');
  const midnight = Date.parse(`${today}T00:00Z`);
  const weekday = new Date(midnight).getUTCDay();
  const tooLate = weekday === 5 && time >= '12:00';
  const days = tooLate ? 7 : (5 - weekday + 7) % 7;
  const workday = weekday >= 1 && weekday <= 5;
  return {
    date: new Date(midnight + days * aDay).toISOString().slice(0, 10),
    thisWeek: workday && !tooLate,
  };
}
