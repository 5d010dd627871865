import type { TasksWords } from '../../shared/words/generated/tasks';
import { language } from '../../shared/words/language';
import { dayOf, daysAhead, timeOf } from '../../shared/ui/time';

/** "10 min", "1 uur", "1,5 uur". */
export function sayDuration(minutes: number, t: TasksWords): string {
  if (minutes < 60) return t.minutes({ count: minutes });
  if (minutes % 60 === 0) return t.hour({ count: minutes / 60 });
  const hours = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(minutes / 60);
  return t.hours({ hours });
}

/** "vandaag 16.00", "morgen 16.00", "dinsdag 12 mei, 16.00". */
export function sayWhen(instant: string, now: number, t: TasksWords): string {
  const time = timeOf(instant);
  if (time === '') return '';
  const ahead = daysAhead(instant, now);
  if (ahead === 0) return t.today({ time });
  return ahead === 1 ? t.tomorrow({ time }) : t.at({ day: dayOf(instant), time });
}

export function sayHeaviness(heaviness: 'SEATED' | 'LIGHT' | 'HEAVY', t: TasksWords): string {
  switch (heaviness) {
    case 'SEATED':
      return t.seated;
    case 'LIGHT':
      return t.light;
    case 'HEAVY':
      return t.heavy;
  }
}

export function sayMetres(metres: number, t: TasksWords): string {
  if (metres < 1000) return t.metres({ count: Math.round(metres / 10) * 10 });
  return t.kilometres({
    kilometres: new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(metres / 1000),
  });
}
