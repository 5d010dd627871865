import { useState } from 'preact/hooks';
import { Looking } from '../../shared/ui/Blank';
import { words } from '../../shared/words/words';
import type AskForTask from './AskForTask';
import type { RequestLinkFragment } from './facilitation.generated';

interface TaskNeedsProps {
  task: string;
  project: string;
  requests: readonly RequestLinkFragment[];
  mayAsk: boolean;
}

/** What was asked of the municipality for a task and is still to come, and for its doers one more question. */
export function TaskNeeds({ task, project, requests, mayAsk }: TaskNeedsProps) {
  const t = words('projects');
  const [Form, setForm] = useState<typeof AskForTask | null>(null);
  const [asking, setAsking] = useState(false);
  async function open(): Promise<void> {
    setAsking(true);
    const room = await import('./AskForTask');
    setForm(() => room.default);
  }
  if (requests.length === 0 && !mayAsk) return null;
  return (
    <section aria-label={t.needTitle}>
      {requests.length > 0 && (
        <>
          <h2>{mayAsk ? t.needTitle : t.requestsTitle}</h2>
          <ul class="choices">
            {requests.map((request) => (
              <li key={request.id}>
                <a class="choice" href={`/vraag/${request.id}`} dir="auto">
                  {request.sentence}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {mayAsk && (
        <details onToggle={(event) => event.currentTarget.open && void open()}>
          <summary>{t.needAsk}</summary>
          {asking && (Form ? <Form task={task} project={project} /> : <Looking />)}
        </details>
      )}
    </section>
  );
}
