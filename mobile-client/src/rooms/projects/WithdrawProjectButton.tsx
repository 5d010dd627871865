import { useLocation } from 'preact-iso';
import { act } from '../../shared/api/act';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { sayProjectWithdrawn } from './projectMessages';
import { WithdrawProject } from './projects.generated';

/** For who made the project, as long as nobody else touched it. */
export function WithdrawProjectButton({ project, platform }: { project: string; platform: string }) {
  const t = words('projects');
  const { route } = useLocation();
  const acting = useAct();
  async function withdraw(): Promise<void> {
    const said = await acting.run(act(WithdrawProject, { project }, project), (data) =>
      sayProjectWithdrawn(data.withdrawProject, t),
    );
    if (said.tone === 'good') route(`/buurt/${platform}`);
  }
  return (
    <>
      <SaidLine said={acting.said} />
      <button type="button" class="link" disabled={acting.busy} onClick={() => void withdraw()}>
        {t.withdraw}
      </button>
    </>
  );
}
