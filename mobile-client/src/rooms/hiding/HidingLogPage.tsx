import { useRoute } from 'preact-iso';
import { send } from '../../shared/api/send';
import { useMore } from '../../shared/api/useMore';
import { useScreen } from '../../shared/api/useScreen';
import { CouldNotLook, Empty, Looking } from '../../shared/ui/Blank';
import { dayOf } from '../../shared/ui/time';
import { useTitle } from '../../shared/ui/useTitle';
import { words } from '../../shared/words/words';
import { Hidings, type HidingsQuery } from './hiding.generated';
import { sayKind, sayRule } from './hidingMessages';

/** When and why something was hidden on a platform; never what, and never by whom. */
export default function HidingLogPage() {
  const { params } = useRoute();
  const platform = params['id'] ?? '';
  const screen = useScreen(Hidings, { platform, after: null });
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook alone message={screen.message} again={screen.again} />;
  return <Log platform={platform} first={screen.data.hidings} />;
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function Log({ platform, first }: { platform: string; first: HidingsQuery['hidings'] }) {
  const t = words('hiding');
  useTitle(t.logTitle);
  const { all, next, showMore } = useMore(first.hidings, first.next, async (after) => {
    const reply = await send(Hidings, { platform, after });
    return reply.kind === 'answered' ? { items: reply.data.hidings.hidings, next: reply.data.hidings.next } : null;
  });
  return (
    <article class="page narrow">
      <h1>{t.logTitle}</h1>
      <p class="lead">{t.logLead}</p>
      {all.length === 0 ? (
        <Empty title={t.logNone} />
      ) : (
        <ul class="lines">
          {all.map((hiding) => (
            <li key={hiding.id}>
              <p class="strong">{upperFirst(sayKind(hiding.kind, t))}</p>
              <p>{sayRule(hiding.rule, t)}</p>
              <p class="hint">
                {dayOf(hiding.at)}
                {' · '}
                {t.logDoers({ count: hiding.doers })}
                {hiding.shownAgainAt && ` · ${t.logShown({ day: dayOf(hiding.shownAgainAt) })}`}
              </p>
            </li>
          ))}
        </ul>
      )}
      {next && (
        <button type="button" class="quiet" onClick={() => void showMore()}>
          {words('app').more}
        </button>
      )}
      <p>
        <a href={`/buurt/${platform}`}>{t.logBack}</a>
      </p>
    </article>
  );
}
