import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { useKept } from '../../shared/ui/useKept';
import { words } from '../../shared/words/words';
import type { ChangeNext } from '../say/deciderMessages';
import { AskAlong } from './Backing';
import type { AskedForBackingFragment } from './backing.generated';
import { sayAskedAlong } from './backingMessages';

/** Doers asked for backing; their letter goes out once the liaison team asks along. */
export function BackingToAskAlong({ asked }: { asked: readonly AskedForBackingFragment[] }) {
  const all = useKept(asked.map((one) => ({ ...one, id: one.project.id })));
  if (all.length === 0) return null;
  return (
    <section class="lines" aria-labelledby="desk-backing">
      <h2 id="desk-backing">{words('backing').deskTitle}</h2>
      {all.map(({ shown, gone }) => (
        <One key={shown.id} one={shown} gone={gone} />
      ))}
    </section>
  );
}

function One({ one, gone }: { one: AskedForBackingFragment; gone: boolean }) {
  const t = words('backing');
  const acting = useAct<ChangeNext>();
  const { project } = one;
  // A tap tells it before the list is there again.
  const isAsked = gone || acting.said?.tone === 'good';
  return (
    <article class="tile">
      <h3 class="tile-title" dir="auto">
        <a href={`/project/${project.id}`}>{project.name}</a>
      </h3>
      {(isAsked ? [] : sayAskedAlong(one, t)).map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      {acting.said && <SaidLine said={acting.said} />}
      {isAsked ? (
        !acting.said && <p class="hint">{t.askedElsewhere}</p>
      ) : (
        <AskAlong project={project.id} last acting={acting} />
      )}
    </article>
  );
}
