import { useRoute } from 'preact-iso';
import { send } from '../../shared/api/send';
import { useMore } from '../../shared/api/useMore';
import { useScreen } from '../../shared/api/useScreen';
import { CouldNotLook, Empty, Looking, NotThere } from '../../shared/ui/Blank';
import { dayOf } from '../../shared/ui/time';
import { useTitle } from '../../shared/ui/useTitle';
import { words } from '../../shared/words/words';
import { ToHome } from '../platforms/ToHome';
import { factsOf, sayUse } from './rightMessages';
import { MoreRightUses, RightPage as RightQuery, type RightPageQuery } from './rights.generated';

type WholeRight = NonNullable<RightPageQuery['right']>;

/** What a right is, where that stands, and what came of it for who named it. */
export default function RightPage() {
  const { params } = useRoute();
  const screen = useScreen(RightQuery, { id: params['id'] ?? '' });
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook alone message={screen.message} again={screen.again} />;
  const { right, rightUses } = screen.data;
  return right ? <Whole key={right.id} right={right} uses={rightUses} /> : <NotThere />;
}

function Whole({ right, uses }: { right: WholeRight; uses: RightPageQuery['rightUses'] }) {
  const t = words('rights');
  useTitle(right.name);
  return (
    <article class="page narrow">
      <ToHome />
      <h1 dir="auto">{right.name}</h1>
      <ul class="why">
        {factsOf(right, t).map((fact) => (
          <li key={fact} dir="auto">
            {fact}
          </li>
        ))}
      </ul>
      {right.url && (
        <div class="stage">
          <p>{t.readMore}</p>
          <a class="quiet" href={right.url} target="_blank" rel="noopener noreferrer">
            {t.readSource}
          </a>
        </div>
      )}
      <Uses right={right.id} first={uses} />
    </article>
  );
}

function Uses({ right, first }: { right: string; first: RightPageQuery['rightUses'] }) {
  const t = words('rights');
  const { all, next, showMore } = useMore(first.uses, first.next, async (after) => {
    const reply = await send(MoreRightUses, { id: right, after });
    return reply.kind === 'answered' ? { items: reply.data.rightUses.uses, next: reply.data.rightUses.next } : null;
  });
  return (
    <section aria-labelledby="used">
      <h2 id="used">{t.usedTitle}</h2>
      {all.length === 0 ? (
        <Empty title={t.unused} />
      ) : (
        <>
          <p class="hint">{t.usedMore}</p>
          <ul class="lines">
            {all.map((use) => (
              <li key={use.id}>
                <p class="strong request" dir="auto">
                  <a href={`/vraag/${use.id}`}>{use.sentence}</a>
                </p>
                <p class="hint">
                  <a href={`/project/${use.project.id}`} dir="auto">
                    {use.project.name}
                  </a>
                  {' · '}
                  {dayOf(use.sentAt)}
                </p>
                <p>{sayUse(use, t).join(' ')}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {next && (
        <button type="button" class="quiet" onClick={() => void showMore()}>
          {words('app').more}
        </button>
      )}
    </section>
  );
}
