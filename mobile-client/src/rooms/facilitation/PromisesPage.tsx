import { useRoute } from 'preact-iso';
import { send } from '../../shared/api/send';
import { useScreen } from '../../shared/api/useScreen';
import { CouldNotLook, Looking, NotThere } from '../../shared/ui/Blank';
import { useTitle } from '../../shared/ui/useTitle';
import { words } from '../../shared/words/words';
import { MorePromises, PromisesPage as PromisesQuery, type PromisesPageQuery } from './facilitation.generated';
import { PromiseLines } from './PromiseLines';

/** "Beloofd": what the municipality promised to the projects of a platform. */
export default function PromisesPage() {
  const { params } = useRoute();
  const screen = useScreen(PromisesQuery, { platform: params['id'] ?? '' });
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook alone message={screen.message} again={screen.again} />;
  const { platform, promises } = screen.data;
  return platform ? <Whole key={platform.id} platform={platform} promises={promises} /> : <NotThere />;
}

interface WholeProps {
  platform: NonNullable<PromisesPageQuery['platform']>;
  promises: PromisesPageQuery['promises'];
}

function Whole({ platform, promises }: WholeProps) {
  const t = words('promises');
  useTitle(`${t.title} · ${platform.name}`);
  async function more(after: string) {
    const reply = await send(MorePromises, { platform: platform.id, after });
    return reply.kind === 'answered' ? reply.data.promises : null;
  }
  return (
    <article class="page narrow">
      <header>
        <p>
          <a href={`/buurt/${platform.id}`} dir="auto">
            {platform.name}
          </a>
        </p>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
      </header>
      <PromiseLines first={promises} more={more} withDepartment />
    </article>
  );
}
