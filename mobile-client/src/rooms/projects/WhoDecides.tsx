import { namesOf, People } from '../../shared/ui/People';
import { words } from '../../shared/words/words';
import type { WholeProject } from './ProjectPage';

/** Who has the say now, through what they did, and how to get it. */
export function WhoDecides({ project }: { project: WholeProject }) {
  const t = words('projects');
  const { doers } = project;
  return (
    <section aria-labelledby="who-decides">
      <h2 id="who-decides">{t.whoDecides}</h2>
      {doers.length > 0 ? (
        <People people={doers} free={0} line="" />
      ) : (
        <p>
          {t.nobodyYet} {t.nobodyYetMore}
        </p>
      )}
      {doers.length > 0 && (
        <p class="names" aria-hidden="true">
          {t.decideNow({ names: namesOf(doers), count: doers.length })}
        </p>
      )}
      <p class={project.iDecide ? 'band' : 'strong'}>{project.iDecide ? t.youToo : t.doDecides}</p>
    </section>
  );
}
