import { useState } from 'preact/hooks';
import type { Ended } from '../api/outbox';
import { screensAreFresh } from '../api/useScreen';
import { sayEnded } from './ended';
import type { Said } from './said';

export interface Acting<Next> {
  readonly busy: boolean;
  readonly said: Said<Next> | null;
  run<Answer>(ended: Promise<Ended<Answer>>, say: (answer: Answer) => Said<Next>): Promise<Said<Next>>;
  clear(): void;
}

/**
 * One thing that is being done on a page, and what came of it. That is said at once; what can be tapped waits until the
 * page is as new as what was done, so that nobody taps what is over.
 */
export function useAct<Next = never>(): Acting<Next> {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said<Next> | null>(null);
  return {
    busy,
    said,
    async run(ended, say) {
      setBusy(true);
      const result = sayEnded(await ended, say);
      setSaid(result);
      void screensAreFresh().then(() => setBusy(false));
      return result;
    },
    clear: () => setSaid(null),
  };
}
