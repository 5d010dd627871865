package nl.buurtdaad.claims;

import java.time.Clock;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;

/// Puts the room together.
public final class ClaimsRoom {
    private final ClaimsApi api;
    private final Claims claims;
    private final LapseClaims lapseClaims;

    public ClaimsRoom(Database database, Once once, Clock clock, Logbook logbook) {
        claims = new Claims(clock);
        lapseClaims = new LapseClaims(database, clock, logbook);
        api = new ClaimsApi(new ClaimTask(once, claims, logbook), new LetGo(once, claims, logbook));
    }

    public Wiring.Api api() {
        return api;
    }

    public Claims claims() {
        return claims;
    }

    /// To be run every minute or so.
    public Runnable lapseClaims() {
        return lapseClaims;
    }
}
