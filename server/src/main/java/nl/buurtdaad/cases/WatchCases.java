package nl.buurtdaad.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.buurtdaad.cases.CaseClockRule.Step;
import nl.buurtdaad.cases.CaseStore.Untold;
import nl.buurtdaad.cases.CaseStore.Watched;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Lease;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.logbook.Logbook;

/// Takes the steps of [CaseClockRule] whose instant has come, each of them once: which were taken stands at the case,
/// written with their effect; what the team is told by them waits for [TellTeam]. Of several servers one runs the
/// clocks, by a lease.
final class WatchCases implements Runnable {
    private final Database database;
    private final Clock clock;
    private final CaseStore store;
    private final CaseClocks clocks;
    private final Logbook logbook;
    private final WatchContacts contacts;
    private final Lease lease = new Lease("case-clocks", Duration.ofMinutes(3));

    WatchCases(
            Database database,
            Clock clock,
            CaseStore store,
            CaseClocks clocks,
            Logbook logbook,
            WatchContacts contacts) {
        this.database = database;
        this.clock = clock;
        this.store = store;
        this.clocks = clocks;
        this.logbook = logbook;
        this.contacts = contacts;
    }

    @Override
    public void run() {
        if (database.write(lease::isMine)) {
            watch();
        }
    }

    void watch() {
        contacts.watch();
        String after = "";
        List<Watched> page;
        do {
            String from = after;
            page = database.read(tx -> store.listWatched(tx, from));
            for (Watched one : page) {
                after = one.open().id();
                if (!clocks.due(one.open(), one.taken()).isEmpty()) {
                    database.write(tx -> take(tx, one.open().id()));
                }
            }
        } while (!page.isEmpty());
    }

    /// Looks again under the lock: the team may have picked it up or solved it in between.
    private boolean take(Tx tx, String id) {
        var found = store.lockWatched(tx, id);
        if (found.isEmpty()) {
            return false;
        }
        Case open = found.get().open();
        List<Step> due = clocks.due(open, found.get().taken());
        Instant now = clock.instant();
        for (Step step : due) {
            switch (step) {
                case TELL_TEAM -> store.tellLater(tx, id, Untold.OPENED);
                case REMIND_TEAM -> store.tellLater(tx, id, Untold.PICK_UP_LATE);
                case TOP_OF_HOUR ->
                    logbook.write(tx, store.platform(tx, id), "case-top-of-hour", now, List.of(open.about(), id));
            }
        }
        store.take(tx, id, due);
        return true;
    }
}
