package nl.buurtdaad.platforms;

import nl.buurtdaad.database.Database;
import nl.buurtdaad.deeds.DeedLists;
import nl.buurtdaad.graphql.Wiring;

/// Puts the room together.
public final class PlatformsRoom {
    private final PlatformsApi api;

    public PlatformsRoom(Database database, DeedLists lists) {
        api = new PlatformsApi(database, new PlatformStore(), lists);
    }

    public Wiring.Api api() {
        return api;
    }
}
