import { useScreen } from '../../shared/api/useScreen';
import { BackingInOffice } from '../backing/Backing';
import { BeContact } from '../cases/Contact';
import type { WholeCaseFragment } from '../cases/cases.generated';
import { RequestCase } from '../cases/RequestCase';
import { useKeptCases } from '../cases/useKeptCases';
import { SeeThem } from '../deeds/WeSeeYou';
import { FrictionInOffice } from '../friction/Friction';
import { OfficeStrip } from '../offices/OfficeStrip';
import { MyVisit } from '../visits/Visits';
import { ProjectInOffice as Query } from './inOffice.generated';

/** What somebody does for their work on the page of a project that they read as a neighbour. */
export default function ProjectInOffice({ id }: { id: string }) {
  const screen = useScreen(Query, { id });
  if (screen.state !== 'ready' || !screen.data.project) return null;
  const { myOffice, project } = screen.data;
  const today = project.visits.visits.find((visit) => visit.iMayTakeBack)?.id ?? null;
  return (
    <OfficeStrip who={myOffice}>
      {(project.iMayLogVisit || today) && <MyVisit project={project} today={today} />}
      <BeContact project={project} />
      <ContactCase shown={project.contactCase} />
      {project.requests.map(
        ({ id: request, sentence, department, case: shown }) =>
          (shown?.iMayMove || shown?.iMayTakeSolvedBack) && (
            <div key={request}>
              <p class="strong" dir="auto">
                {sentence}
              </p>
              <RequestCase shown={shown} department={department} saidElsewhere="all" />
            </div>
          ),
      )}
      <BackingInOffice project={id} backing={project.backing} />
      <SeeThem deeds={project.deeds.deeds} />
      <FrictionInOffice project={project} />
    </OfficeStrip>
  );
}

function ContactCase({ shown: open }: { shown: WholeCaseFragment | null }) {
  return useKeptCases(open?.iMayMove ? [open] : []).map(({ shown, gone }) => (
    <RequestCase key={shown.id} shown={shown} department={null} saidElsewhere="all" gone={gone} />
  ));
}
