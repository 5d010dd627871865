import type { Entry } from './shared/api/outboxStore';
import { withoutHat } from './shared/session/session';
import { saidOf } from './shared/ui/ended';
import type { Said } from './shared/ui/said';
import { loadWords } from './shared/words/words';

export interface LateAnswer {
  readonly entry: Entry;
  readonly said: Said<unknown>;
  /** Where one can go on with it. */
  readonly href: string | null;
}

/** Each room says its own answers, also those that came when its page was closed. */
export async function sayLate(entry: Entry): Promise<LateAnswer> {
  await loadWords(
    'app',
    'danger',
    'tasks',
    'claims',
    'joining',
    'deeds',
    'say',
    'decisions',
    'projects',
    'rests',
    'keys',
    'cases',
    'facilitation',
    'offices',
    'friction',
    'handovers',
    'glassbox',
    'visits',
    'backing',
    'checkin',
    'rights',
    'residents',
    'hiding',
    'blocks',
    'notices',
  );
  const { lateSpeakers } = await import('./lateSpeakers');
  const speak = lateSpeakers[withoutHat(entry.operation)];
  const said = saidOf<object, unknown>(entry.settled ?? { kind: 'dropped' }, (data) =>
    speak ? speak(Object.values(data)[0]) : { tone: 'good', text: entry.operation },
  );
  const task = entry.variables['task'];
  return { entry, said, href: typeof task === 'string' ? `/klus/${task}` : null };
}
