import { expect, test } from 'vitest';
import { words as hiding } from '../../shared/words/generated/hiding.nl';
import { words as say } from '../../shared/words/generated/say.nl';
import { readableIn, rules, sayDoesNotBelong, sayKind, sayRule, sayShown, wordsOf } from './hidingMessages';

const speaker = { hiding, say };

test('the first doer hears that the others are asked, the second that it is hidden', () => {
  expect(sayDoesNotBelong({ __typename: 'DoubtHeard', rule: 'NO_HURTING' }, speaker)).toMatchObject({
    tone: 'good',
    more: hiding.heardMore,
  });
  expect(sayDoesNotBelong({ __typename: 'WordsSetAside', rule: 'NO_HURTING' }, speaker).text).toBe(hiding.nowAside);
});

test('who has no say, and whoever looks for what is gone, is told so', () => {
  expect(sayDoesNotBelong({ __typename: 'DoersDecide', openTasks: [] }, speaker)).toMatchObject({
    text: say.doDecides,
    next: { kind: 'tasks' },
  });
  expect(sayDoesNotBelong({ __typename: 'NotFound', what: 'x' }, speaker).text).toBe(hiding.gone);
  expect(sayShown({ __typename: 'DoersDecide', openTasks: [] }, speaker).text).toBe(say.doDecides);
  expect(sayShown({ __typename: 'NotFound', what: 'x' }, speaker).text).toBe(hiding.gone);
});

test('a doer shows it again, who wrote it does not', () => {
  expect(sayShown({ __typename: 'WordsShown', again: true }, speaker).tone).toBe('good');
  expect(sayShown({ __typename: 'WordsShown', again: false }, speaker).text).toBe(hiding.shownBefore);
  expect(sayShown({ __typename: 'OwnWords', rule: 'NO_SELLING' }, speaker)).toMatchObject({
    more: hiding.ownWordsMore,
  });
});

test('every rule and every kind of words has its own sentence', () => {
  const kinds = [
    'TASK',
    'PROJECT',
    'LINE',
    'PROPOSAL',
    'PROBLEM',
    'ADVICE',
    'WARNING',
    'REST',
    'REQUEST',
    'FRICTION',
  ] as const;
  expect(new Set(rules.map((rule) => sayRule(rule, hiding))).size).toBe(4);
  expect(new Set(kinds.map((kind) => sayKind(kind, hiding))).size).toBe(kinds.length);
  expect(new Set([...kinds, 'HOUR_LINE' as const].map((kind) => sayKind(kind, hiding))).size).toBe(kinds.length + 1);
  expect(wordsOf({ kind: 'HOUR_LINE', id: 'x' })).toEqual({ hourLine: 'x' });
  for (const kind of kinds) expect(wordsOf({ kind, id: 'x' })).toEqual({ [kind.toLowerCase()]: 'x' });
});

test('what is proposed, the problems, the tips and what was agreed can each be named', () => {
  const proposal = {
    id: 'p',
    aspect: 'HOW',
    sentence: null,
    became: 'Rood',
    problems: [{ id: 'q', reason: 'Te fel' }],
    advice: [{ id: 'a', sentence: 'Doe groen' }],
  };
  const agreed = { proposals: [{ ...proposal, id: 'o', sentence: 'Dat is mooier' }] };
  const decisions = { proposals: [proposal], forTheHour: [], agreed } as unknown as Parameters<typeof readableIn>[0];
  expect(readableIn(decisions).map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'PROPOSAL Rood',
    'PROBLEM Te fel',
    'ADVICE Doe groen',
    'PROPOSAL Dat is mooier',
  ]);
});

test('a time or a number that was agreed has no words to hide', () => {
  const agreed = { proposals: [{ id: 't', aspect: 'MINUTES', sentence: null, became: '90' }] };
  const decisions = { proposals: [], forTheHour: [], agreed } as unknown as Parameters<typeof readableIn>[0];
  expect(readableIn(decisions)).toEqual([]);
});
