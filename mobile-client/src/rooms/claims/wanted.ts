import { useEffect, useState } from 'preact/hooks';
import type { TileTaskFragment } from '../tasks/tasks.generated';

/** A task that somebody tapped; the number tells one tap from the next. */
export interface Wanted {
  readonly task: TileTaskFragment;
  readonly number: number;
}

let wanted: Wanted | null = null;
let taps = 0;
const listeners = new Set<(now: Wanted | null) => void>();

function tell(now: Wanted | null): void {
  wanted = now;
  for (const listener of listeners) listener(now);
}

/** The talk about it stands over the page, because its tile may leave the list while one answers. */
export function want(task: TileTaskFragment): void {
  taps += 1;
  tell({ task, number: taps });
}

export const wantNothing = (): void => tell(null);

export function useWanted(): Wanted | null {
  const [now, setNow] = useState(wanted);
  useEffect(() => {
    listeners.add(setNow);
    return () => listeners.delete(setNow);
  }, []);
  return now;
}
