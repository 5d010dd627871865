import { useState } from 'preact/hooks';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** What was asked for so far, and how to ask for more; `next` is null at the end. */
export interface More<Item> {
  readonly all: readonly Item[];
  readonly next: string | null;
  showMore(): Promise<void>;
}

/** A first page that stays fresh, and the pages that were asked for after it. */
export function useMore<Item>(
  first: readonly Item[],
  firstNext: string | null,
  ask: (after: string) => Promise<Page<Item> | null>,
): More<Item> {
  const [later, setLater] = useState<Page<Item> | null>(null);
  const next = later ? later.next : firstNext;
  return {
    all: [...first, ...(later?.items ?? [])],
    next,
    async showMore() {
      const page = next && (await ask(next));
      if (page) setLater({ items: [...(later?.items ?? []), ...page.items], next: page.next });
    },
  };
}
