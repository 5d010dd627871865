import { useScreen } from '../../shared/api/useScreen';
import { words } from '../../shared/words/words';
import { RequestCase } from '../cases/RequestCase';
import { OfficeStrip } from '../offices/OfficeStrip';
import { RequestInOffice as Query } from './requestInOffice.generated';

/** What somebody does for their work on the page of a request that they read as a neighbour. */
export default function RequestInOffice({ id }: { id: string }) {
  const screen = useScreen(Query, { id });
  if (screen.state !== 'ready' || !screen.data.request) return null;
  const { myOffice, request } = screen.data;
  const { case: shown } = request;
  const mayGoOn = shown && (shown.iMayMove || shown.iMayTakeSolvedBack);
  if (!request.official && !mayGoOn) return null;
  return (
    <OfficeStrip who={myOffice}>
      {request.official && <p dir="auto">{words('offices').liesWithName({ name: request.official })}</p>}
      {mayGoOn && <RequestCase shown={shown} department={request.department} saidElsewhere="all" />}
    </OfficeStrip>
  );
}
