package nl.buurtdaad.deeds;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.deeds.DeedView.DeedPage;
import nl.buurtdaad.graphql.Asked;

/// Pages of deeds, also for the pages of a project and a platform, and the residents who did them.
public final class DeedLists {
    private final Database database;
    private final DeedStore store;

    DeedLists(Database database, DeedStore store) {
        this.database = database;
        this.store = store;
    }

    /// What was done in a project.
    public DeedPage ofProject(Asked asked, String project) {
        return page(
                asked, (tx, limit) -> store.listOfProject(tx, project, asked.skip(), limit, asked.callerOrNobody()));
    }

    /// What was done on a platform.
    public DeedPage ofPlatform(Asked asked, String platform) {
        return page(
                asked, (tx, limit) -> store.listOfPlatform(tx, platform, asked.skip(), limit, asked.callerOrNobody()));
    }

    /// What was done on a platform, from an instant on.
    public DeedPage ofPlatformSince(Asked asked, String platform, Instant since) {
        return page(
                asked,
                (tx, limit) ->
                        store.listOfPlatformSince(tx, platform, since, asked.skip(), limit, asked.callerOrNobody()));
    }

    DeedPage ofResident(Asked asked, String resident) {
        return page(asked, (tx, limit) -> store.listOfResident(tx, resident, asked.skip(), limit));
    }

    /// Residents by the name they chose.
    public List<Doer> doers(Asked asked, List<String> residents) {
        return database.read(tx -> store.listDoers(tx, residents, asked.residentOrNobody()));
    }

    private DeedPage page(Asked asked, BiFunction<Tx, Integer, List<DeedView>> list) {
        int first = asked.first();
        var rows = database.read(tx -> list.apply(tx, first + 1));
        return new DeedPage(rows.stream().limit(first).toList(), asked.next(rows));
    }
}
