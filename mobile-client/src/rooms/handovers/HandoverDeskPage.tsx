import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { act } from '../../shared/api/act';
import { useScreen } from '../../shared/api/useScreen';
import { CouldNotLook, Looking, NotThere } from '../../shared/ui/Blank';
import { Chips } from '../../shared/ui/Chips';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct, type Acting } from '../../shared/ui/useAct';
import { useTitle } from '../../shared/ui/useTitle';
import { words } from '../../shared/words/words';
import { Form } from '../facilitation/DeskAnswers';
import { PlainWords, usePlainWords } from '../facilitation/PlainWords';
import {
  DraftHandover,
  HandoverDesk,
  OfferHandover,
  ReturnHandover,
  type HandoverDeskQuery,
  type WrittenHandoverFragment,
} from './desk.generated';
import { sayDrafted, sayMissing, sayOffered, sayReturned, termsOf, typedOf, type Typed } from './deskMessages';
import { sayStanding } from './handoverMessages';
import { HandoverTerms } from './HandoverTerms';

const speaker = () => ({ offices: words('offices'), facilitation: words('facilitation'), app: words('app') });

/** Where an official writes what the doers will do themselves, and sees what came of it; as behind their letter. */
export default function HandoverDeskPage() {
  const { params } = useRoute();
  const screen = useScreen(HandoverDesk, { request: params['id'] ?? '' });
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook alone message={screen.message} again={screen.again} />;
  const { handoverToWrite } = screen.data;
  return handoverToWrite ? <Whole key={handoverToWrite.request} asked={handoverToWrite} /> : <NotThere />;
}

function Whole({ asked }: { asked: NonNullable<HandoverDeskQuery['handoverToWrite']> }) {
  const { offices: t, facilitation } = speaker();
  const { handovers, project, request } = asked;
  const offered = handovers.filter(({ state }) => state !== 'DRAFT');
  const agreed = offered.find(({ since }) => since !== null);
  const shown = agreed ?? offered[0];
  const earlier = offered.filter((one) => one !== shown);
  useTitle(agreed ? facilitation.handoverTitleAgreed : facilitation.handoverTitleWrite);
  return (
    <article class="page narrow">
      <p>
        <a href="/werk">{t.backToDesk}</a>
      </p>
      <header>
        <p class="soft" dir="auto">
          {facilitation.asks({ platform: asked.platform })}
        </p>
        <h1 class="request" dir="auto">
          {asked.sentence}
        </h1>
      </header>
      {shown && <Offered handover={shown} />}
      {!agreed && <Writing key={shown?.id ?? ''} request={request} newest={handovers[0]} offered={shown} />}
      {earlier.length > 0 && (
        <details>
          <summary>{words('handovers').earlier}</summary>
          {earlier.map((handover) => (
            <Offered key={handover.id} handover={handover} />
          ))}
        </details>
      )}
      <p class="hint">{facilitation.handoverNoCompliance}</p>
      <p>
        <a class="link" href={`/project/${project.id}`} dir="auto">
          {t.toProject({ project: project.name })}
        </a>
      </p>
    </article>
  );
}

function Offered({ handover }: { handover: WrittenHandoverFragment }) {
  const { facilitation: t } = speaker();
  const stopping = useAct();
  const stands = handover.state === 'AGREED' || handover.state === 'IN_FORCE';
  return (
    <article class="tile">
      <h2>{sayStanding(handover, words('handovers'))}</h2>
      {handover.state === 'NOT_AGREED' && <p>{t.handoverNotWantedMore}</p>}
      {handover.state === 'OFFERED' && <p>{t.handoverIsOffered}</p>}
      {handover.inTheHour && <p>{t.handoverHourMore}</p>}
      <HandoverTerms handover={handover} />
      <SaidLine said={stopping.said?.tone === 'good' ? stopping.said : null} />
      {stands && handover.returns === 'TOGETHER' && <p class="hint">{t.handoverTogetherWay}</p>}
      {stands && handover.returns === 'WITH_NOTICE' && handover.returnedBecause === null && (
        <GiveBack handover={handover.id} stopping={stopping} />
      )}
    </article>
  );
}

/** By the return clause, with the reason. That it ended is said where it stands, as this form is gone by then. */
function GiveBack({ handover, stopping }: { handover: string; stopping: Acting<never> }) {
  const { facilitation: t } = speaker();
  const [because, setBecause] = useState('');
  const stop = async () => {
    await stopping.run(act(ReturnHandover, { handover, because }, handover), (data) =>
      sayReturned(data.returnHandover, speaker()),
    );
  };
  return (
    <details>
      <summary>{t.handoverMayStop}</summary>
      <Form
        busy={stopping.busy}
        send={t.handoverStop}
        lacks={because.trim() === '' ? t.handoverBecauseMissing : null}
        texts={[because]}
        onSend={stop}
        problem={stopping.said?.tone === 'gentle' ? stopping.said : null}
      >
        <Field
          label={t.handoverWhyStop}
          hint={t.becauseHint}
          name="because"
          kind="lines"
          value={because}
          onValue={setBecause}
        />
      </Form>
    </details>
  );
}

