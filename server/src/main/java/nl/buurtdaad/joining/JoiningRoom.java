package nl.buurtdaad.joining;

import java.time.Clock;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.say.Say;

/// Puts the room together.
public final class JoiningRoom {
    private final Joining joining;
    private final SayReady sayReady;

    public JoiningRoom(Once once, Clock clock, Logbook logbook, Say say, Inbox inbox) {
        joining = new Joining(say);
        sayReady = new SayReady(once, clock, joining, logbook, inbox);
    }

    public Wiring.Api api() {
        return new JoiningApi(sayReady);
    }

    public Joining joining() {
        return joining;
    }
}
