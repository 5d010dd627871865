package nl.buurtdaad.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtdaad.cases.Case.Kind;
import nl.buurtdaad.cases.Case.State;
import nl.buurtdaad.cases.CaseStore.Untold;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;

/// What other rooms do with cases, within their own transaction.
public final class Cases {
    /// Whether an open case about `request` is at the top of het uurtje.
    public static final String IS_AT_THE_TOP = """
            EXISTS {
              MATCH (top:Case)-[:ABOUT]->(request) WHERE top.closedAt IS NULL AND 'TOP_OF_HOUR' IN coalesce(top.steps, []) }
            """;

    private final CaseStore store;
    private final Logbook logbook;
    private final TeamLetter letter;
    private final TellDoers doers;

    Cases(CaseStore store, Logbook logbook, TeamLetter letter, TellDoers doers) {
        this.store = store;
        this.logbook = logbook;
        this.letter = letter;
        this.doers = doers;
    }

    /// What a case is about, for the letter to the team.
    ///
    /// @param liesWith the department, or what is said in its place
    public record Subject(String request, String platform, String project, String sentence, String liesWith) {}

    /// One of each kind about one thing, however often it is opened; what was over begins again.
    ///
    /// @param about a request, a friction or a project
    /// @param at when it became one, which can lie behind
    /// @return false when it was open
    public boolean open(Tx tx, String platform, String about, Kind kind, Instant at) {
        boolean fresh = store.open(tx, about, kind, at);
        if (fresh) {
            logbook.write(tx, platform, "case-opened", at, List.of(about, id(about, kind)));
        }
        return fresh;
    }

    public static String id(String about, Kind kind) {
        return CaseStore.id(about, kind);
    }

    /// The doers say, after the promised day, that it did not come; the liaison team hears of it at once.
    public void broken(Tx tx, Subject subject, Instant now) {
        if (open(tx, subject.platform(), subject.request(), Kind.BROKEN_PROMISE, now)) {
            tellTeam(tx, Kind.BROKEN_PROMISE, subject);
        }
    }

    /// A late answer is still an answer, and closes the case as explained (DOMAIN part 4).
    public void answered(Tx tx, String request, Instant now) {
        store.close(tx, request, List.of(Kind.NO_ANSWER, Kind.NO_CONTACT), State.EXPLAINED, now);
        store.answer(tx, request);
    }

    public void solved(Tx tx, String about, Kind kind, Instant now) {
        store.close(tx, about, List.of(kind), State.SOLVED, now);
    }

    /// Whoever said it says that it is over.
    public void takeBack(Tx tx, String id, Instant now) {
        Case over = store.find(tx, id).orElseThrow();
        store.close(tx, over.about(), List.of(over.kind()), State.SOLVED, now);
        logbook.write(tx, store.platform(tx, id), "case-taken-back", now, List.of(over.about(), id));
    }

    /// Tells the liaison team, each of them once.
    public void tellTeam(Tx tx, Kind kind, Subject subject) {
        letter.open(tx, kind, subject.project(), subject.sentence(), subject.liesWith());
    }

    /// With the next letter, in which everything stands that opened by itself, as long as it is open.
    public void tellTeamLater(Tx tx, String about, Kind kind) {
        store.tellLater(tx, id(about, kind), Untold.OPENED);
    }

    /// They need not ask whether anybody saw that there is no answer. Nothing while the team did something already,
    /// since they heard of that.
    public void tellDoers(Tx tx, String about, Kind kind, Instant now) {
        store.find(tx, id(about, kind))
                .filter(held -> held.state() == State.NEW && !held.isOver())
                .ifPresent(held -> doers.moved(tx, held, now));
    }

    /// @param about what stands in the letter's subject
    /// @param said a paragraph each
    public void tellTeam(Tx tx, String project, String about, List<String> said) {
        letter.send(tx, project, about, said);
    }

    /// Of each request the one that is open, else the newest; by the request's id.
    public Map<String, Case> of(Tx tx, Collection<String> requests) {
        return requests.isEmpty()
                ? Map.of()
                : store.listOf(tx, requests).stream().collect(Collectors.toMap(Case::about, Function.identity()));
    }

    /// For who changes what it is about.
    public Optional<Case> lock(Tx tx, String id) {
        return store.lock(tx, id);
    }

    public Optional<Case> find(Tx tx, String id) {
        return store.find(tx, id);
    }

    /// Of a platform, what is open and does not run well: friction and broken promises. What is at the top of het
    /// uurtje comes first, then the oldest; at most 20.
    public List<Case> listRubbing(Tx tx, String platform) {
        return store.listRubbing(tx, platform);
    }

    /// The open friction of a project: at most one of each side.
    public List<Case> listFriction(Tx tx, String project) {
        return store.listFriction(tx, project);
    }
}
