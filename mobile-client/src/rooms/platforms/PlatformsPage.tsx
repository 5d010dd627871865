import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Looking } from '../../shared/ui/Blank';
import { useTitle } from '../../shared/ui/useTitle';
import { words } from '../../shared/words/words';
import { useHome } from './home';
import { PlatformChoices } from './PlatformChoices';

/** Where there is one platform, that one; else a choice. Who only came to choose goes on to what can be done there. */
export default function PlatformsPage() {
  const t = words('platforms');
  useTitle(t.title);
  const { route, query } = useLocation();
  const { home, several, asking } = useHome();
  const only = several ? undefined : home?.id;
  useEffect(() => {
    if (only) route(`/buurt/${only}`, true);
  }, [only, route]);
  if (only || (asking && !several)) return <Looking />;
  return (
    <>
      <h1>{several ? t.which : t.title}</h1>
      <PlatformChoices to={(platform) => ('kies' in query ? '/' : `/buurt/${platform}`)} />
    </>
  );
}
