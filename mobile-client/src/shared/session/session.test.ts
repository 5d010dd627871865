import { afterEach, describe, expect, test } from 'vitest';
import { newKey, session } from './session';

afterEach(() => session.forget());

describe('the key of a phone', () => {
  test('is 32 bytes in letters that fit in a header', () => {
    expect(newKey()).toMatch(/^[\w-]{43}$/);
    expect(newKey((bytes) => bytes.fill(255))).toBe(`${'_'.repeat(42)}8`);
  });

  test('is another one each time', () => {
    expect(newKey()).not.toBe(newKey());
  });

  test('stays the same while the introduction is on its way', () => {
    const key = session.phoneKey();
    expect(session.token()).toBeNull();
    session.introduced('Joyce');
    expect(session.token()).toBe(key);
  });

  test('is another one after forgetting', () => {
    const key = session.phoneKey();
    session.forget();
    expect(session.phoneKey()).not.toBe(key);
  });
});
