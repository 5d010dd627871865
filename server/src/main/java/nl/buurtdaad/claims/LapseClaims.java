package nl.buurtdaad.claims;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;

/// Records claims that lapsed. For every reader they lapsed at their instant already; running this late, twice or
/// on two servers changes nothing of it.
final class LapseClaims implements Runnable {
    private final Database database;
    private final Clock clock;
    private final ClaimStore store = new ClaimStore();
    private final Logbook logbook;

    LapseClaims(Database database, Clock clock, Logbook logbook) {
        this.database = database;
        this.clock = clock;
        this.logbook = logbook;
    }

    /// After a pause of the server more than one list of them can wait.
    @Override
    public void run() {
        Instant now = clock.instant();
        List<ClaimStore.Lapsed> lapsed;
        do {
            lapsed = database.read(tx -> store.listLapsed(tx, now));
            lapsed.forEach(one -> database.write(tx -> record(tx, one, now)));
        } while (!lapsed.isEmpty());
    }

    private boolean record(Tx tx, ClaimStore.Lapsed one, Instant now) {
        boolean recorded = store.lapse(tx, one, now);
        if (recorded) {
            store.settle(tx, one.task(), now);
            logbook.write(tx, one.platform(), "claim-lapsed", now, List.of(one.task(), one.claim()));
        }
        return recorded;
    }
}
