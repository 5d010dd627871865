import { useScreen } from '../../shared/api/useScreen';
import { office, session } from '../../shared/session/session';
import { CouldNotLook, Looking } from '../../shared/ui/Blank';
import { Chips } from '../../shared/ui/Chips';
import { useTitle } from '../../shared/ui/useTitle';
import { choose, language } from '../../shared/words/language';
import { words } from '../../shared/words/words';
import { MyBlocks } from '../blocks/MyBlocks';
import { WhatIHear } from '../notices/WhatIHear';
import { ChangeName, IntroduceMyself, ShowMyName } from './MyName';
import { Forget } from './Forget';
import { Leave } from './Leave';
import { Reachable } from './Reachable';
import { Me } from './residents.generated';

export default function MePage() {
  const t = words('residents');
  useTitle(t.title);
  return (
    <div class="me">
      {office.known() && (
        <p class="tile strong">
          <a href="/werk">{words('offices').title}</a>
        </p>
      )}
      <Who />
      <section class="tile" aria-labelledby="language">
        <h2 id="language">{t.languageTitle}</h2>
        <Chips
          label={t.languageTitle}
          labelUnseen
          chips={[
            { value: 'nl', label: t.dutch },
            { value: 'en', label: t.english },
          ]}
          value={language}
          onValue={choose}
        />
      </section>
      {!office.known() && (
        <p>
          <a href="/werk">{words('offices').workHere}</a>
        </p>
      )}
    </div>
  );
}

function Who() {
  const t = words('residents');
  const screen = useScreen(Me, {});
  if (screen.state === 'loading') return <Looking />;
  if (screen.state === 'failed') return <CouldNotLook alone message={screen.message} again={screen.again} />;
  const { me } = screen.data;
  if (!me || !session.known()) {
    return (
      <>
        <h1>{t.stranger}</h1>
        <p class="lead">{t.strangerMore}</p>
        <div class="tile">
          <IntroduceMyself />
        </div>
      </>
    );
  }
  return (
    <>
      <h1 dir="auto">{t.hello({ name: me.name })}</h1>
      <div class="tile">
        <ChangeName me={me} />
      </div>
      <ShowMyName me={me} />
      <Reachable me={me} />
      <WhatIHear reachable={me.email !== null} />
      <MyBlocks />
      <Forget me={me} />
      <Leave />
    </>
  );
}
