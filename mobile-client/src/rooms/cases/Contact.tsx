import { act } from '../../shared/api/act';
import { SaidLine } from '../../shared/ui/SaidLine';
import { useAct } from '../../shared/ui/useAct';
import { words } from '../../shared/words/words';
import { sayContact, sayContactNamed } from './caseMessages';
import { SayIAmContact, type SeenContactFragment } from './cases.generated';
import { RequestCase } from './RequestCase';
import { useKeptCases } from './useKeptCases';

/** Who is there for a project at the municipality, or by when somebody is. */
export function Contact({ project }: { project: SeenContactFragment }) {
  const t = words('cases');
  const { contact } = project;
  const cases = useKeptCases(project.contactCase ? [project.contactCase] : []);
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{t.contactTitle}</h2>
      <p dir="auto">{sayContact(project, Date.now(), t)}</p>
      {!contact &&
        cases.map(({ shown, gone }) => <RequestCase key={shown.id} shown={shown} department={null} gone={gone} />)}
      <BeContact project={project} />
    </section>
  );
}

/** "Ik ben de contactpersoon", for who is in office. */
export function BeContact({ project }: { project: SeenContactFragment }) {
  const t = words('cases');
  const naming = useAct();
  const { contact, iMayBeContact } = project;
  const say = () =>
    naming.run(act(SayIAmContact, { project: project.id }, project.id), (data) =>
      sayContactNamed(data.sayIAmContact, t),
    );
  return (
    <>
      <SaidLine said={naming.said} />
      {iMayBeContact && !naming.said && (
        <button type="button" class="quiet" disabled={naming.busy} onClick={() => void say()}>
          {naming.busy ? words('app').sending : contact ? t.contactTakeOver({ name: contact.name }) : t.iAmContact}
        </button>
      )}
    </>
  );
}
