import { catalogues, type Catalogues } from './generated';
import { language } from './language';

const loaded: Partial<Catalogues> = {};

async function load<Room extends keyof Catalogues>(room: Room): Promise<void> {
  if (!loaded[room]) loaded[room] = (await catalogues[language][room]()).words;
}

/** Only the language in use, and only the rooms that a screen speaks for. */
export async function loadWords(...rooms: (keyof Catalogues)[]): Promise<void> {
  await Promise.all(rooms.map((room) => load(room)));
}

export function words<Room extends keyof Catalogues>(room: Room): Catalogues[Room] {
  const catalogue = loaded[room];
  if (!catalogue) throw new Error(`The words of ${room} were not loaded before its screen`);
  return catalogue;
}
