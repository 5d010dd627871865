import { useRef, useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import type { Operation } from '../../shared/api/operation';
import { session } from '../../shared/session/session';
import { needsName, sayEnded } from '../../shared/ui/ended';
import type { Said } from '../../shared/ui/said';
import { words } from '../../shared/words/words';
import { introduceAnd } from './introduce';
import { sayIntroduced } from './residentMessages';

/** Where a resident is between wanting something and having done it. */
export type Stage<Next> =
  | { readonly at: 'start' }
  | { readonly at: 'name'; readonly problem: string | null; readonly typed: string }
  | { readonly at: 'sending' }
  | { readonly at: 'said'; readonly said: Said<Next> };

/** Something that only a resident with a name can do. */
export interface Wish<Answer, Variables extends { key: string }, Next> {
  readonly operation: Operation<Answer, Variables>;
  readonly variables: Omit<Variables, 'key'>;
  readonly about: string;
  readonly say: (answer: Answer) => Said<Next>;
}

export interface NamedAct<Next> {
  readonly stage: Stage<Next>;
  /** Does it; who has no name yet is asked for it first, and then it goes by itself. */
  go<Answer, Variables extends { key: string }>(wish: Wish<Answer, Variables, Next>): Promise<void>;
  /** Says the name and does it. */
  goAs<Answer, Variables extends { key: string }>(name: string, wish: Wish<Answer, Variables, Next>): Promise<void>;
  /** The name that `go` asked for. */
  giveName(name: string): Promise<void>;
  stop(): void;
}

export function useNamedAct<Next>(): NamedAct<Next> {
  const [stage, setStage] = useState<Stage<Next>>({ at: 'start' });
  const waiting = useRef<(name: string) => Promise<void>>(async () => undefined);

  async function goAs<Answer, Variables extends { key: string }>(
    name: string,
    wish: Wish<Answer, Variables, Next>,
  ): Promise<void> {
    waiting.current = (other) => goAs(other, wish);
    setStage({ at: 'sending' });
    const [introduced, ended] = await introduceAnd(name, wish);
    if (ended.kind !== 'dropped') return setStage({ at: 'said', said: sayEnded(ended, wish.say) });
    const refused = sayEnded(introduced, (data) => sayIntroduced(data.introduce, words('residents'), words('app')));
    setStage({ at: 'name', problem: refused.text, typed: name });
  }

  async function go<Answer, Variables extends { key: string }>(wish: Wish<Answer, Variables, Next>): Promise<void> {
    waiting.current = (name) => goAs(name, wish);
    if (!session.known()) return setStage({ at: 'name', problem: null, typed: '' });
    setStage({ at: 'sending' });
    const ended = await act(wish.operation, wish.variables, wish.about);
    if (!needsName(ended)) return setStage({ at: 'said', said: sayEnded(ended, wish.say) });
    session.notKnown();
    setStage({ at: 'name', problem: null, typed: session.name() ?? '' });
  }

  return { stage, go, goAs, giveName: (name) => waiting.current(name), stop: () => setStage({ at: 'start' }) };
}
