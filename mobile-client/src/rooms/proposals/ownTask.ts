import { useEffect, useState } from 'preact/hooks';
import type { Said } from '../../shared/ui/said';

let made: { readonly task: string; readonly said: Said<unknown> } | null = null;

/** What is to be told on the page of the task that was made, where its maker goes next. */
export function tellThere(task: string, said: Said<unknown>): void {
  made = { task, said };
}

/** Told once: whoever comes back later knows it. */
export function useToldThere(task: string): Said<unknown> | null {
  const [said] = useState(made?.task === task ? made.said : null);
  useEffect(() => {
    made = null;
  }, []);
  return said;
}
