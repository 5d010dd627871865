import { useScreen } from '../../shared/api/useScreen';
import { CouldNotLook, Looking, NotThere } from '../../shared/ui/Blank';
import { AskForm } from './AskForm';
import { ProjectToAskIn } from './facilitation.generated';

interface AskForTaskProps {
  task: string;
  project: string;
}

/** "Dit hebben we nodig", for one task; loaded when somebody asks for something. */
export default function AskForTask({ task, project }: AskForTaskProps) {
  const screen = useScreen(ProjectToAskIn, { id: project });
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook message={screen.message} again={screen.again} />;
  return screen.data.project ? <AskForm project={screen.data.project} task={task} /> : <NotThere />;
}
