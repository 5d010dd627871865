package nl.buurtdaad.residents;

import java.time.Clock;
import java.util.Optional;
import nl.buurtdaad.codes.CodeMail;
import nl.buurtdaad.codes.HourlyLimits;
import nl.buurtdaad.codes.Mailboxes;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Caller;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.notices.Inbox;

/// Puts the room together.
public final class ResidentsRoom {
    private final Database database;
    private final ResidentStore store = new ResidentStore();
    private final ResidentsApi api;

    /// @param newcomersPerHour new accounts in an hour, all together
    /// @param newcomersPerHourPerAddress new accounts in an hour from one address
    public ResidentsRoom(
            Database database,
            Once once,
            Clock clock,
            CodeMail mail,
            Inbox inbox,
            OpenClaims claims,
            int newcomersPerHour,
            int newcomersPerHourPerAddress) {
        this.database = database;
        var newcomers = new HourlyLimits(newcomersPerHour, newcomersPerHourPerAddress);
        // Codes have as many of their own: on a day of many newcomers, who was there before can still sign in.
        var codes = new HourlyLimits(newcomersPerHour, newcomersPerHourPerAddress);
        api = new ResidentsApi(
                database,
                clock,
                store,
                new Introduce(once, clock, store, newcomers),
                new ChangeName(once, store),
                new TieEmail(once, clock, store, new Mailboxes(clock), mail, inbox, codes),
                new Leave(once, clock, store, claims, inbox));
    }

    public Wiring.Api api() {
        return api;
    }

    public PhoneKeys phoneKeys() {
        return new PhoneKeys(store);
    }

    /// Whose access key it is, by its hash.
    public Optional<Caller> findCaller(String hash) {
        return database.read(tx -> store.findCaller(tx, hash));
    }
}
