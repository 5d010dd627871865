import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media');

function coloursIn(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1], found[2]]));
}

function light(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const texts = [
  ...['ink', 'soft', 'leaf', 'brick', 'sky'].flatMap((text) => [
    [text, 'paper'],
    [text, 'tile'],
  ]),
  ['ink', 'leaf-wash'],
  ['leaf', 'leaf-wash'],
  ['brick', 'brick-wash'],
  ['on-sun', 'sun'],
  ['paper', 'ink'],
  ...[1, 2, 3, 4, 5].map((person) => ['on-person', `person-${person}`]),
];

/** What one must see to know where a control is (WCAG 1.4.11). */
const edges = [
  ['edge', 'paper'],
  ['edge', 'tile'],
  ['ink', 'paper'],
  ['sky', 'paper'],
  ['sky', 'tile'],
  ['brick', 'tile'],
];

const schemes = { light: coloursIn(lightCss), dark: { ...coloursIn(lightCss), ...coloursIn(darkCss) } };

describe.each(Object.entries(schemes))('in the %s', (_scheme, colours) => {
  const colour = (name: string | undefined) => {
    const found = colours[name ?? ''];
    if (!found) throw new Error(`There is no colour ${name}`);
    return found;
  };

  test.each(texts)('%s can be read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edges)('%s can be seen on %s', (edge, ground) => {
    expect(contrast(colour(edge), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
