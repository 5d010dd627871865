import { Talk } from '../../shared/ui/Talk';
import { words } from '../../shared/words/words';
import { AskName } from './AskName';
import type { NamedAct } from './useNamedAct';

/** Asks the name over the page when something needs one. */
export function NameTalk<Next>({ named, button, title }: { named: NamedAct<Next>; button: string; title?: string }) {
  if (named.stage.at !== 'name') return null;
  return (
    <Talk title={title ?? words('residents').welcome} onClose={named.stop}>
      <AskName
        typed={named.stage.typed}
        problem={named.stage.problem}
        button={button}
        onName={(name) => void named.giveName(name)}
      />
    </Talk>
  );
}
