package nl.buurtdaad.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import nl.buurtdaad.platforms.PlatformView;
import nl.buurtdaad.projects.ProjectView;
import org.jspecify.annotations.Nullable;

/// The room's GraphQL fields.
record RightsApi(Database database, Clock clock, RightStore store) implements Wiring.Api {
    @Override
    public void wire(Wiring wiring) {
        wiring.query("right", this::right)
                .field("Platform", "rights", asked -> {
                    String platform = asked.parent(PlatformView.class).id();
                    return database.read(tx -> store.listOfPlatform(tx, platform, today()));
                })
                .field("Platform", "freedoms", asked -> {
                    String platform = asked.parent(PlatformView.class).id();
                    return database.read(tx -> store.listFreedoms(tx, platform, today()));
                })
                .field("Project", "rights", this::ofProject)
                .field("Project", "freedoms", asked -> {
                    String project = asked.parent(ProjectView.class).id();
                    return database.read(tx -> store.listFreedomsForProject(tx, project, today()));
                });
    }

    private @Nullable RightView right(Asked asked) {
        return database.read(tx -> store.find(tx, asked.text("id"), today())).orElse(null);
    }

    private List<RightView> ofProject(Asked asked) {
        String project = asked.parent(ProjectView.class).id();
        return database.read(tx -> store.listForProject(tx, project, today())).stream()
                .filter(right -> right.state() == RightRule.State.HOLDS)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
