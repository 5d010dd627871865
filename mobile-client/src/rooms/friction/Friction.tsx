import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { withHat, type Hat } from '../../shared/session/session';
import { Chips } from '../../shared/ui/Chips';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct, type Acting } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { RequestCase } from '../cases/RequestCase';
import { useKeptCases } from '../cases/useKeptCases';
import type { ChangeNext } from '../say/deciderMessages';
import { TaskTiles } from '../tasks/TaskTile';
import { sayFrictionSaid, sayReaders, sayRunsAgain, saySide, sayWordsAdded } from './frictionMessages';
import { AddToFriction, SayFriction, SayRunsAgain, type SeenFrictionFragment } from './friction.generated';

interface FrictionProps {
  project: {
    readonly id: string;
    readonly friction: readonly SeenFrictionFragment[];
    readonly iMaySayFriction: boolean;
    readonly platform: { readonly id: string };
  };
}

/** "Dit loopt niet lekker": one tap for either side, and what came of it. */
export function Friction({ project }: FrictionProps) {
  const t = words('friction');
  const saying = useAct<ChangeNext>();
  const all = useKeptCases(project.friction);
  const { said } = saying;
  const { friction, iMaySayFriction } = project;
  if (all.length === 0 && !iMaySayFriction && !said) return null;
  return (
    <section aria-labelledby="friction">
      <h2 id="friction">{t.title}</h2>
      <SaidLine said={said} />
      {said?.next && <TaskTiles tasks={said.next.tasks} />}
      {all.map(({ shown, gone }) => (
        <OneFriction key={shown.id} shown={shown} gone={gone} clear={saying.clear} />
      ))}
      {friction.length > 0 && (
        <p>
          <a class="link" href={`/buurt/${project.platform.id}/uurtje`}>
            {t.toTheHour}
          </a>
        </p>
      )}
      {iMaySayFriction && <SayButton project={project.id} saying={saying} hat="neighbour" />}
    </section>
  );
}

interface SayButtonProps {
  project: string;
  saying: Acting<ChangeNext>;
  hat: Hat;
}

function SayButton({ project, saying, hat }: SayButtonProps) {
  const t = words('friction');
  const label = hat === 'office' ? t.sayInOffice : t.say;
  const say = () =>
    saying.run(act(withHat(hat, SayFriction), { project }, project), (data) =>
      sayFrictionSaid(data.sayFriction, { friction: t, say: words('say') }),
    );
  return (
    <div class="stage">
      <button type="button" class="quiet" disabled={saying.busy} onClick={() => void say()}>
        {saying.busy ? words('app').sending : label}
      </button>
      <p class="hint">{t.sayHint}</p>
    </div>
  );
}

/** What somebody in office says and does about it, on a page that they read as a neighbour. */
export function FrictionInOffice({ project }: { project: Omit<FrictionProps['project'], 'platform'> }) {
  const saying = useAct<ChangeNext>();
  const all = useKeptCases(project.friction);
  const { iMaySayFriction } = project;
  return (
    <>
      <SaidLine said={saying.said} />
      {all
        .filter(({ shown }) => shown.iMayMove || shown.friction?.mine)
        .map(({ shown, gone }) => (
          <OneFriction key={shown.id} shown={shown} gone={gone} clear={saying.clear} hat="office" inStrip />
        ))}
      {iMaySayFriction && <SayButton project={project.id} saying={saying} hat="office" />}
    </>
  );
}

interface OneFrictionProps {
  shown: SeenFrictionFragment;
  inHour?: boolean;
  /** It was solved while one looked. */
  gone?: boolean;
  /** What was said when it began is no news any more. */
  clear?: () => void;
  hat?: Hat;
  /** Beside a page that says what everybody reads. */
  inStrip?: boolean;
}

/** One side says that it does not run well; for who said it, a sentence and the way back. */
export function OneFriction({
  shown,
  inHour = false,
  gone = false,
  clear,
  hat = 'neighbour',
  inStrip = false,
}: OneFrictionProps) {
  const t = words('friction');
  const { friction } = shown;
  if (!friction) return null;
  const readers = sayReaders(friction, t);
  return (
    <div class="case">
      <p>{saySide(friction, t)}</p>
      {friction.words && !(inStrip && friction.shared) && <p dir="auto">{`„${friction.words}”`}</p>}
      {readers && <p class="hint">{readers}</p>}
      <RequestCase
        shown={shown}
        department={null}
        inHour={inHour}
        saidElsewhere={inStrip ? 'all' : undefined}
        gone={gone}
      />
      {friction.mine && <Mine id={shown.id} friction={friction} clear={clear} hat={hat} />}
    </div>
  );
}

interface MineProps {
  id: string;
  friction: NonNullable<SeenFrictionFragment['friction']>;
  clear: (() => void) | undefined;
  hat: Hat;
}

function Mine({ id, friction, clear, hat }: MineProps) {
  const t = words('friction');
  const app = words('app');
  const doing = useAct();
  const { said } = doing;
  const [text, setText] = useState(friction.words ?? '');
  const [share, setShare] = useState<'no' | 'yes'>(friction.shared ? 'yes' : 'no');
  const add = () => {
    clear?.();
    return doing.run(act(withHat(hat, AddToFriction), { case: id, words: text, share: share === 'yes' }, id), (data) =>
      sayWordsAdded(data.addToFriction, { friction: t, app }),
    );
  };
  const runsAgain = () => {
    clear?.();
    return doing.run(act(withHat(hat, SayRunsAgain), { case: id }, id), (data) => sayRunsAgain(data.sayRunsAgain, t));
  };
  return (
    <>
      <details>
        <summary>{t.add}</summary>
        <form
          class="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <Field
            label={t.addLabel}
            hint={t.addHint}
            name="words"
            value={text}
            onValue={setText}
            problem={said?.field === 'words' ? said.text : undefined}
          />
          <Chips
            label={t.share}
            chips={[
              { value: 'no', label: t.shareNo },
              { value: 'yes', label: t.shareYes },
            ]}
            value={share}
            onValue={setShare}
          />
          <button type="submit" class="sun" disabled={doing.busy}>
            {doing.busy ? app.sending : t.send}
          </button>
        </form>
      </details>
      {said && !said.field && <SaidLine said={said} />}
      <button type="button" class="quiet" disabled={doing.busy} onClick={() => void runsAgain()}>
        {t.runsAgain}
      </button>
    </>
  );
}
