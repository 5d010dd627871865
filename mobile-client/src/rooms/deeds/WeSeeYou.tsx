import { act } from '../../shared/api/act';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { SayWeSeeYou, TakeWeSeeYouBack, type StoryDeedFragment } from './deeds.generated';
import { sayWeSeeYou, sayWeSeeYouBack, sayWeSeeYouBy } from './doneMessages';

/** Whether "We zien je" is what the reader can say here, or said; neighbours say thank you. */
export const speaksInOffice = (deed: StoryDeedFragment): boolean =>
  deed.iMaySayWeSeeYou || deed.weSeeYou.some(({ mine }) => mine);

/** "Sandra (Groen): We zien je" under a deed, and the button for who is in office. */
export function WeSeeYou({ deed }: { deed: StoryDeedFragment }) {
  const t = words('deeds');
  const app = words('app');
  const acting = useAct();
  const say = () =>
    acting.run(act(SayWeSeeYou, { deed: deed.id }, deed.id), (data) => sayWeSeeYou(data.sayWeSeeYou, t));
  const takeBack = () =>
    acting.run(act(TakeWeSeeYouBack, { deed: deed.id }, deed.id), (data) => sayWeSeeYouBack(data.takeWeSeeYouBack, t));
  return (
    <>
      {deed.weSeeYou.map((seen, place) => (
        <p key={place} class="thanked" dir="auto">
          {sayWeSeeYouBy(seen, t, app)}
        </p>
      ))}
      {acting.said && <p>{acting.said.text}</p>}
      {speaksInOffice(deed) && (
        <button
          type="button"
          class="quiet small"
          disabled={acting.busy}
          aria-label={(deed.iMaySayWeSeeYou ? t.weSeeYouTask : t.weSeeYouBackTask)({ task: deed.taskTitle })}
          onClick={() => void (deed.iMaySayWeSeeYou ? say() : takeBack())}
        >
          {deed.iMaySayWeSeeYou ? t.weSeeYou : t.weSeeYouBack}
        </button>
      )}
    </>
  );
}

/** The newest deeds, for who reads the page as a neighbour and is in office too. */
export function SeeThem({ deeds }: { deeds: readonly StoryDeedFragment[] }) {
  const seen = deeds.filter(speaksInOffice);
  if (seen.length === 0) return null;
  return (
    <details>
      <summary>{words('deeds').seeThem}</summary>
      <ul class="keys">
        {seen.map((deed) => (
          <li key={deed.id}>
            <p dir="auto">
              <b>{deed.taskTitle}</b>, {deed.doer.name ?? words('app').aNeighbour}
            </p>
            <WeSeeYou deed={deed} />
          </li>
        ))}
      </ul>
    </details>
  );
}
