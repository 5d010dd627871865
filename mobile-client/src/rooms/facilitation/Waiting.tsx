import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { SaidLine } from '../../shared/ui/SaidLine';
import type { Said } from '../../shared/ui/said';
import { dayOf } from '../../shared/ui/time';
import { useKept } from '../../shared/ui/useKept';
import { words } from '../../shared/words/words';
import type { DeskRequestShownFragment } from './desk.generated';
import { saidSoFar, sayComeTo, sayWaits, sayWhatFor } from './deskMessages';
import { Explain } from './Explain';

/** What was answered stays where it was while one looks, with what came of it: nothing slides under a finger. */
export function useWaiting(waiting: readonly DeskRequestShownFragment[]) {
  const kept = useKept(waiting.map((one) => ({ ...one, id: one.request.id })));
  const [said, setSaid] = useState<ReadonlyMap<string, { said: Said; to: DeskRequestShownFragment | undefined }>>(
    new Map(),
  );
  const fresh = new Map(waiting.map((one) => [one.request.id, one]));
  const gone = new Set(kept.filter((one) => one.gone).map(({ shown }) => shown.id));
  return {
    all: kept.map(({ shown }) => shown),
    saidOf: (id: string): Said | null =>
      said.get(id)?.said ?? (gone.has(id) ? { tone: 'gentle', text: words('offices').waitsNoMore } : null),
    say: (id: string, one: Said) => setSaid((earlier) => new Map(earlier).set(id, { said: one, to: fresh.get(id) })),
    waits: (id: string): boolean => fresh.has(id),
    /** Not while what is shown is as it was before it was answered. */
    mayAnswer: (id: string): boolean => fresh.has(id) && said.get(id)?.to !== fresh.get(id),
  };
}

interface WaitingProps {
  one: DeskRequestShownFragment;
  /** By name. */
  me: string;
  /** With whom it lies, when that is a colleague. */
  colleague?: string | null;
  /** Until it was answered or passed on. */
  waits: boolean;
  said: Said | null;
  children: ComponentChildren;
}

export function Waiting({ one, me, colleague = null, waits, said, children }: WaitingProps) {
  const t = { offices: words('offices'), facilitation: words('facilitation') };
  const { request, standsStill, forWhom } = one;
  const { project } = request;
  const come = sayComeTo(one, t.facilitation);
  return (
    <article class="tile">
      <p class="hint" dir="auto">
        {t.facilitation.asks({ platform: one.platform })}
      </p>
      <h3 class="request" dir="auto">
        {request.sentence}
      </h3>
      {standsStill && (
        <>
          <p>{t.facilitation.standsStill({ day: dayOf(standsStill.since) })}</p>
          {standsStill.sentence && (
            <p dir="auto">
              {t.facilitation.doerSays({
                name: standsStill.by ?? t.facilitation.aNeighbourSays,
                sentence: standsStill.sentence,
              })}
            </p>
          )}
        </>
      )}
      <p dir="auto">{[sayWhatFor(request, t.facilitation), forWhom].filter(Boolean).join(' ')}</p>
      <p dir="auto">{sayWaits(one, Date.now(), t, colleague, waits)}</p>
      {request.right && (
        <p>
          {t.offices.namesRight}{' '}
          <a href={`/recht/${request.right.id}`} dir="auto">
            {request.right.name}
          </a>
        </p>
      )}
      {saidSoFar(one, me, t).map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      <SaidLine said={said} />
      <Explain request={request} />
      {children}
      {come && (
        <p class="strong" dir="auto">
          {come}
        </p>
      )}
      <p class="hint">
        <a href={`/project/${project.id}`} dir="auto">
          {t.offices.toProject({ project: project.name })}
        </a>
      </p>
      <p class="hint">
        <a href={`/buurt/${one.platformId}`} dir="auto">
          {t.offices.thisIsUs({ platform: one.platform })}
        </a>
      </p>
    </article>
  );
}
