package nl.buurtdaad.deeds;

import java.time.Clock;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;

/// Puts the room together.
public final class DeedsRoom {
    private final DeedsApi api;
    private final DeedLists lists;

    public DeedsRoom(Database database, Once once, Clock clock, Logbook logbook, Inbox inbox, Claims claims) {
        var store = new DeedStore();
        lists = new DeedLists(database, store);
        api = new DeedsApi(
                database,
                store,
                lists,
                new SayDone(once, clock, claims, store, logbook, inbox),
                new SayWeSeeYou(once, clock, store, logbook, inbox));
    }

    public Wiring.Api api() {
        return api;
    }

    public DeedLists lists() {
        return lists;
    }
}
