import { namesOf, People } from '../../shared/ui/People';
import { words } from '../../shared/words/words';
import type { WholeSayFragment } from './say.generated';
import { sayWhyDoer, sayWhyMe } from './whyMessages';

interface Props {
  say: WholeSayFragment;
  /** It ended: nobody is asked to join in. */
  isOver?: boolean;
}

/** Who has the say now, through what they did, and how to get it. */
export function WhoDecides({ say, isOver = false }: Props) {
  const t = words('say');
  const { doers, mine } = say;
  return (
    <section aria-labelledby="who-decides">
      <h2 id="who-decides">{t.whoDecides}</h2>
      {doers.length === 0 ? (
        <p>{t.nobodyYetMore}</p>
      ) : (
        <>
          <People people={doers} free={0} line="" />
          <p class="names" aria-hidden="true">
            {mine && doers.length === 1 ? t.decideNowYou : t.decideNow({ names: namesOf(doers), count: doers.length })}
          </p>
        </>
      )}
      {(mine || !isOver) && <WhyMe say={say} />}
      {doers.length > 0 && !(mine && doers.length === 1) && (
        <details>
          <summary>{t.why}</summary>
          <ul class="why">
            {doers.map((doer, index) => (
              <li key={index} dir="auto">
                {sayWhyDoer(doer, t)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** "Jij bepaalt mee, want …", or how to get a say. */
export function WhyMe({ say, onPageOf }: { say: WholeSayFragment; onPageOf?: string }) {
  const t = words('say');
  if (!say.mine) return <p class="strong">{t.doDecides}</p>;
  return (
    <p class="band" dir="auto">
      {sayWhyMe(say.mine, t, onPageOf)}
    </p>
  );
}
