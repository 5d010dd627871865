import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import type { RequestKind } from '../../shared/api/schema.generated';
import { Chips } from '../../shared/ui/Chips';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { FreedomLines } from '../rights/FreedomLines';
import { mayAlready } from '../rights/freedoms';
import { NameRight } from '../rights/NameRight';
import type { NamedRightFragment, SeenFreedomFragment } from '../rights/rights.generated';
import type { ChangeNext } from '../say/deciderMessages';
import { TaskTiles } from '../tasks/TaskTile';
import { AskFor } from './facilitation.generated';
import { kindWords, sayAsked } from './requestMessages';

const kindsInOrder: readonly RequestKind[] = [
  'MATERIAL',
  'PERMISSION',
  'MONEY',
  'SPACE',
  'KNOWLEDGE',
  'CONTACT',
  'HANDOVER',
];

/** Where one asks, with what can be named and what nobody needs to ask for. */
export interface AskedIn {
  readonly id: string;
  readonly rights: readonly NamedRightFragment[];
  readonly freedoms: readonly SeenFreedomFragment[];
}

/** "Dit hebben we nodig": one thing in one sentence. What may be done already is answered before it is sent. */
export function AskForm({ project }: { project: AskedIn }) {
  const t = words('projects');
  const app = words('app');
  const asking = useAct<ChangeNext>();
  const [kind, setKind] = useState<RequestKind | null>(null);
  const [kindMissing, setKindMissing] = useState(false);
  const [sentence, setSentence] = useState('');
  const [right, setRight] = useState<string | null>(null);
  const [noNeed, setNoNeed] = useState(false);
  const { said } = asking;
  const { fits, others } = mayAlready(project.freedoms, kind, sentence);
  const kinds = kindWords(t);
  const chips = kindsInOrder.map((value) => ({ value, label: kinds[value] }));
  function empty(): void {
    setSentence('');
    setRight(null);
  }
  function type(text: string): void {
    setSentence(text);
    setNoNeed(false);
  }
  function leaveIt(): void {
    empty();
    asking.clear();
    setNoNeed(true);
  }
  async function ask(): Promise<void> {
    setKindMissing(!kind);
    if (!kind) return;
    const asked = { project: project.id, kind, sentence, right };
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
      <Field
        label={t.needLabel}
        hint={t.needHint}
        name="sentence"
        value={sentence}
        onValue={type}
        problem={said?.field === 'sentence' ? said.text : undefined}
      />
      <div role="status" class="stage">
        {fits.length > 0 && <FineAlready freedoms={fits} />}
        {noNeed && <SaidLine said={{ tone: 'good', text: words('rights').goAhead }} />}
      </div>
      {fits.length > 0 && (
        <div class="two">
          <button type="button" class="sun" disabled={asking.busy} onClick={leaveIt}>
            {words('rights').noNeedToAsk}
          </button>
          <button type="submit" class="quiet" disabled={asking.busy}>
            {asking.busy ? app.sending : words('rights').askAnyway}
          </button>
        </div>
      )}
      {said && said.field !== 'sentence' && <SaidLine said={said} />}
      {said?.next && <TaskTiles tasks={said.next.tasks} />}
      {fits.length === 0 && others.length > 0 && (
        <details>
          <summary>{words('rights').freedomsOfKind}</summary>
          <FreedomLines freedoms={others} />
        </details>
      )}
      <NameRight rights={project.rights} value={right} onValue={setRight} />
      <p class="hint">{t.needAlong}</p>
      {fits.length === 0 && (
        <button type="submit" class="quiet" disabled={asking.busy}>
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
