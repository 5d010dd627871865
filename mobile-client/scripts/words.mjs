// Makes a typed catalogue per room and language from graph-schema/words: a missing text or hole stops the build.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const rooms = [
  'app',
  'danger',
  'say',
  'decisions',
  'tasks',
  'claims',
  'joining',
  'deeds',
  'projects',
  'platforms',
  'rests',
  'keys',
  'cases',
  'facilitation',
  'offices',
  'promises',
  'handovers',
  'glassbox',
  'visits',
  'backing',
  'checkin',
  'friction',
  'agreements',
  'rights',
  'residents',
  'notices',
  'hiding',
  'blocks',
];
const languages = ['nl', 'en'];
const from = join(import.meta.dirname, '../../graph-schema/words');
const to = join(import.meta.dirname, '../src/shared/words/generated');

const upperFirst = (word) => word[0].toUpperCase() + word.slice(1);
const formsOf = (text) => (typeof text === 'string' ? [text] : [text.one, text.other]);
const holesIn = (text) =>
  [...new Set(formsOf(text).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map((hole) => hole[1])))].concat(
    typeof text === 'object' && !formsOf(text).some((form) => form.includes('{count}')) ? ['count'] : [],
  );

function read(room, language) {
  return JSON.parse(readFileSync(join(from, `${room}.${language}.json`), 'utf8'));
}

function problemsOf(room, first, second) {
  const problems = [];
  for (const key of new Set([...Object.keys(first), ...Object.keys(second)])) {
    if (!(key in first) || !(key in second)) problems.push(`${room}: "${key}" is not there in both languages`);
    else if (holesIn(first[key]).toSorted().join() !== holesIn(second[key]).toSorted().join())
      problems.push(`${room}: "${key}" has other holes in the other language`);
  }
  return problems;
}

const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
const template = (text) =>
  text.includes('{')
    ? `\`${text
        .replaceAll('\\', '\\\\')
        .replaceAll('`', '\\`')
        .replaceAll('$', '\\$')
        .replaceAll(/\{(\w+)\}/g, '${p.$1}')}\``
    : quote(text);

function typeOf(text) {
  const holes = holesIn(text);
  if (holes.length === 0) return 'string';
  return `(p: { ${holes.map((hole) => `${hole}: ${hole === 'count' ? 'number' : 'string | number'}`).join('; ')} }) => string`;
}

function valueOf(text) {
  if (typeof text === 'object') return `(p) => (p.count === 1 ? ${template(text.one)} : ${template(text.other)})`;
  return holesIn(text).length === 0 ? quote(text) : `(p) => ${template(text)}`;
}

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
const problems = [];
for (const room of rooms) {
  const texts = Object.fromEntries(languages.map((language) => [language, read(room, language)]));
  problems.push(...problemsOf(room, texts.nl, texts.en));
  const type = `${upperFirst(room)}Words`;
  const keys = Object.keys(texts.nl);
  writeFileSync(
    join(to, `${room}.ts`),
    `export interface ${type} {\n${keys.map((key) => `  ${key}: ${typeOf(texts.nl[key])};`).join('\n')}\n}\n`,
  );
  for (const language of languages) {
    writeFileSync(
      join(to, `${room}.${language}.ts`),
      `import type { ${type} } from './${room}';\n\nexport const words: ${type} = {\n${keys
        .filter((key) => key in texts[language])
        .map((key) => `  ${key}: ${valueOf(texts[language][key])},`)
        .join('\n')}\n};\n`,
    );
  }
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
writeFileSync(
  join(to, 'index.ts'),
  `${rooms.map((room) => `import type { ${upperFirst(room)}Words } from './${room}';`).join('\n')}

export interface Catalogues {
${rooms.map((room) => `  ${room}: ${upperFirst(room)}Words;`).join('\n')}
}

type Loaders = { [Room in keyof Catalogues]: () => Promise<{ words: Catalogues[Room] }> };

export const catalogues: Record<${languages.map((language) => `'${language}'`).join(' | ')}, Loaders> = {
${languages
  .map(
    (language) =>
      `  ${language}: {\n${rooms.map((room) => `    ${room}: () => import('./${room}.${language}'),`).join('\n')}\n  },`,
  )
  .join('\n')}
};
`,
);
