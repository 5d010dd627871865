import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const app = read(new URL('App.tsx', import.meta.url));
const pages = [...app.matchAll(/page\(\s*\(\) => import\('([^']+)'\),([^)]*)\)/g)].map(([, path, words]) => ({
  path: path ?? '',
  loads: [...(words ?? '').matchAll(/'(\w+)'/g)].map(([, room]) => room),
}));

function read(file: URL): string {
  return readFileSync(file, 'utf8');
}

function fileOf(path: string, from: URL): URL {
  const found = ['.tsx', '.ts', '/index.ts'].map((end) => new URL(path + end, from)).find((file) => existsSync(file));
  if (!found) throw new Error(`${path} is not there`);
  return found;
}

/** The words of a file and of all that it brings along, also of what it fetches later. */
function spokenFrom(file: URL, seen = new Set<string>(), spoken = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return spoken;
  seen.add(file.href);
  const source = read(file).replaceAll(/import type .*?;/gs, '');
  for (const [, room] of source.matchAll(/\bwords\('(\w+)'\)/g)) spoken.add(room ?? '');
  for (const [, path] of source.matchAll(/(?:from |import\()'(\.[^']+)'/g)) {
    if (!path?.includes('generated')) spokenFrom(fileOf(path ?? '', file), seen, spoken);
  }
  return spoken;
}

/** What few need is loaded by what speaks it. */
function withoutBrought(spoken: Set<string>): string[] {
  const brought = read(new URL('rooms/offices/InOffice.tsx', import.meta.url)).match(/loadWords\('(\w+)'\)/)?.[1];
  return [...spoken].filter((room) => room !== brought).toSorted();
}

describe('a page', () => {
  test.each(pages)('$path loads the words it speaks, and no others', ({ path, loads }) => {
    const seen = new Set<string>();
    const speaks = spokenFrom(fileOf(path, new URL('.', import.meta.url)), seen);
    speaks.delete('app');
    const bringsSome = [...seen].some((file) => file.endsWith('/InOffice.tsx'));
    expect(loads.toSorted()).toEqual(bringsSome ? withoutBrought(speaks) : [...speaks].toSorted());
  });

  test('is there for every way', () => {
    expect(pages).toHaveLength([...app.matchAll(/ = page\(/g)].length);
    expect(pages.length).toBeGreaterThan(5);
  });
});
