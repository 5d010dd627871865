package nl.buurtdaad.cases;

import java.net.URI;
import java.time.Clock;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Letters;

/// Puts the room together.
public final class CasesRoom {
    private final CasesApi api;
    private final Cases cases;

    /// @param publicUrl what the link of a letter begins with
    public CasesRoom(Database database, Once once, Clock clock, Logbook logbook, Letters letters, URI publicUrl) {
        var store = new CaseStore();
        api = new CasesApi(database, store, new MoveCase(once, clock, store, logbook));
        cases = new Cases(store, logbook, letters, publicUrl.toString().replaceFirst("/$", ""));
    }

    public Wiring.Api api() {
        return api;
    }

    public Cases cases() {
        return cases;
    }
}
