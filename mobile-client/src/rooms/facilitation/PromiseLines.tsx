import { useMore } from '../../shared/api/useMore';
import { words } from '../../shared/words/words';
import type { PromisedLinesFragment } from './facilitation.generated';
import { sayPromised } from './promiseMessages';

interface Props {
  first: PromisedLinesFragment;
  more(after: string): Promise<PromisedLinesFragment | null>;
  /** On its own page it names itself once. */
  withDepartment?: boolean;
}

/** What was promised, what came of it, and where; each leads to what was asked. */
export function PromiseLines({ first, more, withDepartment }: Props) {
  const t = words('promises');
  const { all, next, showMore } = useMore(first.promises, first.next, async (after) => {
    const page = await more(after);
    return page && { items: page.promises, next: page.next };
  });
  if (all.length === 0) return <p class="hint">{t.none}</p>;
  return (
    <>
      <ul class="lines">
        {all.map((promise) => (
          <li key={promise.id}>
            <p class="strong" dir="auto">
              <a href={`/vraag/${promise.request}`}>{promise.sentence}</a>
            </p>
            <p dir="auto">{sayPromised(promise, Date.now(), t)}</p>
            <p class="hint">
              {withDepartment && promise.department && (
                <>
                  <a href={`/afdeling/${promise.department.id}`}>{promise.department.name}</a>
                  {' · '}
                </>
              )}
              <bdi>{promise.project.name}</bdi>
            </p>
          </li>
        ))}
      </ul>
      {next && (
        <button type="button" class="quiet" onClick={() => void showMore()}>
          {words('app').more}
        </button>
      )}
    </>
  );
}
