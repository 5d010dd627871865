package nl.buurtdaad.platforms;

import java.util.Optional;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.platforms.PlatformView.PlatformPage;
import nl.buurtdaad.tasks.TaskLists;

/// The room's GraphQL fields.
record PlatformsApi(Database database, PlatformStore store, TaskLists lists) implements Wiring.Api {
    @Override
    public void wire(Wiring wiring) {
        wiring.query(
                        "platform",
                        asked -> database.read(tx -> store.find(tx, asked.text("id")))
                                .orElse(null))
                .query("platforms", this::platforms)
                .field(
                        "Platform",
                        "made",
                        asked -> lists.deedsOfPlatform(
                                asked, asked.parent(PlatformView.class).id()));
    }

    private PlatformPage platforms(Asked asked) {
        int first = asked.first();
        int skip = asked.skip();
        var rows = database.read(tx -> store.list(tx, skip, first + 1));
        return new PlatformPage(
                rows.stream().limit(first).toList(),
                rows.size() > first ? Optional.of(Integer.toString(skip + first)) : Optional.empty());
    }
}
