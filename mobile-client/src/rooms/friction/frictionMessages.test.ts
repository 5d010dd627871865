import { describe, expect, test } from 'vitest';
import { words as app } from '../../shared/words/generated/app.nl';
import { words as friction } from '../../shared/words/generated/friction.nl';
import { words as say } from '../../shared/words/generated/say.nl';
import { sayFrictionSaid, sayReaders, sayRunsAgain, saySide, sayWordsAdded } from './frictionMessages';

const one = { id: 'x', side: 'DOERS', words: 'We bellen', shared: false, mine: true } as const;

describe('dit loopt niet lekker', () => {
  test('says who of the two sides said it, and never a person', () => {
    expect(saySide(one, friction)).toBe('Bij de doeners loopt dit niet lekker.');
    expect(saySide({ ...one, side: 'MUNICIPALITY' }, friction)).toBe('Bij de gemeente loopt dit niet lekker.');
  });

  test('tells who reads what was added', () => {
    expect(sayReaders(one, friction)).toBe('Alleen jij en het tussenteam lezen dit.');
    expect(sayReaders({ ...one, mine: false }, friction)).toContain('wie dit schreef');
    expect(sayReaders({ ...one, shared: true }, friction)).toBeNull();
    expect(sayReaders({ ...one, words: null }, friction)).toBeNull();
  });

  test('an office that has nothing to do with it hears what it can do', () => {
    const said = sayFrictionSaid({ __typename: 'NothingLiesWithYou', platform: 'p' }, { friction, say });
    expect(said).toMatchObject({ tone: 'gentle', more: 'Zet een zin in het uurtje. Dat kan iedereen.' });
  });

  test('what is over is not added to, and says so', () => {
    expect(sayWordsAdded({ __typename: 'CaseIsOver' }, { friction, app }).text).toBe('Dit is al opgelost.');
    expect(sayRunsAgain({ __typename: 'RunsAgain' }, friction).tone).toBe('good');
  });
});
