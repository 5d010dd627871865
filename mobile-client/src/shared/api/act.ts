import { outbox, type Draft, type Ended } from './outbox';
import type { Operation } from './operation';
import { refreshScreens } from './useScreen';

/** Does something for the resident and brings every screen up to date. */
export async function act<Answer, Variables extends { key: string }>(
  operation: Operation<Answer, Variables>,
  variables: Omit<Variables, 'key'>,
  about: string,
): Promise<Ended<Answer>> {
  const [ended] = outbox.keep([{ operation, variables, about }]);
  return finish(await ended);
}

/** The second goes only when the first was answered so; both are kept before either is sent. */
export async function actAfter<
  First,
  FirstVariables extends { key: string },
  Answer,
  Variables extends { key: string },
>(
  first: { operation: Operation<First, FirstVariables>; variables: Omit<FirstVariables, 'key'>; about: string },
  afterAnswer: string,
  second: { operation: Operation<Answer, Variables>; variables: Omit<Variables, 'key'>; about: string },
): Promise<[Ended<First>, Ended<Answer>]> {
  const drafts: Draft[] = [first, { ...second, afterAnswer }];
  const [one, two] = await Promise.all(outbox.keep(drafts));
  return [finish(one), finish(two)];
}

/** What went out as one type comes back as the answer that belongs to it. */
function finish<Answer>(ended: Ended<Record<string, unknown>> | undefined): Ended<Answer> {
  if (ended?.kind === 'answered') refreshScreens();
  return (ended ?? { kind: 'dropped' }) as Ended<Answer>;
}
