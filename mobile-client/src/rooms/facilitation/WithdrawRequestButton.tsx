import { act } from '../../shared/api/act';
import type { Said } from '../../shared/ui/said';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import type { ChangeNext } from '../say/deciderMessages';
import { WithdrawRequest } from './facilitation.generated';
import { sayRequestWithdrawn } from './requestMessages';

interface Props {
  request: string;
  /** It is nowhere any more, this button neither; whoever stays says what came of it. */
  onGone: (said: Said<ChangeNext>) => void;
}

/** For who asked it, as long as nobody else did anything with it. */
export function WithdrawRequestButton({ request, onGone }: Props) {
  const t = words('projects');
  const acting = useAct<ChangeNext>();
  async function withdraw(): Promise<void> {
    const said = await acting.run(act(WithdrawRequest, { request }, request), (data) =>
      sayRequestWithdrawn(data.withdrawRequest, t),
    );
    if (said.tone === 'good') onGone(said);
  }
  return (
    <>
      <SaidLine said={acting.said} />
      <button type="button" class="link" disabled={acting.busy} onClick={() => void withdraw()}>
        {t.withdrawRequest}
      </button>
    </>
  );
}
