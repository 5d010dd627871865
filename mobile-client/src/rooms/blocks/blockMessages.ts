import type { Said } from '../../shared/ui/said';
import type { BlocksWords } from '../../shared/words/generated/blocks';
import type { BlockMutation, UnblockMutation } from './blocks.generated';

/** Somebody whose doing reached the reader, by what reached them. */
export interface Heard {
  readonly whom: { readonly notice: string } | { readonly line: string };
  readonly name: string | null;
  /** What they said or did, for who is not named. */
  readonly line: string;
}

/** Each name once; a neighbour without a name is known by what reached the reader. */
export function eachOnce(heard: readonly Heard[]): Heard[] {
  const names = new Set<string>();
  return heard.filter(({ name }) => {
    if (name === null) return true;
    const known = names.has(name);
    names.add(name);
    return !known;
  });
}

export function sayFrom({ name, line }: Heard, t: BlocksWords): string {
  return name === null ? t.fromLine({ line }) : t.from({ name });
}

export function sayBlocked(answer: BlockMutation['block'], t: BlocksWords): Said<never> {
  switch (answer.__typename) {
    case 'NoMoreHeard':
      return { tone: 'good', text: t.done, more: t.doneMore };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}

export function sayUnblocked(answer: UnblockMutation['unblock'], t: BlocksWords): Said<never> {
  switch (answer.__typename) {
    case 'HeardAgain':
      return { tone: 'good', text: t.again };
    case 'NotFound':
      return { tone: 'gentle', text: t.gone };
  }
}
