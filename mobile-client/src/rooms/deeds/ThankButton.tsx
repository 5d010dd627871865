import { words } from '../../shared/words/words';
import { NameTalk } from '../residents/NameTalk';
import { useNamedAct } from '../residents/useNamedAct';
import { sayThanked } from './doneMessages';
import { Thank, type StoryDeedFragment } from './deeds.generated';

/** "Dank je wel", once, for one deed. */
export function ThankButton({ deed }: { deed: StoryDeedFragment }) {
  const t = words('deeds');
  const app = words('app');
  const named = useNamedAct();
  const { stage } = named;
  if (stage.at === 'said') return <p class="thanked">{stage.said.text}</p>;
  if (deed.thankedByMe) return <p class="thanked">{t.thanked}</p>;
  const thank = () =>
    named.go({
      operation: Thank,
      variables: { deed: deed.id },
      about: deed.id,
      say: (data) => sayThanked(data.thank, t, app),
    });
  return (
    <>
      <button
        type="button"
        class="quiet small"
        disabled={stage.at === 'sending'}
        aria-label={t.thankTask({ task: deed.taskTitle })}
        onClick={() => void thank()}
      >
        {t.thank}
      </button>
      <NameTalk named={named} button={t.thank} title={t.thankWho} />
    </>
  );
}
