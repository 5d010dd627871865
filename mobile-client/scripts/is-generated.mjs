// Generates everything again and says whether what is committed is still the same.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '../src');
const generated = () =>
  readdirSync(source, { recursive: true })
    .filter((file) => file.endsWith('.generated.ts') || /words.generated/.test(file))
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
    .map((file) => `${file}\n${readFileSync(join(source, file), 'utf8')}`)
    .join('\n');

const before = generated();
const run = spawnSync('npm', ['run', '--silent', 'generate'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (run.status !== 0) process.exit(1);
if (generated() !== before) {
  console.error('Generated code was out of date. It is generated again now: look at it and commit it.');
  process.exit(1);
}
