import { dateOf } from '../../shared/ui/time';
import { words } from '../../shared/words/words';
import type { DeskHandoverShownFragment } from './desk.generated';
import { endLines, sayStanding, stageOf } from './handoverMessages';

const stages = ['OFFERED', 'AGREED', 'OVER'] as const;
type DeskStage = (typeof stages)[number];

function titleOf(stage: DeskStage): string {
  const t = words('handovers');
  switch (stage) {
    case 'OFFERED':
      return t.deskOffered;
    case 'AGREED':
      return t.deskAgreed;
    case 'OVER':
      return t.deskOver;
  }
}

function at({ handover }: DeskHandoverShownFragment, now: number): DeskStage | null {
  const stage = stageOf(handover, now);
  if (stage === 'IN_FORCE') return 'AGREED';
  return stage === 'WRITTEN' || stage === 'EARLIER' ? null : stage;
}

/** What an official offered to the doers: what is up to them, what they do, and what ended not long ago. */
export function DeskHandovers({ handovers }: { handovers: readonly DeskHandoverShownFragment[] }) {
  const now = Date.now();
  return (
    <>
      {stages.map((stage) => {
        const here = handovers.filter((one) => at(one, now) === stage);
        if (here.length === 0) return null;
        const title = titleOf(stage);
        return (
          <section key={stage} class="lines" aria-label={title}>
            <h2>{title}</h2>
            {here.map((one) => (
              <One key={one.handover.id} one={one} />
            ))}
          </section>
        );
      })}
    </>
  );
}

function One({ one: { handover, project, sentence } }: { one: DeskHandoverShownFragment }) {
  const t = words('handovers');
  return (
    <article class="tile">
      <h3 class="tile-title" dir="auto">
        <a href={`/project/${project.id}`}>{handover.what ?? sentence}</a>
      </h3>
      <p>{handover.state === 'OFFERED' ? words('facilitation').handoverIsOffered : sayStanding(handover, t)}</p>
      {handover.agreedAt && !handover.endedBy && <p>{t.agreedOn({ day: dateOf(handover.agreedAt) })}</p>}
      {endLines(handover, t).map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      {handover.returnedBecause !== null && !handover.endedBy && handover.lastDay && (
        <p>{t.until({ day: dateOf(handover.lastDay) })}</p>
      )}
      <p class="hint">
        <a href={`/werk/overdracht/${handover.request}`}>{handover.agreedAt ? t.deskSee : t.deskSeeOffer}</a>
      </p>
    </article>
  );
}
