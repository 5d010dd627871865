// What ./buurtdaad promises about running: real starts, on data and ports of their own.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const script = join(import.meta.dirname, '..', 'buurtdaad');
const folder = mkdtempSync(join(tmpdir(), 'buurtdaad-script-'));
const started = [];

/** Whatever a test left behind ends, and nothing else: each app and all that it started are a process group of their own. */
function endLeftovers() {
  for (const { child } of started) {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Nobody is left of it.
    }
    child.stdout.destroy();
  }
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
  process.once(signal, () => {
    endLeftovers();
    process.exit(1);
  });
}

after(async () => {
  const stopped = Promise.all(started.map((app) => app.stop('SIGTERM')));
  await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, 30_000).unref())]);
  endLeftovers();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function environment(data, port, more = {}) {
  return { ...process.env, BUURTDAAD_DATA: join(folder, data), PORT: String(port), ...more };
}

function call(data, port, ...args) {
  return spawnSync(script, args, { env: environment(data, port), encoding: 'utf8', timeout: 120_000 });
}

/** Starts the app and waits until it says that it is open. */
async function run(data, port, more) {
  const child = spawn(script, ['run'], {
    env: environment(data, port, more),
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  const app = { child, output: '', stop: (signal) => (child.kill(signal), ended) };
  started.push(app);
  await new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`not open after five minutes: ${app.output}`)), 300_000).unref();
    child.stdout.setEncoding('utf8').on('data', (text) => {
      app.output += text;
      if (app.output.includes('Ctrl-C stops it')) resolve();
    });
    ended.then((code) => reject(new Error(`ended with ${code}: ${app.output}`)));
  });
  return app;
}

async function graphql(port, token, query, variables = {}) {
  const answer = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return answer.json();
}

async function nobodyAnswers(port) {
  await assert.rejects(fetch(`http://localhost:${port}/observe/health/ready`));
}

function processesOn(data) {
  return spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line.includes(join(folder, data)));
}

test('a start tells where, a second one says no, a key lets one in, a restart forgets nothing, and killed outright it leaves no process behind', async () => {
  const port = await freePort();
  const first = await run('kept', port, { PUBLIC_URL: `http://localhost:${port}//` });
  assert.match(first.output, new RegExp(`http://localhost:${port}/s/TENNIS`));
  assert.match(first.output, new RegExp(`PORT=${port} ./buurtdaad token Amina`));
  assert.equal((await fetch(`http://localhost:${port}/observe/health/ready`)).status, 200);
  assert.equal((await fetch(`http://localhost:${port}/s/TENNIS`)).status, 200);

  const sameData = call('kept', await freePort(), 'run');
  assert.notEqual(sameData.status, 0);
  assert.match(sameData.stderr, /runs already on the data/);
  const samePort = call('other', port, 'run');
  assert.notEqual(samePort.status, 0);
  assert.match(samePort.stderr, /is in use already/);

  const amina = call('kept', port, 'token', 'Amina');
  assert.match(amina.stdout, /^\S{20,}\n$/, amina.stderr);
  const me = await graphql(port, amina.stdout.trim(), '{ me { name } }');
  assert.equal(me.data.me.name, 'Amina');
  const nobody = call('kept', port, 'token', 'Nobody');
  assert.notEqual(nobody.status, 0);
  assert.match(nobody.stderr, /no Nobody/);

  const phoneKey = randomBytes(32).toString('base64url');
  const introduce = 'mutation ($phoneKey: ID!, $key: ID!) { introduce(name: "Joyce", phoneKey: $phoneKey, key: $key) { __typename } }';
  const introduced = await graphql(port, null, introduce, { phoneKey, key: randomUUID() });
  assert.equal(introduced.data?.introduce.__typename, 'Introduced', JSON.stringify(introduced));

  assert.equal(await first.stop('SIGINT'), 0);
  await nobodyAnswers(port);
  assert.deepEqual(processesOn('kept'), []);

  const second = await run('kept', port);
  assert.doesNotMatch(readFileSync(join(folder, 'kept', 'logs', 'server.log'), 'utf8'), /nothing was rehearsed/);
  const again = await graphql(port, phoneKey, '{ me { name } }');
  assert.equal(again.data?.me?.name, 'Joyce', JSON.stringify(again));

  await second.stop('SIGKILL');
  for (let tries = 0; tries < 100 && processesOn('kept').length > 0; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.deepEqual(processesOn('kept'), []);
  await nobodyAnswers(port);
});

test('where a real town was set up nobody is signed in as somebody else', async () => {
  writeFileSync(
    join(folder, 'town.yaml'),
    `municipality: { id: dorp, name: Dorp }
departments:
  - { id: groen, name: Groen, answersFor: [FREE], contact: els@dorp.example }
officials:
  - { name: Els, email: els@dorp.example, department: groen }
`,
  );
  const port = await freePort();
  const made = call('town', port, 'setup', join(folder, 'town.yaml'));
  assert.match(made.stdout, /Dorp stands: 1 departments/, made.stderr);
  const app = await run('town', port);
  assert.doesNotMatch(app.output, /TENNIS|Amina/);
  assert.notEqual(call('town', port, 'token', 'Els').status, 0);
});

test('a port that is none is refused at once', () => {
  for (const port of ['0', 'http', '70000', '-1']) {
    const refused = call('none', port, 'run');
    assert.notEqual(refused.status, 0);
    assert.match(refused.stderr, /PORT: '.*' is not a number from 1 to 65535/);
  }
});

test('a file that is no installation is refused in words', () => {
  const file = join(folder, 'wrong.yaml');
  writeFileSync(file, 'municipality: [this, is, not, one]\n');
  const wrong = call('setup', 0, 'setup', file);
  assert.notEqual(wrong.status, 0);
  assert.doesNotMatch(wrong.stderr + wrong.stdout, /\bat [a-z]+(\.[a-z]+)+/i, 'a stack trace');
  assert.match(wrong.stderr + wrong.stdout, /municipality/);
});

test('what does not exist is answered with what does', () => {
  const wrong = call('none', 0, 'dance');
  assert.notEqual(wrong.status, 0);
  assert.match(wrong.stderr, /buurtdaad run .*\n.*buurtdaad token NAME/);
  assert.equal(call('none', 0, 'help').status, 0);
});
