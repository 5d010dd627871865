package nl.buurtdaad.platforms;

import nl.buurtdaad.agreements.AgreementsRoom;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.deeds.DeedLists;
import nl.buurtdaad.graphql.Wiring;

/// Puts the room together.
public final class PlatformsRoom {
    private final PlatformsApi api;

    public PlatformsRoom(Database database, DeedLists lists, AgreementsRoom agreements) {
        api = new PlatformsApi(database, new PlatformStore(), lists, agreements);
    }

    public Wiring.Api api() {
        return api;
    }
}
