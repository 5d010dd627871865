import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIRequestContext, request } from '@playwright/test';

const script = new URL('../../buurtdaad', import.meta.url).pathname;

/** An app of its own on data of its own, which can be killed and begun again at another time. */
export class Town {
  readonly #data = mkdtempSync(join(tmpdir(), 'buurtdaad-town-'));
  #child: ChildProcess | undefined;
  #api: APIRequestContext | undefined;
  url = '';

  get api(): APIRequestContext {
    if (!this.#api) throw new Error('It does not run');
    return this.#api;
  }

  /** @param clock the local time at which its clock begins, such as 2026-05-12T14:50 */
  async begin(clock: string): Promise<void> {
    const port = await freePort();
    this.url = `http://localhost:${port}`;
    const child = spawn(script, ['run'], {
      env: { ...process.env, BUURTDAAD_DATA: this.#data, PORT: String(port), EXAMPLE_CLOCK: clock },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    this.#child = child;
    await new Promise<void>((open, fail) => {
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Ctrl-C stops it')) open();
      });
      child.once('exit', (code) => fail(new Error(`ended with ${code}: ${said}`)));
    });
    this.#api = await request.newContext({ baseURL: this.url });
  }

  /** At once and without a word, with its Neo4j: they are a process group of their own. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-child.pid, 'SIGKILL');
    await gone;
    await this.#api?.dispose();
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#data, { recursive: true, force: true, maxRetries: 5 });
  }

  /** The letters to somebody since it began, which it prints since no mail server is set. */
  lettersTo(email: string): string[] {
    const printed = readFileSync(join(this.#data, 'logs/server.log'), 'utf8');
    return printed
      .split('┌ To: ')
      .slice(1)
      .filter((letter) => letter.startsWith(email))
      .map((letter) => letter.split('\n└')[0] ?? '');
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (!address || typeof address === 'string') throw new Error('No port');
  return address.port;
}
