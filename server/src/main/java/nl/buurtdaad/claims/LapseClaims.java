package nl.buurtdaad.claims;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.buurtdaad.database.Database;
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

    @Override
    public void run() {
        Instant now = clock.instant();
        List<ClaimStore.Lapsed> lapsed = database.read(tx -> store.listLapsed(tx, now));
        for (var one : lapsed) {
            database.write(tx -> {
                boolean recorded = store.lapse(tx, one, now);
                if (recorded) {
                    store.settle(tx, one.task(), now);
                    logbook.write(tx, one.platform(), "claim-lapsed", now, List.of(one.task(), one.claim()));
                }
                return recorded;
            });
        }
    }
}
