package nl.buurtdaad.platforms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.deeds.DeedStore;
import nl.buurtdaad.deeds.ProjectLink;
import nl.buurtdaad.platforms.PlatformView.Neighbourhood;
import nl.buurtdaad.platforms.PlatformView.PlatformLink;
import nl.buurtdaad.rests.RestStore;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Platforms in the graph.
final class PlatformStore {
    private static final String FIND = """
            MATCH (platform:Platform {id: $platform})
            RETURN platform.id AS id, platform.name AS name, platform.about AS about, platform.since AS since,
                   platform.example AS example, platform.callName AS callName, platform.callPhone AS callPhone,
                   platform.howToJoin AS howToJoin,
                   COLLECT {
                     MATCH (platform)-[:OF]->(neighbourhood:Neighbourhood)
                     RETURN neighbourhood {.code, .name} ORDER BY neighbourhood.code } AS neighbourhoods,
            """ + RestStore.OF_PLATFORM + " AS rest";

    private static final String LIST_PROJECTS = """
            MATCH (:Platform {id: $platform})-[:RUNS]->(project:Project)
            WHERE (project.ended IS NOT NULL) = $ended
            RETURN project {.id, .name, .kind} AS project
            ORDER BY project.madeAt, project.id SKIP $skip LIMIT $limit
            """;

    private static final String LIST = """
            MATCH (platform:Platform)
            RETURN platform.id AS id, platform.name AS name
            ORDER BY platform.name, platform.id SKIP $skip LIMIT $limit
            """;

    Optional<PlatformView> find(Tx tx, String platform) {
        return tx.find(FIND, Map.of("platform", platform)).map(PlatformStore::view);
    }

    List<PlatformLink> list(Tx tx, int skip, int limit) {
        return tx.list(LIST, Map.of("skip", skip, "limit", limit)).stream()
                .map(row -> new PlatformLink(
                        row.get("id").asString(), row.get("name").asString()))
                .toList();
    }

    List<ProjectLink> listProjects(Tx tx, String platform, boolean ended, int skip, int limit) {
        return tx
                .list(LIST_PROJECTS, Map.of("platform", platform, "ended", ended, "skip", skip, "limit", limit))
                .stream()
                .map(row -> DeedStore.project(row.get("project")))
                .toList();
    }

    private static PlatformView view(Record row) {
        return new PlatformView(
                row.get("id").asString(),
                row.get("name").asString(),
                row.get("about").asString(),
                row.get("since").asLocalDate(),
                row.get("example").asBoolean(),
                row.get("neighbourhoods").asList(PlatformStore::neighbourhood),
                Optional.ofNullable(row.get("callName").asString(null)),
                Optional.ofNullable(row.get("callPhone").asString(null)),
                row.get("howToJoin").asString(),
                RestStore.readIfAny(row.get("rest")));
    }

    private static Neighbourhood neighbourhood(Value value) {
        return new Neighbourhood(value.get("code").asString(), value.get("name").asString());
    }
}
