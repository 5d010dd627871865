import { afterEach, describe, expect, test } from 'vitest';
import { hasTwoHats, hatFor, inOffice, newKey, office, session, withoutHat } from './session';

afterEach(() => {
  session.forget();
  office.forget();
});

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

describe('somebody with two hats', () => {
  test('does the work of the office with its key, and everything else as a neighbour', () => {
    session.introduced('Sandra');
    office.introduced('Sandra');
    expect(office.token()).not.toBe(session.token());
    expect(hatFor('AnswerYes')?.token()).toBe(office.token());
    expect(hatFor('ClaimTask')?.token()).toBe(session.token());
    office.forget();
    expect(hatFor('ClaimTask')?.token()).toBe(session.token());
  });

  test.each(['LogVisit', 'TakeVisitBack', 'SayWeSeeYou', 'TakeWeSeeYouBack', 'SayIAmContact', 'ProjectInOffice'])(
    'says in office what only an office says: %s',
    (operation) => {
      office.introduced('Sandra');
      expect(hasTwoHats()).toBe(false);
      session.introduced('Sandra');
      expect(hasTwoHats()).toBe(true);
      expect(hatFor(operation)?.token()).toBe(office.token());
    },
  );

  test('says with the hat they choose what either hat may say', () => {
    session.introduced('Sandra');
    office.introduced('Sandra');
    const say = { name: 'SayFriction', text: 'mutation SayFriction($key:ID!){sayFriction(key:$key){__typename}}' };
    const there = inOffice(say);
    expect(hatFor(say.name)?.token()).toBe(session.token());
    expect(hatFor(there.name)?.token()).toBe(office.token());
    expect(there.text).toBe('mutation SayFrictionInOffice($key:ID!){sayFriction(key:$key){__typename}}');
    expect(withoutHat(there.name)).toBe(say.name);
  });

  test('introduces and signs in without a key, and looks around with the one there is', () => {
    office.introduced('Sandra');
    expect(hatFor('Introduce')).toBeNull();
    expect(hatFor('SignInToOffice')).toBeNull();
    expect(hatFor('ProjectPage')?.token()).toBe(office.token());
  });
});
