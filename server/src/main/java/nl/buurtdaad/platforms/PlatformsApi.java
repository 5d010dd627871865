package nl.buurtdaad.platforms;

import java.util.List;
import java.util.Optional;
import nl.buurtdaad.agreements.AgreementView;
import nl.buurtdaad.agreements.AgreementsRoom;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.deeds.DeedLists;
import nl.buurtdaad.deeds.ProjectLink;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.platforms.PlatformView.PlatformPage;
import nl.buurtdaad.rests.AboutPlatform;

/// The room's GraphQL fields.
record PlatformsApi(Database database, PlatformStore store, DeedLists lists, AgreementsRoom agreements)
        implements Wiring.Api {
    private static final List<String> ABOUT_A_PLATFORM =
            List.of("PlatformRests", "PlatformRestsAlready", "PlatformWoke", "PlatformDoesNotRest", "AllOfUsRest");

    @Override
    public void wire(Wiring wiring) {
        wiring.query("platform", asked -> find(asked.text("id")).orElse(null))
                .query("platforms", this::platforms)
                .field("Platform", "projects", asked -> projects(asked, false))
                .field("Platform", "endedProjects", asked -> projects(asked, true))
                .field(
                        "Platform",
                        "made",
                        asked -> lists.ofPlatform(
                                asked, asked.parent(PlatformView.class).id()))
                .field("Platform", "agreements", this::agreements);
        ABOUT_A_PLATFORM.forEach(outcome -> wiring.field(
                outcome,
                "platform",
                asked -> find(asked.parent(AboutPlatform.class).platform()).orElseThrow()));
    }

    private Optional<PlatformView> find(String platform) {
        return database.read(tx -> store.find(tx, platform));
    }

    private List<AgreementView> agreements(Asked asked) {
        String platform = asked.parent(PlatformView.class).id();
        return database.read(tx -> agreements.list(tx, platform));
    }

    private List<ProjectLink> projects(Asked asked, boolean ended) {
        String platform = asked.parent(PlatformView.class).id();
        return database.read(tx -> store.listProjects(tx, platform, ended, asked.after(), asked.first()));
    }

    private PlatformPage platforms(Asked asked) {
        int first = asked.first();
        var rows = database.read(tx -> store.list(tx, asked.skip(), first + 1));
        return new PlatformPage(rows.stream().limit(first).toList(), asked.next(rows));
    }
}
