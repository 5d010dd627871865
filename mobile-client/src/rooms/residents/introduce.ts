import { act, actAfter } from '../../shared/api/act';
import type { Ended } from '../../shared/api/outbox';
import type { Operation } from '../../shared/api/operation';
import { session } from '../../shared/session/session';
import { Introduce, type IntroduceMutation } from './residents.generated';

const introduction = (name: string) => ({
  operation: Introduce,
  variables: { name, phoneKey: session.phoneKey() },
  about: 'me',
});

/** The key belongs to somebody already: this phone makes another. */
function keyWasRefused(ended: Ended<IntroduceMutation>): boolean {
  const refused = ended.kind === 'answered' && ended.data.introduce.__typename === 'PhoneKeyRefused';
  if (refused) session.forget();
  return refused;
}

export async function introduce(name: string): Promise<Ended<IntroduceMutation>> {
  const { operation, variables, about } = introduction(name);
  const ended = await act(operation, variables, about);
  if (!keyWasRefused(ended)) return ended;
  return act(operation, introduction(name).variables, about);
}

/** Says the name and does the rest by itself. */
export async function introduceAnd<Answer, Variables extends { key: string }>(
  name: string,
  wish: { operation: Operation<Answer, Variables>; variables: Omit<Variables, 'key'>; about: string },
): Promise<[Ended<IntroduceMutation>, Ended<Answer>]> {
  const both = await actAfter(introduction(name), 'Introduced', wish);
  return keyWasRefused(both[0]) ? actAfter(introduction(name), 'Introduced', wish) : both;
}
