import { act } from '../../shared/api/act';
import { namesFirst } from '../../shared/ui/People';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { TaskTiles } from '../tasks/TaskTile';
import { AboutLine } from '../proposals/AboutLine';
import { sayChange, sayWas } from '../proposals/changeWords';
import { keeping, type Keep } from '../proposals/kept';
import { sayFine, sayTalkFirst } from './decisionMessages';
import type { DecisionNext } from '../proposals/proposalMessages';
import { SayFine, TalkFirst, type WholeChangeFragment } from './decisions.generated';
import { spoken } from '../proposals/spoken';

interface ChangeLineProps {
  change: WholeChangeFragment;
  here: string;
  keep: Keep;
}

/** A change that holds already, for who can still say something to it. */
export function ChangeLine({ change, here, keep }: ChangeLineProps) {
  const t = words('decisions');
  const answering = keeping(useAct<DecisionNext>(), change.id, keep);
  const was = sayWas(change, spoken());
  const { said, busy } = answering;
  const fine = () =>
    answering.run(act(SayFine, { change: change.id }, change.about.id), (data) => sayFine(data.sayFine, spoken()));
  const talk = () =>
    answering.run(act(TalkFirst, { change: change.id }, change.about.id), (data) =>
      sayTalkFirst(data.talkFirst, spoken()),
    );
  return (
    <article class="tile settle">
      <AboutLine about={change.about} here={here} />
      <p class="strong" dir="auto">
        {sayChange(change, spoken())}
      </p>
      {was !== null && (
        <p class="hint" dir="auto">
          {t.itWas({ was })}
        </p>
      )}
      {change.fine.length > 0 && (
        <p class="hint">{t.fineBy({ names: namesFirst(change.fine), count: change.fine.length })}</p>
      )}
      {!said && (
        <div class="two">
          {!change.iSaidFine && (
            <button type="button" class="quiet" disabled={busy} onClick={() => void fine()}>
              {t.fine}
            </button>
          )}
          <button type="button" class="quiet" disabled={busy} onClick={() => void talk()}>
            {t.talkFirst}
          </button>
        </div>
      )}
      <SaidLine said={said} />
      {said?.next?.kind === 'tasks' && <TaskTiles tasks={said.next.tasks} />}
    </article>
  );
}
