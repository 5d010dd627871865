export type Language = 'nl' | 'en';

const kept = 'buurtdaad.language';

function isLanguage(word: string | null | undefined): word is Language {
  return word === 'nl' || word === 'en';
}

/** The first language that the phone asks for and that we speak; Dutch where there is none. */
export function firstSpoken(asked: readonly string[]): Language {
  return asked.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'nl';
}

function chosen(): Language | null {
  try {
    const word = localStorage.getItem(kept);
    return isLanguage(word) ? word : null;
  } catch {
    return null;
  }
}

export const language: Language =
  typeof navigator === 'undefined' ? 'nl' : (chosen() ?? firstSpoken(navigator.languages ?? [navigator.language]));

/** Loads the app again, because every text on the screen changes. */
export function choose(wanted: Language): void {
  try {
    localStorage.setItem(kept, wanted);
  } finally {
    location.reload();
  }
}
