package nl.buurtdaad.platforms;

import nl.buurtdaad.database.Database;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.tasks.TaskLists;

/// Puts the room together.
public final class PlatformsRoom {
    private final PlatformsApi api;

    public PlatformsRoom(Database database, TaskLists lists) {
        api = new PlatformsApi(database, new PlatformStore(), lists);
    }

    public Wiring.Api api() {
        return api;
    }
}
