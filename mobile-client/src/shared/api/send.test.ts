import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { session } from '../session/session';
import { read, send } from './send';

const error = (code: string, more = {}) => ({ errors: [{ message: 'Nee', extensions: { code, ...more } }] });

describe('what came back', () => {
  test('an answer of the neighbourhood, also when it is a no', () => {
    const data = { claimTask: { __typename: 'TaskIsFull' } };
    expect(read(200, { data })).toEqual({ kind: 'answered', data });
  });

  test('a page of a Wi-Fi login is no answer', () => {
    expect(read(200, null)).toMatchObject({ kind: 'later', noConnection: true });
  });

  test('a server that is away is no answer', () => {
    expect(read(502, null)).toMatchObject({ kind: 'later' });
  });

  test.each(['TOO_MANY', 'TOO_SLOW', 'BUG'])('%s passes', (code) => {
    expect(read(200, error(code))).toMatchObject({ kind: 'later', noConnection: false, message: 'Nee' });
  });

  test('the server says when', () => {
    expect(read(429, error('TOO_MANY', { retryAfterSeconds: 30 }))).toMatchObject({ afterSeconds: 30 });
  });

  test.each(['SIGN_IN_NEEDED', 'ONLY_RESIDENTS', 'KEY_USED', 'TOO_LONG', 'BAD_REQUEST'])('%s is told', (code) => {
    expect(read(400, error(code))).toEqual({ kind: 'refused', code, message: 'Nee' });
  });
});

describe('what goes along', () => {
  const fetched = vi.fn<typeof fetch>();
  const me = { name: 'Me', kind: 'query', text: '{me{name}}' } as const;
  const headers = (call: number) => fetched.mock.calls[call]?.[1]?.headers;

  beforeEach(() => {
    vi.stubGlobal('fetch', fetched);
    fetched.mockResolvedValue(new Response('{"data":{"me":null}}'));
  });
  afterEach(() => {
    session.forget();
    fetched.mockReset();
    vi.unstubAllGlobals();
  });

  test('no key of a phone that nobody knows yet', async () => {
    session.phoneKey();
    await send(me, {});
    expect(headers(0)).not.toHaveProperty('Authorization');
  });

  test('the key of a phone that is known', async () => {
    session.introduced('Joyce');
    await send(me, {});
    expect(headers(0)).toHaveProperty('Authorization', `Bearer ${session.phoneKey()}`);
  });

  test('who is not known any more can still read', async () => {
    session.introduced('Joyce');
    fetched.mockResolvedValueOnce(new Response(JSON.stringify(error('BAD_TOKEN')), { status: 401 }));
    expect(await send(me, {})).toEqual({ kind: 'answered', data: { me: null } });
    expect(headers(1)).not.toHaveProperty('Authorization');
    expect(session.known()).toBe(false);
  });

  test('no connection is no crash', async () => {
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    expect(await send(me, {})).toMatchObject({ kind: 'later', noConnection: true });
  });
});
