import { expect, test } from 'vitest';
import { words as nl } from '../../shared/words/generated/say.nl';
import { sayWhyDoer, sayWhyMe } from './whyMessages';

const deed = { kind: 'DEED' as const, taskTitle: 'Net spannen', at: '2026-05-12T13:00:00Z' };
const claim = { ...deed, kind: 'CLAIM' as const };
const until = '2026-08-10T13:00:00Z';

test('who did something is told what gives the say, and until when', () => {
  expect(sayWhyMe({ name: 'Joyce', me: true, until, through: deed }, nl)).toBe(
    'Jij bepaalt mee, want je hebt op 12 mei gedaan: Net spannen. Dat blijft zo tot 10 augustus.',
  );
});

test('who is doing something decides on it now', () => {
  expect(sayWhyMe({ name: 'Joyce', me: true, until, through: claim }, nl)).toBe(
    'Jij bepaalt mee, want jij doet nu: Net spannen.',
  );
});

test('on the page of the task itself it is not named again', () => {
  expect(sayWhyMe({ name: 'Joyce', me: true, until, through: claim }, nl, 'Net spannen')).toBe(
    'Jij bepaalt mee, want jij doet dit.',
  );
  expect(sayWhyMe({ name: 'Joyce', me: true, until, through: deed }, nl, 'Net spannen')).toBe(
    'Jij bepaalt mee, want je hebt dit gedaan op 12 mei. Dat blijft zo tot 10 augustus.',
  );
  expect(sayWhyMe({ name: 'Joyce', me: true, until, through: deed }, nl, 'Soep koken')).toContain('Net spannen');
});

test('everybody sees why the others decide, also of who is not named', () => {
  expect(sayWhyDoer({ name: 'Amina', me: false, until, through: deed }, nl)).toBe('Amina deed op 12 mei: Net spannen.');
  expect(sayWhyDoer({ name: null, me: false, until, through: claim }, nl)).toBe(
    'Een buurtgenoot doet nu: Net spannen.',
  );
});
