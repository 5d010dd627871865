import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import type { RequestKind } from '../../shared/api/schema.generated';
import { Chips } from '../../shared/ui/Chips';
import { Field } from '../../shared/ui/Field';
import type { Said } from '../../shared/ui/said';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { FreedomLines } from '../rights/FreedomLines';
import { mayAlready } from '../rights/freedoms';
import { NameRight } from '../rights/NameRight';
import type { NamedRightFragment, SeenFreedomFragment } from '../rights/rights.generated';
import type { ChangeNext } from '../say/deciderMessages';
import { sayIdeaMade, type MadeNext } from '../tasks/changeMessages';
import { MakeIdea } from '../tasks/tasks.generated';
import { TaskTiles } from '../tasks/TaskTile';
import { AskFor } from './facilitation.generated';
import { kindWords, sayAsked, sentenceWords } from './requestMessages';

const kindsInOrder: readonly RequestKind[] = [
  'MATERIAL',
  'PERMISSION',
  'MONEY',
  'SPACE',
  'KNOWLEDGE',
  'CONTACT',
  'HANDOVER',
  'TAKE_OVER',
];

/** Where one asks, with what can be named and what nobody needs to ask for. */
export interface AskedIn {
  readonly id: string;
  readonly rights: readonly NamedRightFragment[];
  readonly freedoms: readonly SeenFreedomFragment[];
}

/** "Dit hebben we nodig": one thing in one sentence. What may be done already is answered before it is sent. */
export function AskForm({ project, task = null }: { project: AskedIn; task?: string | null }) {
  const t = words('projects');
  const app = words('app');
  const asking = useAct<ChangeNext>();
  const atNeighbours = useAct<MadeNext>();
  const [kind, setKind] = useState<RequestKind | null>(null);
  const [kindMissing, setKindMissing] = useState(false);
  const [sentence, setSentence] = useState('');
  const [right, setRight] = useState<string | null>(null);
  const [noNeed, setNoNeed] = useState(false);
  const { said } = asking;
  const { text, hint } = sentenceWords(kind, t);
  const notAsIdea = atNeighbours.said?.field ? atNeighbours.said : null;
  const unclear = said?.field === 'sentence' ? said : notAsIdea;
  const busy = asking.busy || atNeighbours.busy;
  const { fits, others } = mayAlready(project.freedoms, kind, sentence);
  const neighboursFirst = kind === 'TAKE_OVER' && sentence.trim() !== '' && fits.length === 0;
  const kinds = kindWords(t);
  const chips = kindsInOrder.map((value) => ({ value, label: kinds[value] }));
  function empty(): void {
    setSentence('');
    setRight(null);
  }
  function type(typed: string): void {
    setSentence(typed);
    setNoNeed(false);
    atNeighbours.clear();
    if (said?.field && typed.trim() !== '') asking.clear();
  }
  function leaveIt(): void {
    empty();
    asking.clear();
    setNoNeed(true);
  }
  async function askNeighbours(): Promise<void> {
    asking.clear();
    const idea = { project: project.id, title: sentence };
    const result = await atNeighbours.run(act(MakeIdea, idea, project.id), (data) => {
      const made = sayIdeaMade(data.makeIdea, words('tasks'), app);
      return made.tone === 'good' ? { ...made, text: t.neighboursAsked } : made;
    });
    if (result.tone === 'good') empty();
  }
  async function ask(): Promise<void> {
    setKindMissing(!kind);
    if (!kind) return;
    const asked = { project: project.id, kind, sentence, right, task };
    const result = await asking.run(act(AskFor, asked, project.id), (data) =>
      sayAsked(data.askFor, { projects: t, rights: words('rights'), say: words('say'), app }),
    );
    if (result.tone === 'good') empty();
  }
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <Chips label={t.needKind} chips={chips} value={kind} onValue={setKind} />
      {kindMissing && !kind && <SaidLine said={{ tone: 'gentle', text: t.needKindMissing }} />}
      <Field label={text} hint={hint} name="sentence" value={sentence} onValue={type} problem={unclear?.text} />
      <div role="status" class="stage">
        {fits.length > 0 && <FineAlready freedoms={fits} />}
        {noNeed && <SaidLine said={{ tone: 'good', text: words('rights').goAhead }} />}
        {neighboursFirst && (
          <SaidLine said={{ tone: 'gentle', text: t.neighboursFirst, more: t.neighboursFirstMore }} />
        )}
      </div>
      {fits.length > 0 && (
        <Either
          first={words('rights').noNeedToAsk}
          onFirst={leaveIt}
          other={words('rights').askAnyway}
          busy={busy}
          sending={asking.busy}
        />
      )}
      {neighboursFirst && (
        <Either
          first={t.askNeighbours}
          onFirst={() => void askNeighbours()}
          other={t.askAllTheSame}
          busy={busy}
          sending={asking.busy}
        />
      )}
      {said && said.field !== 'sentence' && <SaidLine said={said} />}
      {said?.next && <TaskTiles tasks={said.next.tasks} />}
      {!notAsIdea && <AskedNeighbours said={atNeighbours.said} />}
      {fits.length === 0 && others.length > 0 && (
        <details>
          <summary>{words('rights').freedomsOfKind}</summary>
          <FreedomLines freedoms={others} />
        </details>
      )}
      <NameRight rights={project.rights} value={right} onValue={setRight} />
      <p class="hint">{t.needAlong}</p>
      {fits.length === 0 && !neighboursFirst && (
        <button type="submit" class="quiet" disabled={busy}>
          {asking.busy ? app.sending : t.needButton}
        </button>
      )}
    </form>
  );
}

/** What one asks for may be done already. */
function FineAlready({ freedoms }: { freedoms: readonly SeenFreedomFragment[] }) {
  return (
    <div class="band band-gentle fine-already">
      <p>{words('rights').freedoms}:</p>
      <FreedomLines freedoms={freedoms} />
    </div>
  );
}

interface EitherProps {
  first: string;
  onFirst: () => void;
  other: string;
  busy: boolean;
  sending: boolean;
}

/** What may do without the municipality; asking it all the same is one tap. */
function Either({ first, onFirst, other, busy, sending }: EitherProps) {
  return (
    <div class="two">
      <button type="button" class="sun" disabled={busy} onClick={onFirst}>
        {first}
      </button>
      <button type="submit" class="quiet" disabled={busy}>
        {sending ? words('app').sending : other}
      </button>
    </div>
  );
}

/** What became of asking the neighbours, with the way to it. */
function AskedNeighbours({ said }: { said: Said<MadeNext> | null }) {
  return (
    <>
      <SaidLine said={said} />
      {said?.next?.kind === 'made' && (
        <p class="further">
          <a href={`/klus/${said.next.task.id}`} dir="auto">
            {said.next.task.title}
          </a>
        </p>
      )}
    </>
  );
}
