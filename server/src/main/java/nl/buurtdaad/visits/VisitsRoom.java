package nl.buurtdaad.visits;

import java.time.Clock;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.say.Say;

/// Puts the room together.
public final class VisitsRoom {
    private final VisitsApi api;

    public VisitsRoom(Database database, Once once, Clock clock, Logbook logbook, Say say) {
        var visits = new VisitStore();
        var invitations = new InvitationStore();
        api = new VisitsApi(
                database,
                new LogVisit(once, clock, visits, logbook),
                new Invite(once, clock, invitations, say, logbook),
                visits,
                invitations,
                say);
    }

    public Wiring.Api api() {
        return api;
    }
}
