import { useState } from 'preact/hooks';
import { useScreen } from '../../shared/api/useScreen';
import { words } from '../../shared/words/words';
import { Me } from './residents.generated';

const kept = 'buurtdaad.reachAsked';

function wasAsked(): boolean {
  try {
    return localStorage.getItem(kept) !== null;
  } catch {
    return true;
  }
}

function keepAsked(): void {
  try {
    localStorage.setItem(kept, 'yes');
  } catch {
    // Then it may be asked once more.
  }
}

/** After a first claim, once: whoever wants can be reachable. */
export function ReachOffer() {
  const t = words('residents');
  const [asked, setAsked] = useState(wasAsked);
  const me = useScreen(Me, {});
  if (asked || me.state !== 'ready' || !me.data.me || me.data.me.email) return null;
  return (
    <section class="offer" aria-labelledby="reach-offer">
      <h3 id="reach-offer">{t.reachTitle}</h3>
      <p>{t.reachShort}</p>
      <div class="two">
        <a class="quiet" href="/ik#bereikbaar" onClick={keepAsked}>
          {t.reachYes}
        </a>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            keepAsked();
            setAsked(true);
          }}
        >
          {t.reachNo}
        </button>
      </div>
    </section>
  );
}
