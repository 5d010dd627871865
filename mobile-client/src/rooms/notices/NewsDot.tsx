import { useEffect, useState } from 'preact/hooks';
import { useScreen } from '../../shared/api/useScreen';
import { session } from '../../shared/session/session';
import { words } from '../../shared/words/words';
import { AnyNews } from './notices.generated';

const lookEvery = 60_000;

/** A dot, and no number: something happened that this resident has not seen. */
export function NewsDot() {
  const [known, setKnown] = useState(session.known);
  useEffect(() => session.listen(() => setKnown(session.known())), []);
  return known ? <Dot /> : null;
}

function Dot() {
  const screen = useScreen(AnyNews, {});
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') screen.again();
    }, lookEvery);
    return () => clearInterval(timer);
  }, []);
  if (screen.state !== 'ready' || !screen.data.myNotices.unseen) return null;
  return (
    <>
      <span class="news-dot" aria-hidden="true" />
      <span class="unseen">{`, ${words('app').navNews}`}</span>
    </>
  );
}
