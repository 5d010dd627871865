import { act } from '../../shared/api/act';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import type { ChangeNext } from '../say/deciderMessages';
import { DoesNotBelong, ShowAgain, type WholeDoubtFragment } from './hiding.generated';
import { sayDoesNotBelong, sayKind, sayRule, sayShown, wordsOf } from './hidingMessages';

const speaker = () => ({ hiding: words('hiding'), say: words('say') });

/** For doers: what one of them thinks does not belong here, and what two of them hid. */
export function Doubts({ doubts, here }: { doubts: readonly WholeDoubtFragment[]; here: string }) {
  const t = words('hiding');
  const acting = useAct<ChangeNext>();
  if (doubts.length === 0 && !acting.said) return null;
  return (
    <section class="settling" aria-labelledby="doubts">
      <h2 id="doubts">{t.questionTitle}</h2>
      <SaidLine said={acting.said} />
      {doubts.map((doubt) => (
        <div key={doubt.kind + doubt.id + doubt.aside} class="band band-gentle rest">
          <Doubt doubt={doubt} />
          {!doubt.mine && (
            <button
              type="button"
              class="quiet"
              disabled={acting.busy}
              onClick={() =>
                void (doubt.aside
                  ? acting.run(act(ShowAgain, { what: wordsOf(doubt) }, here), (data) =>
                      sayShown(data.showAgain, speaker()),
                    )
                  : acting.run(act(DoesNotBelong, { what: wordsOf(doubt), rule: doubt.rule }, here), (data) =>
                      sayDoesNotBelong(data.doesNotBelong, speaker()),
                    ))
              }
            >
              {doubt.aside ? t.showAgain : t.yes}
            </button>
          )}
        </div>
      ))}
    </section>
  );
}

function Doubt({ doubt }: { doubt: WholeDoubtFragment }) {
  const t = words('hiding');
  const why = <p class="hint">{sayRule(doubt.rule, t)}</p>;
  if (doubt.aside)
    return (
      <>
        <p class="strong">{t.aside({ kind: sayKind(doubt.kind, t) })}</p>
        {why}
      </>
    );
  return (
    <>
      <p>{doubt.mine ? t.waiting : t.question}</p>
      <p class="strong" dir="auto">
        {doubt.text}
      </p>
      {why}
      {!doubt.mine && <p>{t.alsoYou}</p>}
    </>
  );
}
