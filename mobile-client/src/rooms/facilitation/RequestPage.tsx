import { useLocation, useRoute } from 'preact-iso';
import { useScreen } from '../../shared/api/useScreen';
import { CouldNotLook, Looking, NotThere } from '../../shared/ui/Blank';
import { useTitle } from '../../shared/ui/useTitle';
import { words } from '../../shared/words/words';
import { Handovers } from '../handovers/Handovers';
import type { WholeHandoverFragment } from '../handovers/handovers.generated';
import { InOffice } from '../offices/InOffice';
import { Share } from '../tasks/ShareButton';
import { RequestPage as RequestQuery, type WholeRequestFragment } from './facilitation.generated';
import { OneRequest } from './Requests';

/** One request, for everyone: a glass box that can be shared. */
export default function RequestPage() {
  const { params } = useRoute();
  const screen = useScreen(RequestQuery, { id: params['id'] ?? '' });
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook alone message={screen.message} again={screen.again} />;
  const { request, handover } = screen.data;
  return request ? <Whole key={request.id} request={request} handover={handover} /> : <NotThere />;
}

interface WholeProps {
  request: WholeRequestFragment;
  handover: WholeHandoverFragment | null;
}

function Whole({ request, handover }: WholeProps) {
  const t = words('glassbox');
  const { project, sentence } = request;
  useTitle(sentence);
  const { route } = useLocation();
  return (
    <div class="page narrow">
      <p>
        <a href={`/project/${project.id}`} dir="auto">
          {t.toProject({ project: project.name })}
        </a>
      </p>
      <OneRequest request={request} alone onGone={() => route(`/project/${project.id}`)} />
      {handover && <Handovers project={project.id} handovers={[handover]} elsewhere />}
      <InOffice load={() => import('./RequestInOffice')} id={request.id} />
      <Share sentence={t.shareText({ project: project.name, sentence })} path={`/vraag/${request.id}`} first={false} />
    </div>
  );
}
