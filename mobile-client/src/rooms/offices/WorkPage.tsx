import { useEffect, useState } from 'preact/hooks';
import { send } from '../../shared/api/send';
import { forgetScreens, useScreen } from '../../shared/api/useScreen';
import { hatFor, office } from '../../shared/session/session';
import { CouldNotLook, Looking } from '../../shared/ui/Blank';
import { sayFarewell } from '../../shared/ui/farewell';
import { words } from '../../shared/words/words';
import { Desk } from '../facilitation/Desk';
import { MyDesk } from '../facilitation/desk.generated';
import { SignOutOfOffice } from './offices.generated';
import { SignIn } from './SignIn';

const key = () => hatFor('MyDesk')?.token() ?? null;

/** The desk of who is in office, or the way to it. */
export default function WorkPage() {
  const [known, setKnown] = useState(key);
  useEffect(() => office.listen(() => setKnown(key())), []);
  return known === null ? <SignIn /> : <AtDesk key={known} />;
}

function AtDesk() {
  const screen = useScreen(MyDesk, {});
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook alone message={screen.message} again={screen.again} />;
  const { myOffice, myDesk, openCases, backingToAskAlong, myCheckins } = screen.data;
  if (!myOffice || !myDesk) return <SignIn />;
  return (
    <Desk office={myOffice} desk={myDesk} openCases={openCases} backing={backingToAskAlong} checkins={myCheckins}>
      <SignOut />
    </Desk>
  );
}

/** One tap; the key is taken back first, so that nobody can use it. */
function SignOut() {
  const t = words('offices');
  const [tried] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<string | null>(null);
  async function signOut(): Promise<void> {
    const reply = await send(SignOutOfOffice, { key: tried });
    if (reply.kind === 'later') return setProblem(t.signOutNotSent);
    forgetScreens();
    office.forget();
    sayFarewell(t.signedOut);
  }
  if (!office.known()) return null;
  return (
    <>
      <button type="button" class="quiet" onClick={() => void signOut()}>
        {t.signOut}
      </button>
      {problem && <p class="problem">{problem}</p>}
    </>
  );
}
