import { useState } from 'preact/hooks';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** A first page that stays fresh, and the pages that were asked for after it. */
export function useMore<Item>(
  first: readonly Item[],
  firstNext: string | null,
  ask: (after: string) => Promise<Page<Item> | null>,
): { all: readonly Item[]; next: string | null; showMore: () => Promise<void> } {
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
