package nl.buurtdaad.hiding;

import java.time.Clock;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.say.Say;

/// Puts the room together.
public final class HidingRoom {
    private final HidingApi api;

    public HidingRoom(Database database, Once once, Clock clock, Logbook logbook, Say say, Inbox inbox) {
        var store = new HidingStore();
        api = new HidingApi(database, clock, say, store, new DoesNotBelong(once, clock, store, say, logbook, inbox));
    }

    public Wiring.Api api() {
        return api;
    }
}
