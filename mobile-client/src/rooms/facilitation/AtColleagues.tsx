import type { Said } from '../../shared/ui/said';
import { words } from '../../shared/words/words';
import type { MyDeskQuery } from './desk.generated';
import { DeskAnswers } from './DeskAnswers';
import { callOf } from './deskMessages';
import { TheFirst } from './TheFirst';
import { useWaiting, Waiting } from './Waiting';

interface AtColleaguesProps {
  office: NonNullable<MyDeskQuery['myOffice']>;
  requests: NonNullable<MyDeskQuery['myDesk']>['atColleagues'];
}

/** What lies with colleagues of the same department, folded: for when somebody is ill, and one's own work stands first. */
export function AtColleagues({ office, requests }: AtColleaguesProps) {
  const t = words('offices');
  const waiting = useWaiting(requests);
  if (waiting.all.length === 0) return null;
  return (
    <details>
      <summary>
        <h2>{t.atColleagues}</h2>
      </summary>
      <div class="lines">
        <p class="hint">{t.atColleaguesMore}</p>
        {waiting.all.map((one) => {
          const { id, official } = one.request;
          const onSaid = (said: Said) => waiting.say(id, said);
          return (
            <Waiting
              key={id}
              one={one}
              me={office.name}
              colleague={official}
              waits={waiting.waits(id)}
              said={waiting.saidOf(id)}
            >
              {waiting.mayAnswer(id) && <DeskAnswers one={one} call={callOf(office)} onSaid={onSaid} />}
            </Waiting>
          );
        })}
        <TheFirst shown={requests.length} />
      </div>
    </details>
  );
}
