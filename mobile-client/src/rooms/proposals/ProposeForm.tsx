import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import type { Wish } from '../../shared/api/schema.generated';
import { Chips } from '../../shared/ui/Chips';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct, type Acting } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { TaskTiles } from '../tasks/TaskTile';
import { sayProposed, type DecisionNext } from './proposalMessages';
import { Propose } from './proposals.generated';
import { spoken } from './spoken';

type Kind = 'name' | 'money' | 'close' | 'end';

interface ProposeFormProps {
  project: { readonly id: string; readonly name: string };
  place: { readonly id: string; readonly name: string } | null;
}

/** The few things that begin as a proposal; everything else is simply done. */
export function ProposeForm({ project, place }: ProposeFormProps) {
  const t = words('decisions');
  const proposing = useAct<DecisionNext>();
  const [kind, setKind] = useState<Kind>('name');
  const [name, setName] = useState('');
  const [sentence, setSentence] = useState('');
  const { said } = proposing;
  const problemOf = (field: string) => (said?.field === field ? said.text : undefined);
  const wish = (): Wish => {
    switch (kind) {
      case 'name':
        return { rename: { project: project.id, name } };
      case 'money':
        return { spend: project.id };
      case 'close':
        return { closePlace: place?.id ?? '' };
      case 'end':
        return { endProject: project.id };
    }
  };
  async function propose(): Promise<void> {
    const result = await proposing.run(act(Propose, { what: wish(), sentence }, project.id), (data) =>
      sayProposed(data.propose, spoken()),
    );
    if (result.tone === 'good') {
      setName('');
      setSentence('');
    }
  }
  return (
    <details>
      <summary>{t.propose}</summary>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void propose();
        }}
      >
        <Chips
          label={t.proposeWhat}
          value={kind}
          onValue={setKind}
          chips={[
            { value: 'name', label: t.proposeName },
            { value: 'money', label: t.proposeMoney },
            ...(place ? [{ value: 'close' as const, label: t.proposeClose }] : []),
            { value: 'end', label: t.proposeEnd },
          ]}
        />
        {kind === 'name' && (
          <Field label={t.proposeNewName} name="name" value={name} onValue={setName} problem={problemOf('name')} />
        )}
        <WhyAndSend
          label={kind === 'money' ? t.proposeSentenceMoney : t.proposeSentence}
          proposing={proposing}
          sentence={sentence}
          onSentence={setSentence}
        />
      </form>
    </details>
  );
}

interface WhyAndSendProps {
  label: string;
  proposing: Acting<DecisionNext>;
  sentence: string;
  onSentence: (sentence: string) => void;
}

/** How every proposal ends: one sentence why, what came of it, and the button. */
export function WhyAndSend({ label, proposing, sentence, onSentence }: WhyAndSendProps) {
  const t = words('decisions');
  const { said, busy } = proposing;
  return (
    <>
      <Field
        label={label}
        hint={t.proposeHint}
        name="sentence"
        value={sentence}
        onValue={onSentence}
        problem={said?.field === 'sentence' ? said.text : undefined}
      />
      {said && !said.field && <SaidLine said={said} />}
      {said?.next?.kind === 'tasks' && <TaskTiles tasks={said.next.tasks} />}
      <button type="submit" class="quiet" disabled={busy}>
        {busy ? words('app').sending : t.proposeSend}
      </button>
    </>
  );
}
