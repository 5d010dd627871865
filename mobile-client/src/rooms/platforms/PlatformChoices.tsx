import { send } from '../../shared/api/send';
import { useMore } from '../../shared/api/useMore';
import { useScreen } from '../../shared/api/useScreen';
import { CouldNotLook, Empty, Looking } from '../../shared/ui/Blank';
import { words } from '../../shared/words/words';
import { chooseHome, useHome } from './home';
import { Platforms } from './platforms.generated';

/** Which neighbourhood is yours: remembered on this phone. */
export function PlatformChoices({ to }: { to: (platform: string) => string }) {
  const t = words('platforms');
  const { chosen } = useHome();
  const screen = useScreen(Platforms, {});
  const first = screen.state === 'ready' ? screen.data.platforms : { platforms: [], next: null };
  const { all, next, showMore } = useMore(first.platforms, first.next, async (after) => {
    const reply = await send(Platforms, { after });
    if (reply.kind !== 'answered') return null;
    return { items: reply.data.platforms.platforms, next: reply.data.platforms.next };
  });
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook message={screen.message} again={screen.again} />;
  if (all.length === 0) {
    return (
      <Empty title={t.none}>
        <p>{t.noneMore}</p>
      </Empty>
    );
  }
  return (
    <>
      <p class="lead">{t.whichMore}</p>
      <ul class="choices">
        {all.map((platform) => (
          <li key={platform.id}>
            <a
              class="choice"
              href={to(platform.id)}
              aria-current={platform.id === chosen ? 'true' : undefined}
              onClick={() => chooseHome(platform.id)}
            >
              <span dir="auto">{platform.name}</span>
              {platform.id === chosen && <span class="hint">{t.chosen}</span>}
            </a>
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
