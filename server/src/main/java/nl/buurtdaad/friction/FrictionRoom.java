package nl.buurtdaad.friction;

import java.time.Clock;
import nl.buurtdaad.cases.Cases;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.say.Say;

/// Puts the room together.
public final class FrictionRoom {
    private final FrictionApi api;

    public FrictionRoom(Database database, Once once, Clock clock, Say say, Cases cases) {
        var store = new FrictionStore();
        api = new FrictionApi(database, store, new SayFriction(once, clock, store, say, cases), cases);
    }

    public Wiring.Api api() {
        return api;
    }

    /// For who leaves.
    public static void forgetWordsOf(Tx tx, String resident) {
        new FrictionStore().forgetWordsOf(tx, resident);
    }
}
