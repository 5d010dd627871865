package nl.buurtdaad.keys;

import java.time.Clock;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.say.Say;

/// Puts the room together.
public final class KeysRoom {
    private final KeysApi api;

    public KeysRoom(Database database, Once once, Clock clock, Say say, Inbox inbox) {
        var store = new KeyStore();
        api = new KeysApi(database, new GiveKey(once, clock, store, say, inbox), store, say);
    }

    public Wiring.Api api() {
        return api;
    }
}
