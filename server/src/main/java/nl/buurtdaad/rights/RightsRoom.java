package nl.buurtdaad.rights;

import java.time.Clock;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.graphql.Wiring;

/// Puts the room together.
public final class RightsRoom {
    private final RightsApi api;
    private final Rights rights;

    public RightsRoom(Database database, Clock clock) {
        var store = new RightStore();
        this.api = new RightsApi(database, clock, store);
        this.rights = new Rights(store);
    }

    public Wiring.Api api() {
        return api;
    }

    /// For who asks the municipality for something.
    public Rights rights() {
        return rights;
    }
}