interface WritingProps {
  request: string;
  newest: WrittenHandoverFragment | undefined;
  /** Before. */
  offered: WrittenHandoverFragment | undefined;
}

function Writing({ request, newest, offered }: WritingProps) {
  const { facilitation: t } = speaker();
  const begun = newest?.state === 'DRAFT';
  if (!offered) {
    return (
      <section class="tile" aria-labelledby="write">
        <h2 id="write">{t.handoverTitleWrite}</h2>
        <p>{t.handoverWriteWhat}</p>
        <WriteForm request={request} newest={newest} />
      </section>
    );
  }
  return (
    <details open={begun}>
      <summary>{t.handoverWriteAnew}</summary>
      <p class="hint">{offered.state === 'PUT_FORWARD' ? t.handoverWriteAnewDecided : t.handoverWriteAnewHint}</p>
      <WriteForm request={request} newest={newest} />
    </details>
  );
}

function WriteForm({ request, newest }: Omit<WritingProps, 'offered'>) {
  const { offices, facilitation: t, app } = speaker();
  const keeping = useAct<string>();
  const offering = useAct();
  const [typed, setTyped] = useState<Typed>(() => typedOf(newest));
  const [noNumber, setNoNumber] = useState(false);
  const [touched, setTouched] = useState(false);
  const look = usePlainWords([typed.what, typed.means, typed.municipalityKeeps]);
  const busy = keeping.busy || offering.busy;
  // What was said of an earlier text is not so any more.
  function type(part: Partial<Typed>): void {
    setTyped((before) => ({ ...before, ...part }));
    setTouched(true);
    keeping.clear();
    offering.clear();
  }
  const field = (name: keyof Typed) => ({
    name,
    value: typed[name] ?? '',
    onValue: (value: string) => type({ [name]: value }),
    problem: keeping.said?.field === name ? keeping.said.text : undefined,
  });
  async function keep(): Promise<string | null> {
    const terms = termsOf(typed);
    offering.clear();
    setNoNumber(terms === null);
    if (terms === null) return null;
    const kept = await keeping.run(act(DraftHandover, { request, terms }, request), (data) =>
      sayDrafted(data.draftHandover, speaker()),
    );
    return kept.next ?? null;
  }
  async function offer(): Promise<void> {
    const handover = await keep();
    if (!handover) return;
    keeping.clear();
    await offering.run(act(OfferHandover, { handover }, request), (data) => sayOffered(data.offerHandover, speaker()));
  }
  const missing = newest?.state === 'DRAFT' && !touched && !keeping.said ? newest.missing : [];
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void look.before(offer);
      }}
    >
      <Field label={t.handoverAskWhat} kind="lines" {...field('what')} />
      <Field label={t.handoverAskFrom} kind="date" {...field('from')} />
      <Field label={t.handoverAskUntil} kind="date" {...field('until')} />
      <Field label={t.handoverAskMeans} hint={t.handoverAskMeansHint} kind="lines" {...field('means')} />
      <Field label={t.handoverAskKeeps} kind="lines" {...field('municipalityKeeps')} />
      <Field label={t.handoverAskBeheerder} hint={t.handoverAskBeheerderHint} {...field('beheerder')} />
      <Chips
        label={t.handoverAskReturns}
        chips={[
          { value: 'WITH_NOTICE', label: t.handoverAskWithNotice },
          { value: 'TOGETHER', label: t.handoverAskTogether },
        ]}
        value={typed.returns}
        onValue={(returns) => type({ returns })}
      />
      {typed.returns === 'WITH_NOTICE' && (
        <Field
          label={t.handoverAskNotice}
          hint={offices.handoverNoticeHint}
          numeric
          {...field('noticeWorkdays')}
          {...(noNumber && { problem: t.handoverNoticeRefused })}
        />
      )}
      {missing.length > 0 && <p class="hint">{offices.handoverMissing({ what: sayMissing(missing, t) })}</p>}
      <PlainWords found={look.found} />
      {keeping.said && !keeping.said.field && <SaidLine said={keeping.said} />}
      <SaidLine said={offering.said} />
      <button type="button" class="quiet" disabled={busy} onClick={() => void keep()}>
        {keeping.busy ? app.sending : t.handoverSave}
      </button>
      <p class="hint">{t.handoverKeptIsRead}</p>
      <button type="submit" class="sun" disabled={busy}>
        {offering.busy ? app.sending : look.found.length > 0 ? t.handoverOfferAnyway : t.handoverOffer}
      </button>
      <p class="hint">{t.handoverOfferHint}</p>
    </form>
  );
}
