package nl.buurtdaad.platforms;

import java.util.List;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.deeds.DeedLists;
import nl.buurtdaad.deeds.ProjectLink;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.platforms.PlatformView.PlatformPage;

/// The room's GraphQL fields.
record PlatformsApi(Database database, PlatformStore store, DeedLists lists) implements Wiring.Api {
    @Override
    public void wire(Wiring wiring) {
        wiring.query(
                        "platform",
                        asked -> database.read(tx -> store.find(tx, asked.text("id")))
                                .orElse(null))
                .query("platforms", this::platforms)
                .field("Platform", "projects", this::projects)
                .field(
                        "Platform",
                        "made",
                        asked -> lists.ofPlatform(
                                asked, asked.parent(PlatformView.class).id()));
    }

    private List<ProjectLink> projects(Asked asked) {
        String platform = asked.parent(PlatformView.class).id();
        return database.read(tx -> store.listProjects(tx, platform, asked.after(), asked.first()));
    }

    private PlatformPage platforms(Asked asked) {
        int first = asked.first();
        var rows = database.read(tx -> store.list(tx, asked.skip(), first + 1));
        return new PlatformPage(rows.stream().limit(first).toList(), asked.next(rows));
    }
}
