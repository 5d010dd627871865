package nl.buurtdaad.claims;

import java.time.Clock;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.joining.Joining;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;

/// Puts the room together.
public final class ClaimsRoom {
    private final ClaimsApi api;
    private final Claims claims;
    private final LapseClaims lapseClaims;
    private final TellDoers tellDoers;
    private final LetGo letGo;

    public ClaimsRoom(Database database, Once once, Clock clock, Logbook logbook, Joining joining, Inbox inbox) {
        claims = new Claims(clock, inbox);
        lapseClaims = new LapseClaims(database, clock, logbook);
        tellDoers = new TellDoers(database, once, clock, claims, inbox);
        letGo = new LetGo(once, claims, logbook);
        api = new ClaimsApi(new ClaimTask(once, claims, joining, logbook), letGo, tellDoers);
    }

    public Wiring.Api api() {
        return api;
    }

    public Claims claims() {
        return claims;
    }

    /// For who leaves.
    public void letGoOfAll(Tx tx, String resident) {
        letGo.all(tx, resident);
    }

    /// To be run every minute or so.
    public Runnable lapseClaims() {
        return lapseClaims;
    }

    /// To be run a few times a day.
    public Runnable forgetLines() {
        return tellDoers::forgetOld;
    }
}
