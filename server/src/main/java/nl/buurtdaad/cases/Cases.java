package nl.buurtdaad.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtdaad.cases.Case.Kind;
import nl.buurtdaad.cases.Case.State;
import nl.buurtdaad.cases.CaseStore.Member;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Letters;
import nl.buurtdaad.words.CasesWords;
import nl.buurtdaad.words.Language;

/// What other rooms do with cases, within their own transaction.
public final class Cases {
    private final CaseStore store;
    private final Logbook logbook;
    private final Letters letters;
    private final String publicUrl;

    Cases(CaseStore store, Logbook logbook, Letters letters, String publicUrl) {
        this.store = store;
        this.logbook = logbook;
        this.letters = letters;
        this.publicUrl = publicUrl;
    }

    /// What a case is about, for the letter to the team.
    ///
    /// @param liesWith the department, or what is said in its place
    public record Subject(String request, String platform, String project, String sentence, String liesWith) {}

    /// One of each kind per request, however often it is opened.
    ///
    /// @param at when it became one, which can lie behind
    public void open(Tx tx, String platform, String request, Kind kind, Instant at) {
        if (store.open(tx, request, kind, at)) {
            logbook.write(tx, platform, "case-opened", at, List.of(request, CaseStore.id(request, kind)));
        }
    }

    /// The doers say, after the promised day, that it did not come; the liaison team hears of it at once.
    public void broken(Tx tx, Subject subject, Instant now) {
        if (store.open(tx, subject.request(), Kind.BROKEN_PROMISE, now)) {
            String id = CaseStore.id(subject.request(), Kind.BROKEN_PROMISE);
            logbook.write(tx, subject.platform(), "case-opened", now, List.of(subject.request(), id));
            tellTeam(tx, Kind.BROKEN_PROMISE, subject);
        }
    }

    /// A late answer is still an answer, and closes the case as explained (DOMAIN part 4).
    public void answered(Tx tx, String request, Instant now) {
        store.close(tx, request, List.of(Kind.NO_ANSWER, Kind.NO_CONTACT), State.EXPLAINED, now);
    }

    public void solved(Tx tx, String request, Kind kind, Instant now) {
        store.close(tx, request, List.of(kind), State.SOLVED, now);
    }

    /// Tells the liaison team, each of them once.
    public void tellTeam(Tx tx, Kind kind, Subject subject) {
        var words = new CasesWords(Language.NL);
        String link = publicUrl + "/project/" + subject.project();
        for (Member member : store.listTeam(tx, subject.request())) {
            String what = switch (kind) {
                case NO_ANSWER -> words.letterNoAnswer(subject.liesWith());
                case BROKEN_PROMISE -> words.letterBrokenPromise(subject.liesWith());
                case NO_CONTACT -> words.letterNoContact();
            };
            String text = String.join(
                    "\n\n",
                    words.letterHello(member.name()),
                    "„" + subject.sentence() + "”",
                    what,
                    words.letterDo() + "\n" + link,
                    words.letterDesk() + "\n" + publicUrl + "/werk");
            letters.write(tx, member.email(), words.letterSubject(subject.sentence()), text, null);
        }
    }

    /// Of each request the one that is open, else the newest; by the request's id.
    public Map<String, Case> of(Tx tx, Collection<String> requests) {
        return requests.isEmpty()
                ? Map.of()
                : store.listOf(tx, requests).stream().collect(Collectors.toMap(Case::request, Function.identity()));
    }
}
