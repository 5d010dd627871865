import { readFileSync } from 'node:fs';
import { randomBytes, randomUUID } from 'node:crypto';
import type { APIRequestContext, Browser, Locator, Page } from '@playwright/test';

/** Somebody with a phone; counts what it costs them. */
export class Neighbour {
  taps = 0;
  fields = 0;

  constructor(readonly page: Page) {}

  async tap(what: Locator): Promise<void> {
    this.taps += 1;
    await what.click();
  }

  async fillIn(what: Locator, text: string): Promise<void> {
    this.fields += 1;
    await what.fill(text);
  }
}

/** What one sees: a page or a talk over it, not what is only read aloud. */
export const seen = (page: Page): Locator => page.locator('main, dialog');

/** The first task on the page that is free and can be begun at once, so without a time that was agreed on. */
export const firstFree = (page: Page): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^(Ik doe dit|I'll do this)/ }), hasNot: page.locator('.when') })
    .first();

type PhoneOptions = Parameters<Browser['newContext']>[0];

export async function newPhone(browser: Browser, options: PhoneOptions = {}): Promise<Neighbour> {
  const context = await browser.newContext(options);
  return new Neighbour(await context.newPage());
}

/** A phone that belongs to somebody of the example neighbourhood. */
export const phoneOf = (
  name: string,
  browser: Browser,
  api: APIRequestContext,
  options: PhoneOptions = {},
): Promise<Neighbour> => phoneWith('buurtdaad.phone', name, browser, api, options);

/** A phone on which somebody signed in for their office. */
export const officeOf = (name: string, browser: Browser, api: APIRequestContext): Promise<Neighbour> =>
  phoneWith('buurtdaad.office', name, browser, api, {});

async function phoneWith(
  hat: string,
  name: string,
  browser: Browser,
  api: APIRequestContext,
  options: PhoneOptions,
): Promise<Neighbour> {
  const token = await tokenOf(name, api);
  const phone = await newPhone(browser, options);
  await phone.page.addInitScript(([as, kept]) => localStorage.setItem(as, kept), [
    hat,
    JSON.stringify({ key: token, known: true, name }),
  ] as const);
  return phone;
}

export async function tokenOf(name: string, api: APIRequestContext): Promise<string> {
  const response = await api.post(`/example/token?name=${encodeURIComponent(name)}`);
  if (!response.ok()) throw new Error(`No token for ${name}: ${response.status()} ${await response.text()}`);
  const { token } = (await response.json()) as { token: string };
  return token;
}

export async function ask<Data>(
  api: APIRequestContext,
  query: string,
  variables: object = {},
  token?: string,
): Promise<Data> {
  const headers = { Accept: 'application/graphql-response+json', ...(token && { Authorization: `Bearer ${token}` }) };
  const response = await api.post('/graphql', { headers, data: { query, variables } });
  const body = (await response.json()) as { data?: Data; errors?: unknown };
  if (!body.data || body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

export interface SeenTask {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly slots: number;
  readonly stillNeeded: number;
  readonly startsAt: string | null;
  readonly doers: readonly { readonly name: string | null; readonly joined: boolean; readonly done: boolean }[];
  readonly project: { readonly id: string; readonly name: string };
}

const task = 'id title state slots stillNeeded startsAt doers{name joined done} project{id name}';

export async function taskById(api: APIRequestContext, id: string): Promise<SeenTask> {
  const data = await ask<{ task: SeenTask }>(api, `query($id:ID!){task(id:$id){${task}}}`, { id });
  return data.task;
}

/** Tasks that a newcomer takes or joins as usual: nobody walks along first, and there is room for all. */
export async function openTasks(api: APIRequestContext): Promise<readonly SeenTask[]> {
  type Joinable = SeenTask & { readonly cap: object | null; readonly walkAlong: object | null };
  const data = await ask<{ whatNeedsDoing: { tasks: Joinable[] } }>(
    api,
    `{whatNeedsDoing{tasks{${task} cap{reason} walkAlong{iLearn}}}}`,
  );
  return data.whatNeedsDoing.tasks.filter((each) => !each.cap && !each.walkAlong);
}

export async function platformId(api: APIRequestContext): Promise<string> {
  const data = await ask<{ platforms: { platforms: { id: string }[] } }>(api, '{platforms{platforms{id}}}');
  const [first] = data.platforms.platforms;
  if (!first) throw new Error('There is no platform');
  return first.id;
}

/** A neighbour who does not need the phone in these journeys. */
export async function somebodyClaims(name: string, id: string, api: APIRequestContext): Promise<void> {
  const phoneKey = randomBytes(32).toString('base64url');
  const introduce =
    'mutation($name:String!$phoneKey:ID!$key:ID!){introduce(name:$name,phoneKey:$phoneKey,key:$key){__typename}}';
  await ask(api, introduce, { name, phoneKey, key: randomUUID() });
  const claim = 'mutation($id:ID!$key:ID!){claimTask(task:$id,key:$key){__typename}}';
  await ask(api, claim, { id, key: randomUUID() }, phoneKey);
}

/** What the server printed instead of sending it, because no mail server is set. */
function printedMail(): string {
  const log = process.env['MAIL_LOG'];
  if (!log) throw new Error('MAIL_LOG must name the file in which the server prints its mail');
  return readFileSync(log, 'utf8');
}

export function newestAnswerLink(): string {
  const newest = [...printedMail().matchAll(/\/antwoord\/[\w-]+/g)].at(-1)?.[0];
  if (!newest) throw new Error('No mail with a link was printed');
  return newest;
}

/** Of the letter about that project, which is sent a moment after it was asked for. */
export async function newestBackingLink(project: string): Promise<string> {
  for (let tries = 0; tries < 40; tries += 1) {
    const letter = lettersTo('hans@gemeente.example').findLast((text) => text.includes(project));
    const link = letter && /\/rugdekking\/[\w-]+/.exec(letter)?.[0];
    if (link) return link;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`No letter about ${project} was printed`);
}

/** A letter is sent a moment after it was asked for. */
export async function nextCode(email: string, lettersBefore: number): Promise<string> {
  for (let tries = 0; tries < 40; tries += 1) {
    const letters = lettersTo(email);
    const code = letters.length > lettersBefore ? /\d{6}/.exec(letters.at(-1) ?? '')?.[0] : undefined;
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`No code for ${email} was printed`);
}

export const lettersTo = (email: string): string[] => printedMail().split(`To: ${email}`).slice(1);
