import { useMore } from '../../shared/api/useMore';
import { Pattern } from '../../shared/ui/Pattern';
import { shortDayOf } from '../../shared/ui/time';
import { words } from '../../shared/words/words';
import { ThankButton } from './ThankButton';
import { speaksInOffice, WeSeeYou } from './WeSeeYou';
import type { StoryDeedFragment } from './deeds.generated';

interface Page {
  readonly deeds: readonly StoryDeedFragment[];
  readonly next: string | null;
}

interface PavementProps {
  first: Page;
  more: (after: string) => Promise<Page | null>;
  withProject?: boolean;
  /** All of one resident, who needs no name here. */
  own?: boolean;
  /** Where the next tile can be laid; null where none will be. */
  toDo?: string | null;
}

/** What was done, as a pavement that grows: each deed is a tile, and one place is still open. */
export function Pavement({ first, more, withProject = false, own = false, toDo = '/' }: PavementProps) {
  const app = words('app');
  const { all, next, showMore } = useMore(first.deeds, first.next, async (after) => {
    const page = await more(after);
    return page && { items: page.deeds, next: page.next };
  });
  return (
    <>
      <ol class="pavement">
        {toDo && (
          <li class="deed deed-next">
            <a href={toDo}>{words('deeds').nextTile}</a>
          </li>
        )}
        {all.map((deed) => (
          <li key={deed.id} class={`deed${deed.doer.me ? ' deed-mine' : ''}`}>
            <p class="deed-what" dir="auto">
              {deed.taskTitle}
            </p>
            <p class="hint">
              {!own && (
                <>
                  <span dir="auto">{deed.doer.me ? app.you : (deed.doer.name ?? app.aNeighbour)}</span>
                  {', '}
                </>
              )}
              {shortDayOf(deed.doneAt)}
              {withProject && (
                <>
                  <br />
                  <a href={`/project/${deed.project.id}`} dir="auto">
                    {deed.project.name}
                  </a>
                </>
              )}
            </p>
            <WeSeeYou deed={deed} />
            {!deed.doer.me && !speaksInOffice(deed) && <ThankButton deed={deed} />}
          </li>
        ))}
      </ol>
      {next && (
        <button type="button" class="quiet" onClick={() => void showMore()}>
          {app.more}
        </button>
      )}
    </>
  );
}

export function NoDeeds({ title, more }: { title: string; more?: string }) {
  return (
    <div class="blank">
      <Pattern kind="empty" />
      <p class="said">{title}</p>
      {more && <p>{more}</p>}
    </div>
  );
}
