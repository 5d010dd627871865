import { language } from '../words/language';

const zone = 'Europe/Amsterdam';
const locale = language === 'nl' ? 'nl-NL' : 'en-GB';

const clock = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' });
const weekday = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' });
const shortDay = new Intl.DateTimeFormat(locale, { timeZone: zone, day: 'numeric', month: 'long' });
const dayAndYear = new Intl.DateTimeFormat(locale, {
  timeZone: zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const date = new Intl.DateTimeFormat(locale, { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' });
const month = new Intl.DateTimeFormat(locale, { timeZone: zone, month: 'long', year: 'numeric' });
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** Nothing of a moment that cannot be read: it never breaks the page that it stands on. */
function written(as: Intl.DateTimeFormat, moment: string): string {
  const at = new Date(moment);
  return Number.isNaN(at.getTime()) ? '' : as.format(at);
}

/** "16.00" in Dutch, "16:00" in English. */
export function timeOf(instant: string): string {
  return spokenTime(written(clock, instant));
}

/** "17.00" in Dutch, of a time such as "17:00". */
export const spokenTime = (time: string): string => (language === 'nl' ? time.replace(':', '.') : time);

const aDay = 24 * 3600_000;
const halfAYear = 182 * aDay;

/** Further away than half a year a day needs its year: "12 mei" alone would be taken for the nearest one. */
const near = (as: Intl.DateTimeFormat, withYear: Intl.DateTimeFormat) => (moment: string) =>
  written(Math.abs(Date.parse(moment) - Date.now()) > halfAYear ? withYear : as, moment);

/** "dinsdag 12 mei"; "dinsdag 12 mei 2026" of long ago or far ahead. */
export const dayOf = near(day, dayAndYear);

/** "woensdag": the third day of a week, counted from Monday as 0. */
export const weekdayOf = (day: number): string => weekday.format(Date.UTC(2024, 0, 1 + day));

/** "12 mei"; "12 mei 2026" of long ago or far ahead. */
export const shortDayOf = near(shortDay, date);

/** "12 mei 2026", also of a day without a time. */
export const dateOf = (instant: string): string => written(date, instant);

/** "mei 2026" */
export const monthOf = (date: string): string => written(month, `${date}T12:00:00Z`);

/** The same as `dayOf`, of a day without a time. */
export const dayOfDate = (date: string): string => dayOf(`${date}T12:00:00Z`);

/** As a date and time field wants it, "2026-05-12T16:00", on the neighbourhood's clock; empty when it cannot be read. */
export function onTheClock(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return '';
  const found = Object.fromEntries(parts.formatToParts(at).map((part) => [part.type, part.value]));
  return `${found['year']}-${found['month']}-${found['day']}T${found['hour']}:${found['minute']}`;
}

/** The day on the neighbourhood's clock, "2026-05-12". */
export const todayAt = (now: number): string => onTheClock(new Date(now).toISOString()).slice(0, 10);

const midnightOf = (instant: string) => Date.parse(onTheClock(instant).slice(0, 10));

/** 0 is today and 1 tomorrow, on the neighbourhood's clock. */
export const daysAhead = (instant: string, now: number): number =>
  (midnightOf(instant) - midnightOf(new Date(now).toISOString())) / aDay;

/** How far the neighbourhood's clock is ahead of UTC at that moment. */
const ahead = (at: number) => Date.parse(`${onTheClock(new Date(at).toISOString())}Z`) - at;

/** The instant at which the neighbourhood's clock shows this, wherever the phone is. */
export function instantOf(local: string): string {
  const asIfUtc = Date.parse(`${local}Z`);
  // The server says what it thinks of it.
  if (Number.isNaN(asIfUtc)) return `${local}:00Z`;
  return new Date(asIfUtc - ahead(asIfUtc - ahead(asIfUtc))).toISOString();
}
