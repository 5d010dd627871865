import { useRoute } from 'preact-iso';
import { send } from '../../shared/api/send';
import { useScreen } from '../../shared/api/useScreen';
import { CouldNotLook, Looking, NotThere } from '../../shared/ui/Blank';
import { useTitle } from '../../shared/ui/useTitle';
import { words } from '../../shared/words/words';
import { ToHome } from '../platforms/ToHome';
import {
  DepartmentPage as DepartmentQuery,
  MoreOfDepartment,
  type DepartmentPageQuery,
} from './facilitation.generated';
import { figureLines } from './promiseMessages';
import { PromiseLines } from './PromiseLines';

type WholeDepartment = NonNullable<DepartmentPageQuery['department']>;

/** What a department promised and how it answers: of all of it, never of one person. */
export default function DepartmentPage() {
  const { params } = useRoute();
  const screen = useScreen(DepartmentQuery, { id: params['id'] ?? '' });
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook alone message={screen.message} again={screen.again} />;
  const { department } = screen.data;
  return department ? <Whole key={department.id} department={department} /> : <NotThere />;
}

function Whole({ department }: { department: WholeDepartment }) {
  const t = words('promises');
  const { figures } = department;
  useTitle(department.name);
  async function more(after: string) {
    const reply = await send(MoreOfDepartment, { id: department.id, after });
    return reply.kind === 'answered' ? (reply.data.department?.promises ?? null) : null;
  }
  return (
    <article class="page narrow">
      <header>
        <ToHome />
        <h1>{department.name}</h1>
        <p class="lead">{t.departmentLead}</p>
      </header>
      <section aria-labelledby="figures">
        <h2 id="figures">{t.figures}</h2>
        {figures ? (
          <>
            <ul class="lines">
              {figureLines(figures, t).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p class="hint">
              {t.figuresOf} {t.medianHow}
            </p>
          </>
        ) : (
          <p class="hint">{t.tooFew}</p>
        )}
      </section>
      <section aria-labelledby="promises">
        <h2 id="promises">{t.title}</h2>
        <PromiseLines first={department.promises} more={more} />
      </section>
    </article>
  );
}
