import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { act } from '../../shared/api/act';
import { sayEnded } from '../../shared/ui/ended';
import type { Said } from '../../shared/ui/said';
import { words } from '../../shared/words/words';
import { AskName } from '../residents/AskName';
import { sayReleased, type ClaimNext } from './claimMessages';
import { ReachOffer } from '../residents/ReachOffer';
import { ReleaseClaim, type OwnClaimFragment } from './claims.generated';
import type { Claiming } from './useClaim';

/** What is asked and answered while a resident takes a task, on a page or in a talk over it. */
export function ClaimStages({ claiming, onEnd }: { claiming: Claiming; onEnd: () => void }) {
  const { stage } = claiming;
  if (stage.at === 'start') return null;
  if (stage.at === 'sending')
    return (
      <p class="busy" role="status">
        {words('app').sending}
      </p>
    );
  if (stage.at === 'name') {
    return (
      <AskName
        typed={stage.typed}
        problem={stage.problem}
        button={claiming.button}
        onName={(name) => void claiming.giveName(name)}
      />
    );
  }
  return (
    <>
      <Answer text={stage.said.text} />
      {stage.said.more && <p>{stage.said.more}</p>}
      <Next said={stage.said} claiming={claiming} onEnd={onEnd} />
    </>
  );
}

/** Takes the focus from the button that is gone. */
function Answer({ text }: { text: string }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), [text]);
  return (
    <p ref={place} class="said" tabIndex={-1}>
      {text}
    </p>
  );
}

function Next({ said, claiming, onEnd }: { said: Said<ClaimNext>; claiming: Claiming; onEnd: () => void }) {
  const t = words('claims');
  const { route } = useLocation();
  const go = (path: string) => {
    onEnd();
    route(path);
  };
  const next = said.next;
  if (!next)
    return (
      <button type="button" class="quiet" onClick={onEnd}>
        {words('app').good}
      </button>
    );
  switch (next.kind) {
    case 'begin':
      return (
        <>
          <p class="ask">{t.whenBegin}</p>
          <div class="two">
            <button type="button" class="sun" onClick={() => go(`/klus/${next.claim.task.id}`)}>
              {t.now}
            </button>
            <button type="button" class="quiet" onClick={() => go('/mijn')}>
              {t.later}
            </button>
          </div>
          <ReachOffer />
        </>
      );
    case 'meet':
      return (
        <>
          <button type="button" class="sun" onClick={onEnd}>
            {words('app').good}
          </button>
          <ReachOffer />
        </>
      );
    case 'join':
      return (
        <div class="two">
          <button type="button" class="sun" onClick={() => void claiming.join()}>
            {t.yesTogether}
          </button>
          <button type="button" class="quiet" onClick={() => go('/')}>
            {t.somethingElse}
          </button>
        </div>
      );
    case 'paused':
      return (
        <div class="two">
          <button type="button" class="sun" onClick={() => go('/')}>
            {t.somethingElse}
          </button>
          <button type="button" class="quiet" onClick={() => go(`/klus/${next.task.id}`)}>
            {t.toTheTask}
          </button>
        </div>
      );
    case 'others':
      return (
        <>
          {next.tasks.length > 0 && (
            <ul class="rows">
              {next.tasks.map((task) => (
                <li key={task.id} class="row">
                  <a href={`/klus/${task.id}`} dir="auto">
                    {task.title}
                  </a>
                </li>
              ))}
            </ul>
          )}
          <button type="button" class="quiet" onClick={() => go('/')}>
            {words('app').whatCanIDo}
          </button>
        </>
      );
    case 'letGo':
      return <LetGo claims={next.claims} onFree={() => void claiming.claim()} />;
    case 'other':
      return (
        <button type="button" class="sun" onClick={() => go('/')}>
          {words('app').whatCanIDo}
        </button>
      );
  }
}

/** So many at a time: let one go, and the wish is tried again by itself. */
export function LetGo({ claims, onFree }: { claims: readonly OwnClaimFragment[]; onFree: () => void }) {
  const t = words('claims');
  const [problem, setProblem] = useState<string | null>(null);
  async function letGo(claim: OwnClaimFragment): Promise<void> {
    const ended = await act(ReleaseClaim, { claim: claim.id }, claim.task.id);
    const said = sayEnded(ended, (data) => sayReleased(data.releaseClaim, t, words('tasks')));
    if (said.tone === 'good') onFree();
    else setProblem(said.text);
  }
  return (
    <>
      <ul class="rows">
        {claims.map((claim) => (
          <li key={claim.id} class="row">
            <a href={`/klus/${claim.task.id}`} dir="auto">
              {claim.task.title}
            </a>
            <button
              type="button"
              class="quiet small"
              aria-label={t.letGo({ task: claim.task.title })}
              onClick={() => void letGo(claim)}
            >
              {t.notNow}
            </button>
          </li>
        ))}
      </ul>
      {problem && <p role="status">{problem}</p>}
    </>
  );
}
