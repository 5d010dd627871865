package nl.buurtdaad.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Visits in the graph. One that was taken back stays and is shown to nobody.
final class VisitStore {
    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK_OFFICIAL = "MATCH (official:Official {id: $official}) SET official.lock = 1";

    private static final String FIND_PLATFORM_OF =
            "MATCH (platform:Platform)-[:RUNS]->(:Project {id: $project}) RETURN platform.id AS platform";

    private static final String FIND_OF_DAY = """
            MATCH (:Official {id: $official})-[:CAME]->(visit:Visit {day: $day})-[:OF]->(:Project {id: $project})
            WHERE visit.takenBackAt IS NULL
            RETURN visit.id AS id
            """;

    /// At the place itself, else at the nearest that it is part of. Nobody comes to look at what was ended.
    private static final String LIST_PROJECTS_AT = """
            MATCH (sign:Sign {code: $sign})-[points:POINTS_TO]->(place:Place)
            WITH place ORDER BY points.since DESC LIMIT 1
            MATCH path = (place)-[:PART_OF]->{0,3}(:Place)<-[:AT]-(project:Project)<-[:RUNS]-(:Platform)
            WHERE project.ended IS NULL
            WITH project, min(length(path)) AS far
            WITH collect({project: project, far: far}) AS found, min(far) AS nearest
            UNWIND [one IN found WHERE one.far = nearest | one.project] AS project
            MATCH (platform:Platform)-[:RUNS]->(project)
            RETURN project.id AS id, project.name AS name, project.kind AS kind, platform.id AS platform, EXISTS {
                MATCH (:Official {id: $official})-[:CAME]->(visit:Visit {day: $day})-[:OF]->(project)
                WHERE visit.takenBackAt IS NULL } AS came
            ORDER BY project.madeAt, project.id LIMIT 25
            """;

    private static final String LOG = """
            MATCH (official:Official {id: $official}), (project:Project {id: $project})
            CREATE (official)-[:CAME]->(visit:Visit {id: $id, at: $now, day: $day})-[:OF]->(project)
            WITH visit, project
            MATCH (project)-[:AT]->(place:Place)
            WITH visit, place ORDER BY place.id LIMIT 1
            CREATE (visit)-[:AT]->(place)
            """;

    private static final String FIND_OWN = """
            MATCH (:Official {id: $official})-[:CAME]->(visit:Visit {id: $id})-[:OF]->(project:Project)
            RETURN project.id AS project, visit.day AS day, visit.takenBackAt IS NOT NULL AS takenBack
            """;

    private static final String TAKE_BACK = "MATCH (visit:Visit {id: $id}) SET visit.takenBackAt = $now";

    /// Expects `visit` and `official`.
    private static final String ROW = """
            RETURN visit.id AS id, visit.day AS day, official.name AS by,
                   head([(official)-[:WORKS_FOR]->(department:Department) | department.name]) AS department,
                   head(COLLECT {
                     MATCH (visit)-[:AT]->(place:Place)
                     RETURN place {.id, .name, sign: head(COLLECT { MATCH (sign:Sign)-[points:POINTS_TO]->(place)
                       RETURN sign.code ORDER BY points.since DESC })} }) AS place,
                   official.id = $looker AND visit.day = $today AND visit.takenBackAt IS NULL AS iMayTakeBack
            ORDER BY visit.at DESC, visit.id
            """;

    private static final String LIST_OF_PROJECT = """
            MATCH (official:Official)-[:CAME]->(visit:Visit)-[:OF]->(:Project {id: $project})
            WHERE visit.takenBackAt IS NULL
            WITH official, visit ORDER BY visit.at DESC, visit.id SKIP $skip LIMIT $limit
            """ + ROW;

    private static final String GET = "MATCH (official:Official)-[:CAME]->(visit:Visit {id: $id})\n" + ROW;

    /// An official's own visit.
    record Logged(String project, LocalDate day, boolean takenBack) {}

    /// @param came the official said so already
    record ProjectAt(String id, String name, String kind, String platform, boolean came) {}

    void lockOfficial(Tx tx, String official) {
        tx.run(LOCK_OFFICIAL, Map.of("official", official));
    }

    Optional<String> findPlatformOf(Tx tx, String project) {
        return tx.find(FIND_PLATFORM_OF, Map.of("project", project))
                .map(row -> row.get("platform").asString());
    }

    /// What runs where a sign hangs; the oldest first.
    ///
    /// @param official whose visits of that day count as such
    List<ProjectAt> listProjectsAt(Tx tx, String sign, String official, LocalDate day) {
        return tx.list(LIST_PROJECTS_AT, Map.of("sign", sign, "official", official, "day", day)).stream()
                .map(row -> new ProjectAt(
                        row.get("id").asString(),
                        row.get("name").asString(),
                        row.get("kind").asString(),
                        row.get("platform").asString(),
                        row.get("came").asBoolean()))
                .toList();
    }

    Optional<String> findOfDay(Tx tx, String official, String project, LocalDate day) {
        return tx.find(FIND_OF_DAY, Map.of("official", official, "project", project, "day", day))
                .map(row -> row.get("id").asString());
    }

    void log(Tx tx, String id, String official, String project, LocalDate day, Instant now) {
        tx.run(
                LOG,
                Map.of(
                        "id",
                        id,
                        "official",
                        official,
                        "project",
                        project,
                        "day",
                        day,
                        "now",
                        now.atZone(ZoneOffset.UTC)));
    }

    Optional<Logged> findOwn(Tx tx, String official, String id) {
        return tx.find(FIND_OWN, Map.of("official", official, "id", id))
                .map(row -> new Logged(
                        row.get("project").asString(),
                        row.get("day").asLocalDate(),
                        row.get("takenBack").asBoolean()));
    }

    void takeBack(Tx tx, String id, Instant now) {
        tx.run(TAKE_BACK, Map.of("id", id, "now", now.atZone(ZoneOffset.UTC)));
    }

    /// Newest first.
    ///
    /// @param looker the id of the official who looks, or one that nobody has
    List<VisitView> listOfProject(Tx tx, String project, int skip, int limit, String looker, LocalDate today) {
        return tx
                .list(
                        LIST_OF_PROJECT,
                        Map.of("project", project, "skip", skip, "limit", limit, "looker", looker, "today", today))
                .stream()
                .map(VisitStore::view)
                .toList();
    }

    VisitView get(Tx tx, String id, String looker, LocalDate today) {
        return view(tx.get(GET, Map.of("id", id, "looker", looker, "today", today)));
    }

    private static VisitView view(Record row) {
        return new VisitView(
                row.get("id").asString(),
                row.get("day").asLocalDate(),
                row.get("by").asString(),
                textIfAny(row.get("department")),
                row.get("place").isNull() ? Optional.empty() : Optional.of(place(row.get("place"))),
                row.get("iMayTakeBack").asBoolean());
    }

    private static VisitView.Place place(Value place) {
        return new VisitView.Place(
                place.get("id").asString(), place.get("name").asString(), textIfAny(place.get("sign")));
    }

    private static Optional<String> textIfAny(Value value) {
        return Optional.ofNullable(value.asString(null));
    }
}
