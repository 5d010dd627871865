import { useScreen } from '../../shared/api/useScreen';
import { RequestCase } from '../cases/RequestCase';
import { SeeThem } from '../deeds/WeSeeYou';
import { OneFriction } from '../friction/Friction';
import { OfficeStrip } from '../offices/OfficeStrip';
import { HourLines } from './HourLines';
import { CheckinInOffice as Query } from './inOffice.generated';

/** What somebody does for their work on the page of het uurtje, which they read as a neighbour. */
export default function CheckinInOffice({ id }: { id: string }) {
  const screen = useScreen(Query, { platform: id });
  if (screen.state !== 'ready' || !screen.data.checkin) return null;
  const { myOffice, checkin } = screen.data;
  const ofTheTeam = checkin.iMayPutAway;
  return (
    <OfficeStrip who={myOffice}>
      {checkin.waiting.map(
        (request) =>
          (request.case?.iMayMove || request.case?.iMayTakeSolvedBack) && (
            <div key={request.id}>
              <p class="strong" dir="auto">
                {request.sentence}
              </p>
              <RequestCase shown={request.case} department={request.department} saidElsewhere="all" />
            </div>
          ),
      )}
      {checkin.rubs
        .filter((rub) => rub.iMayMove || rub.friction?.mine)
        .map((rub) => (
          <div key={rub.id}>
            <p class="strong" dir="auto">
              {rub.request?.sentence ?? rub.project.name}
            </p>
            {rub.request ? (
              <RequestCase shown={rub} department={rub.request.department} saidElsewhere="all" />
            ) : (
              <OneFriction shown={rub} hat="office" inStrip />
            )}
          </div>
        ))}
      <SeeThem deeds={checkin.made.deeds} />
      <HourLines
        platform={id}
        lines={checkin.lines.filter(({ mine }) => ofTheTeam || mine)}
        discussed={ofTheTeam ? checkin.discussed : []}
        mayPutAway={ofTheTeam}
        hat="office"
      />
    </OfficeStrip>
  );
}
