package nl.buurtdaad.rests;

import java.time.Clock;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.say.Say;

/// Puts the room together.
public final class RestsRoom {
    private final RestsApi api;

    public RestsRoom(Once once, Clock clock, Logbook logbook, Say say) {
        api = new RestsApi(new PutToRest(once, clock, new RestStore(), say, logbook));
    }

    public Wiring.Api api() {
        return api;
    }
}
