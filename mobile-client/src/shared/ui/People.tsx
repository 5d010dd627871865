import type { AppWords } from '../words/generated/app';
import { words } from '../words/words';

export interface Person {
  readonly name: string | null;
  readonly me: boolean;
  readonly joined?: boolean;
  readonly done?: boolean;
}

const colours = 5;
const mostCircles = 7;

/** A name has a colour of its own, or the next one where who stands before it has that; it means nothing. */
export function coloursOf(names: readonly (string | null)[]): readonly number[] {
  const chosen: number[] = [];
  for (const name of names) {
    let sum = 0;
    for (const letter of name ?? '') sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
    const own = (sum % colours) + 1;
    chosen.push(own === chosen.at(-1) ? (own % colours) + 1 : own);
  }
  return chosen;
}

/** The first two letters, also where a letter is an emoji or has an accent. */
export function initialsOf(name: string): string {
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name.trim())];
  return letters
    .slice(0, 2)
    .map((letter) => letter.segment)
    .join('');
}

function Circle({ name, colour }: { name: string | null; colour: number | undefined }) {
  if (name === null) return <span class="circle circle-unnamed" />;
  return (
    <span class={`circle person-${colour}`} dir="auto">
      {initialsOf(name)}
    </span>
  );
}

/** "Ben en Joyce", or "jij, Ben en een buurtgenoot": who reads it comes first. */
export function namesOf(people: readonly Person[], t: AppWords = words('app')): string {
  const inOrder = [...people.filter((person) => person.me), ...people.filter((person) => !person.me)];
  const names = inOrder.map((person) => (person.me ? t.you : (person.name ?? t.aNeighbour)));
  if (names.length === 0) return t.nobody;
  const [last, ...before] = names.toReversed();
  return before.length === 0 ? String(last) : t.and({ first: before.toReversed().join(', '), last: String(last) });
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As the begin of a sentence. */
export const namesFirst = (people: readonly Person[], t?: AppWords): string => upperFirst(namesOf(people, t));

/** Circles for who is in, dashed circles for who is still needed: seen before it is read. */
export function People({
  people,
  free,
  line,
  named = false,
}: {
  people: readonly Person[];
  free: number;
  line: string;
  /** The line says who they are already. */
  named?: boolean;
}) {
  const shownPeople = people.slice(0, mostCircles);
  const colourAt = coloursOf(shownPeople.map((person) => person.name));
  const shownFree = Math.min(free, Math.max(0, mostCircles - shownPeople.length));
  return (
    <div class="people">
      <span class="circles" aria-hidden="true">
        {shownPeople.map((person, index) => (
          <Circle key={index} name={person.name} colour={colourAt[index]} />
        ))}
        {people.length > mostCircles && <span class="circle circle-more">+{people.length - mostCircles}</span>}
        {Array.from({ length: shownFree }, (_, index) => (
          <span key={`free-${index}`} class="circle circle-free">
            +
          </span>
        ))}
      </span>
      {people.length > 0 && !named && <span class="unseen">{namesOf(people)}. </span>}
      <span class="people-line" dir="auto">
        {line}
      </span>
    </div>
  );
}
