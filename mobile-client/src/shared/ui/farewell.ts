type Listener = (farewell: string) => void;

const listeners = new Set<Listener>();

/** Says goodbye to who sees another page by then. */
export function sayFarewell(farewell: string): void {
  for (const listener of listeners) listener(farewell);
}

export function onFarewell(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
