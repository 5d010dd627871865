import { act } from '../../shared/api/act';
import { SaidLine } from '../../shared/ui/SaidLine';
import { shortDayOf } from '../../shared/ui/time';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { sayPutBack } from '../decisions/decisionMessages';
import { PutBack } from '../decisions/decisions.generated';
import type { DecisionNext } from '../proposals/proposalMessages';
import { spoken } from '../proposals/spoken';
import { TaskTiles } from '../tasks/TaskTile';
import type { WholeProject } from './ProjectPage';

/** That a project stopped, and why; who has the say in it lets it go on. */
export function ProjectEnded({ project, mayPutBack }: { project: WholeProject; mayPutBack: boolean }) {
  const t = words('decisions');
  const putting = useAct<DecisionNext>();
  const { ended } = project;
  const putBack = (change: string) =>
    putting.run(act(PutBack, { change }, project.id), (data) => sayPutBack(data.putBack, spoken()));
  return (
    <>
      <SaidLine said={putting.said} />
      {putting.said?.next?.kind === 'tasks' && <TaskTiles tasks={putting.said.next.tasks} />}
      {ended && (
        <div class="band band-gentle rest">
          <p class="strong">{words('projects').endedOn({ day: shortDayOf(ended.at) })}</p>
          {ended.sentence && (
            <p class="hint" dir="auto">
              {t.because({ sentence: ended.sentence })}
            </p>
          )}
          {mayPutBack && (
            <button type="button" class="quiet" disabled={putting.busy} onClick={() => void putBack(ended.change)}>
              {putting.busy ? words('app').sending : t.putBack}
            </button>
          )}
        </div>
      )}
    </>
  );
}
