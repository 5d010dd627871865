package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.cases.Case.Kind;
import nl.buurtdaad.cases.Cases;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Lease;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.ClockRule.Due;
import nl.buurtdaad.facilitation.ClockStore.Waiting;

/// Takes the steps of [ClockRule] whose instant has come, each of them once: which were taken stands at the request,
/// written with their effect. Running late, twice or on two servers changes nothing of that; of several servers one
/// runs the clocks, by a lease.
final class WatchClocks implements Runnable {
    private final Database database;
    private final Clock clock;
    private final ClockStore store;
    private final AnswerTerms terms;
    private final RequestLetter letter;
    private final Cases cases;
    private final Lease lease = new Lease("request-clocks", Duration.ofMinutes(3));

    WatchClocks(
            Database database, Clock clock, ClockStore store, AnswerTerms terms, RequestLetter letter, Cases cases) {
        this.database = database;
        this.clock = clock;
        this.store = store;
        this.terms = terms;
        this.letter = letter;
        this.cases = cases;
    }

    @Override
    public void run() {
        if (database.write(lease::isMine)) {
            watch();
        }
    }

    void watch() {
        Instant now = clock.instant();
        String after = "";
        List<Waiting> page;
        do {
            String from = after;
            page = database.read(tx -> store.listWaiting(tx, from));
            for (Waiting one : page) {
                after = one.request();
                if (!due(one, now).isEmpty()) {
                    database.write(tx -> take(tx, one.request(), now));
                }
            }
        } while (!page.isEmpty());
    }

    private List<Due> due(Waiting waiting, Instant now) {
        return ClockRule.due(
                terms.term(waiting.agreed()),
                terms.workdays(waiting.agreed()),
                waiting.later(),
                waiting.taken(),
                now,
                clock.getZone());
    }

    /// Looks again under the lock: an answer may have come in between.
    private boolean take(Tx tx, String request, Instant now) {
        Optional<Waiting> found = store.lockWaiting(tx, request);
        if (found.isEmpty()) {
            return false;
        }
        Waiting waiting = found.get();
        List<Due> due = due(waiting, now);
        for (Due one : due) {
            switch (one.step()) {
                case HALFWAY, LAST_CALL -> remind(tx, waiting, now);
                case LATE -> cases.open(tx, waiting.platform(), request, Kind.NO_ANSWER, one.at());
                case PUSH -> {
                    cases.tellTeamLater(tx, request, Kind.NO_ANSWER);
                    cases.tellDoers(tx, request, Kind.NO_ANSWER, now);
                }
            }
        }
        store.take(tx, request, due.stream().map(Due::step).toList());
        return true;
    }

    private void remind(Tx tx, Waiting waiting, Instant now) {
        AnswerToken token = AnswerToken.fresh();
        String email = store.link(tx, waiting.request(), token.hash(), now);
        letter.remind(tx, email, token);
    }
}
