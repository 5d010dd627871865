import { describe, expect, test } from 'vitest';
import { words as app } from '../../shared/words/generated/app.nl';
import { words as rests } from '../../shared/words/generated/rests.nl';
import { words as say } from '../../shared/words/generated/say.nl';
import {
  sayPlatformAtRest,
  sayPlatformRests,
  sayPlatformWoke,
  sayProjectAtRest,
  sayProjectRests,
  sayProjectWoke,
  sayWhoRests,
} from './restMessages';

const speaker = { rests, say, app };
const rest = { since: '2026-05-12T13:00:00Z', because: 'SEASON', sentence: null, by: 'Amina' } as const;

describe('what everybody reads', () => {
  test('a project says why it is at rest, in the doers’ own words where they wrote any', () => {
    expect(sayProjectAtRest(rest, rests)).toBe('Dit project rust even. Het is er nu het seizoen niet voor.');
    expect(sayProjectAtRest({ ...rest, sentence: 'Tot het voorjaar.' }, rests)).toBe(
      'Dit project rust even. Tot het voorjaar.',
    );
    expect(sayProjectAtRest({ ...rest, because: 'OTHER' }, rests)).toBe('Dit project rust even.');
  });

  test('a platform says its one sentence', () => {
    expect(sayPlatformAtRest({ ...rest, sentence: 'we zijn moe.' }, rests)).toBe(
      'Wij doen even niet mee, want we zijn moe.',
    );
  });

  test('who said so is named by the name they chose', () => {
    expect(sayWhoRests(rest, rests)).toBe('Dat zei Amina op 12 mei.');
    expect(sayWhoRests({ ...rest, by: null }, rests)).toBe('Dat zei een buurtgenoot op 12 mei.');
  });
});

describe('what came of it', () => {
  const project = { id: 'speeltuin' };
  const platform = { id: 'metro', name: 'Samen onder de metro' };

  test('it holds at once', () => {
    expect(sayProjectRests({ __typename: 'ProjectRests', project }, speaker).tone).toBe('good');
    expect(sayProjectWoke({ __typename: 'ProjectWoke', project }, speaker).tone).toBe('good');
    expect(sayPlatformRests({ __typename: 'PlatformRests', platform }, speaker).tone).toBe('good');
    expect(sayPlatformWoke({ __typename: 'PlatformWoke', platform }, speaker).tone).toBe('good');
  });

  test('who was just later hears what is so now', () => {
    expect(sayProjectRests({ __typename: 'ProjectRestsAlready', project }, speaker).text).toBe(rests.restsAlready);
    expect(sayPlatformWoke({ __typename: 'PlatformDoesNotRest', platform }, speaker).text).toBe(rests.doesNotRest);
  });

  test('a project does not wake by itself while all of its platform rests', () => {
    expect(sayProjectWoke({ __typename: 'AllOfUsRest', platform }, speaker)).toMatchObject({
      tone: 'gentle',
      text: 'Heel Samen onder de metro doet even niet mee.',
    });
  });

  test('who has no say hears how to get it', () => {
    const next = { kind: 'tasks', tasks: [] };
    expect(sayPlatformRests({ __typename: 'DoersDecide', openTasks: [] }, speaker).next).toEqual(next);
    expect(sayProjectRests({ __typename: 'DoersDecide', openTasks: [] }, speaker).next).toEqual(next);
  });

  test('a sentence that does not fit is told beside its field', () => {
    const refused = { __typename: 'TextRefused', field: 'because', problem: 'EMPTY', atMost: 160 } as const;
    expect(sayPlatformRests(refused, speaker)).toMatchObject({ tone: 'gentle', field: 'because' });
  });
});
