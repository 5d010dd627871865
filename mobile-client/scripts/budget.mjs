// The first screen on a slow phone: everything it loads but the fonts, which are never awaited.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const atMost = 60 * 1024;
const dist = join(import.meta.dirname, '../dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const firstScreen = [
  'index.html',
  'src/rooms/tasks/WhatToDoPage.tsx',
  ...['app', 'tasks', 'claims', 'rests', 'residents'].map((room) => `src/shared/words/generated/${room}.nl.ts`),
];

const files = new Set(['index.html']);
function add(name) {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`${name} is not in the build: is the list of the first screen still right?`);
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const other of chunk.imports ?? []) add(other);
}
firstScreen.forEach(add);

let total = 0;
for (const file of files) {
  const compressed = join(dist, `${file}.br`);
  if (!existsSync(compressed)) throw new Error(`${file} has no compressed form`);
  total += statSync(compressed).size;
}
const kilobytes = (total / 1024).toFixed(1);
if (total > atMost) {
  console.error(`The first screen is ${kilobytes} KB, more than ${atMost / 1024} KB.`);
  process.exit(1);
}
console.log(`The first screen is ${kilobytes} KB in ${files.size} files (at most ${atMost / 1024}).`);
