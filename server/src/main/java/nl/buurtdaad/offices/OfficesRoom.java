package nl.buurtdaad.offices;

import java.time.Clock;
import nl.buurtdaad.codes.CodeMail;
import nl.buurtdaad.codes.HourlyLimits;
import nl.buurtdaad.codes.Mailboxes;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.residents.PhoneKeys;

/// Puts the room together.
public final class OfficesRoom {
    private final OfficesApi api;

    /// @param codesPerHour codes asked for in an hour, all together
    /// @param codesPerHourPerAddress codes asked for in an hour from one address
    public OfficesRoom(
            Database database,
            Once once,
            Clock clock,
            PhoneKeys phoneKeys,
            CodeMail mail,
            WithoutCode withoutCode,
            int codesPerHour,
            int codesPerHourPerAddress) {
        var store = new OfficeStore();
        var limits = new HourlyLimits(codesPerHour, codesPerHourPerAddress);
        var signIn = new SignInToOffice(once, clock, store, phoneKeys, new Mailboxes(clock), mail, withoutCode, limits);
        this.api = new OfficesApi(database, store, signIn);
    }

    public Wiring.Api api() {
        return api;
    }
}
