import { useState } from 'preact/hooks';
import { act } from '../../shared/api/act';
import { session } from '../../shared/session/session';
import { Chips } from '../../shared/ui/Chips';
import { Field } from '../../shared/ui/Field';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { AskName } from './AskName';
import { introduce } from './introduce';
import { sayIntroduced, sayNameChanged, sayNameShown } from './residentMessages';
import { ChangeName as ChangeNameAct, ShowMyName as ShowMyNameAct, type OwnNameFragment } from './residents.generated';

export function IntroduceMyself() {
  const t = words('residents');
  const acting = useAct();
  const say = (name: string) => acting.run(introduce(name), (data) => sayIntroduced(data.introduce, t, words('app')));
  const problem = acting.said?.tone === 'gentle' ? acting.said.text : null;
  return <AskName problem={problem} button={t.nameSave} focus={false} onName={(name) => void say(name)} />;
}

export function ChangeName({ me }: { me: OwnNameFragment }) {
  const t = words('residents');
  const [name, setName] = useState(me.name);
  const changing = useAct();
  const { said } = changing;
  async function save(): Promise<void> {
    const result = await changing.run(act(ChangeNameAct, { name }, 'me'), (data) => {
      if (data.changeName.__typename === 'NameChanged') session.introduced(data.changeName.me.name);
      return sayNameChanged(data.changeName, t, words('app'));
    });
    if (result.tone === 'good') setName(name.trim());
  }
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label={t.name}
        hint={t.nameHint}
        name="name"
        autocomplete="given-name"
        value={name}
        onValue={setName}
        problem={said?.field ? said.text : undefined}
      />
      {said && !said.field && <SaidLine said={said} />}
      <button type="submit" class="quiet" disabled={changing.busy}>
        {t.nameSave}
      </button>
    </form>
  );
}

export function ShowMyName({ me }: { me: OwnNameFragment }) {
  const t = words('residents');
  const showing = useAct();
  const [shown, setShown] = useState(me.named);
  async function say(show: boolean): Promise<void> {
    setShown(show);
    const said = await showing.run(act(ShowMyNameAct, { show }, 'me'), (data) => sayNameShown(data.showMyName, t));
    if (said.tone !== 'good') setShown(!show);
  }
  return (
    <section class="tile" aria-labelledby="shown">
      <h2 id="shown">{t.showTitle}</h2>
      <Chips
        label={t.showTitle}
        labelUnseen
        chips={[
          { value: 'yes', label: t.showName },
          { value: 'no', label: t.showNobody },
        ]}
        value={shown ? 'yes' : 'no'}
        onValue={(value) => void say(value === 'yes')}
      />
      <SaidLine said={showing.said} />
    </section>
  );
}
