package nl.buurtdaad.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.buurtdaad.cases.Case.Kind;
import nl.buurtdaad.cases.CaseStore.Member;
import nl.buurtdaad.cases.CaseStore.Spoken;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.words.CasesWords;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.SpokenTime;

/// Letters to the liaison team of a project's municipality, to each of them one.
record TeamLetter(CaseStore store, Letters letters, String publicUrl) {
    private static final CasesWords WORDS = new CasesWords(Language.NL);

    /// @param about what stands in the subject
    /// @param said a paragraph each
    void send(Tx tx, String project, String about, List<String> said) {
        for (Member member : store.listTeam(tx, project)) {
            List<String> paragraphs = new ArrayList<>(List.of(WORDS.letterHello(member.name())));
            paragraphs.addAll(said);
            paragraphs.add(WORDS.letterDo() + "\n" + publicUrl + "/project/" + project);
            paragraphs.add(WORDS.letterDesk() + "\n" + publicUrl + "/werk");
            letters.write(tx, member.email(), WORDS.letterSubject(about), String.join("\n\n", paragraphs), null);
        }
    }

    /// @param sentence of the request
    /// @param liesWith the department, or what is said in its place
    void open(Tx tx, Kind kind, String project, String sentence, String liesWith) {
        String what = switch (kind) {
            case NO_ANSWER -> WORDS.letterNoAnswer(liesWith);
            case BROKEN_PROMISE -> WORDS.letterBrokenPromise(liesWith);
            case NO_CONTACT -> WORDS.letterNoContact();
            case FRICTION -> throw new IllegalArgumentException("a friction is no request");
        };
        send(tx, project, sentence, List.of("„" + sentence + "”", what));
    }

    /// @param by before the end of this day the team would pick it up
    void remind(Tx tx, Case open, LocalDate by) {
        Spoken spoken = store.spoken(tx, open.id());
        send(
                tx,
                open.project().id(),
                spoken.sentence(),
                List.of("„" + spoken.sentence() + "”", WORDS.letterRemind(SpokenTime.day(by, Language.NL))));
    }

    void stillNothing(Tx tx, Case open) {
        Spoken spoken = store.spoken(tx, open.id());
        send(
                tx,
                open.project().id(),
                spoken.sentence(),
                List.of("„" + spoken.sentence() + "”", WORDS.letterStillNothing(spoken.liesWith())));
    }
}
