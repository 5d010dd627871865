// Sums what the suites reported: prints "PASSED FAILED". A suite that broke without a failed test of its own counts as one
// failure, and so does a suite of tests that ran none.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [root, reports] = process.argv.slice(2);

function surefire(project) {
  const folder = join(root, project, 'target/surefire-reports');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xml')) : [];
  const sum = { passed: 0, failed: 0 };
  for (const file of files) {
    const suite = readFileSync(join(folder, file), 'utf8').match(/<testsuite [^>]*>/)?.[0] ?? '';
    const number = (name) => Number(suite.match(new RegExp(` ${name}="(\\d+)"`))?.[1] ?? 0);
    // A skipped test is fixed or deleted, so here it counts as failed.
    const failed = number('failures') + number('errors') + number('skipped');
    sum.failed += failed;
    sum.passed += number('tests') - failed;
  }
  return sum;
}

function read(name) {
  const file = join(reports, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function vitest() {
  const { numPassedTests = 0, numTotalTests = 0 } = read('client.json');
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
}

function playwright(report) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(report).stats ?? {};
  return { passed: expected, failed: unexpected + flaky + skipped };
}

function nodeTests() {
  const file = join(reports, 'script.xml');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const count = (pattern) => text.match(pattern)?.length ?? 0;
  const failed = count(/<failure |<skipped /g);
  return { passed: count(/<testcase /g) - failed, failed };
}

const counts = {
  'local Neo4j': surefire('server/local-neo4j'),
  server: surefire('server'),
  'phone client': vitest(),
  journeys: playwright('journeys.json'),
  'the script': nodeTests(),
};
if (existsSync(join(reports, 'through-time.json'))) counts['journeys through time'] = playwright('through-time.json');
const failedSuites = existsSync(join(reports, 'failed-suites'))
  ? readFileSync(join(reports, 'failed-suites'), 'utf8').trim().split('\n')
  : [];
for (const title of failedSuites) {
  counts[title] ??= { passed: 0, failed: 0 };
}

let passed = 0;
let failed = 0;
for (const [title, count] of Object.entries(counts)) {
  const broken = count.failed === 0 && (failedSuites.includes(title) || count.passed === 0) ? 1 : 0;
  console.error(`${title}: ${count.passed} passed, ${count.failed + broken} failed`);
  passed += count.passed;
  failed += count.failed + broken;
}
console.log(`${passed} ${failed}`);
