import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useScreen } from '../../shared/api/useScreen';
import { CouldNotLook, Empty, Looking } from '../../shared/ui/Blank';
import { useTitle } from '../../shared/ui/useTitle';
import { words } from '../../shared/words/words';
import { Platforms } from './platforms.generated';

/** Where there is one platform, that one; else a choice. */
export default function PlatformsPage() {
  const t = words('platforms');
  useTitle(t.title);
  const { route } = useLocation();
  const screen = useScreen(Platforms, {});
  const platforms = screen.state === 'ready' ? screen.data.platforms.platforms : [];
  const only = platforms.length === 1 ? platforms[0]?.id : undefined;
  useEffect(() => {
    if (only) route(`/buurt/${only}`, true);
  }, [only, route]);
  if (screen.state === 'failed') return <CouldNotLook alone message={screen.message} again={screen.again} />;
  if (screen.state === 'loading' || only) return <Looking />;
  if (platforms.length === 0) {
    return (
      <Empty title={t.none}>
        <p>{t.noneMore}</p>
      </Empty>
    );
  }
  return (
    <>
      <h1>{t.which}</h1>
      <ul class="choices">
        {platforms.map((platform) => (
          <li key={platform.id}>
            <a class="choice" href={`/buurt/${platform.id}`} dir="auto">
              {platform.name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
