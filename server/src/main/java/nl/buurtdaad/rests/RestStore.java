package nl.buurtdaad.rests;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import org.neo4j.driver.Value;

/// Rests in the graph. Who woke a project is kept beside who put it to rest.
public final class RestStore {
    /// The rest that `project` is in by itself, for [#readIfAny].
    public static final String OF_PROJECT = """
            head(COLLECT {
              MATCH (doer:Resident)-[:PUT_TO_REST]->(resting:Rest)-[:OF]->(project) WHERE resting.until IS NULL
              RETURN resting {.from, .because, .sentence, by: CASE WHEN doer.named THEN doer.name END} })
            """;

    /// The rest that `platform` is in, with all its projects, for [#readIfAny].
    public static final String OF_PLATFORM = """
            head(COLLECT {
              MATCH (doer:Resident)-[:PUT_TO_REST]->(resting:Rest)-[:OF]->(platform) WHERE resting.until IS NULL
              RETURN resting {.from, .because, .sentence, by: CASE WHEN doer.named THEN doer.name END} })
            """;

    /// Whether `project` rests, by itself or with the platform that runs it.
    public static final String RESTS = """
            EXISTS { MATCH (resting:Rest)-[:OF]->()-[:RUNS]->{0,1}(project) WHERE resting.until IS NULL }
            """;

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK_PROJECT = """
            MATCH (project:Project {id: $id}) SET project.lock = 1
            WITH project
            MATCH (platform:Platform)-[:RUNS]->(project)
            RETURN platform.id AS platform, [project.id] AS projects,
                   EXISTS { MATCH (rest:Rest)-[:OF]->(project) WHERE rest.until IS NULL } AS rest,
                   EXISTS { MATCH (rest:Rest)-[:OF]->(platform) WHERE rest.until IS NULL } AS platformRest
            """;

    private static final String LOCK_PLATFORM = """
            MATCH (platform:Platform {id: $id}) SET platform.lock = 1
            WITH platform, EXISTS { MATCH (rest:Rest)-[:OF]->(platform) WHERE rest.until IS NULL } AS rest
            RETURN platform.id AS platform, rest, rest AS platformRest,
                   COLLECT { MATCH (platform)-[:RUNS]->(project:Project) RETURN project.id } AS projects
            """;

    private static final String PUT_PROJECT_TO_REST = """
            MATCH (resident:Resident {id: $resident}), (project:Project {id: $of})
            CREATE (resident)-[:PUT_TO_REST {at: $now}]->(:Rest {
                id: $id, from: $now, because: $because, sentence: $sentence})-[:OF]->(project)
            """;

    private static final String PUT_PLATFORM_TO_REST = """
            MATCH (resident:Resident {id: $resident}), (platform:Platform {id: $of})
            CREATE (resident)-[:PUT_TO_REST {at: $now}]->(:Rest {
                id: $id, from: $now, because: $because, sentence: $sentence})-[:OF]->(platform)
            """;

    /// The clocks of two servers can differ: no rest ends before it began.
    private static final String WAKE_UP = """
            WHERE rest.until IS NULL
            MATCH (resident:Resident {id: $resident})
            SET rest.until = CASE WHEN $now < rest.from THEN rest.from ELSE $now END
            CREATE (resident)-[:WOKE {at: $now}]->(rest)
            """;

    private static final String WAKE_PROJECT = "MATCH (rest:Rest)-[:OF]->(:Project {id: $of})\n" + WAKE_UP;

    private static final String WAKE_PLATFORM = "MATCH (rest:Rest)-[:OF]->(:Platform {id: $of})\n" + WAKE_UP;

    /// What rests or does not, locked.
    ///
    /// @param platform its own id, or that of the platform that runs the project
    /// @param projects in which a deed gives a say over it
    /// @param rest whether the thing itself rests
    /// @param platformRest whether all of its platform does
    record Locked(String platform, List<String> projects, boolean rest, boolean platformRest) {}

    /// Why, and in which words if any.
    record Because(RestReason reason, Optional<String> sentence) {}

    /// Empty when there is no such thing.
    Optional<Locked> lock(Tx tx, Rested of) {
        String statement = switch (of) {
            case Rested.Project _ -> LOCK_PROJECT;
            case Rested.Platform _ -> LOCK_PLATFORM;
        };
        return tx.find(statement, Map.of("id", of.id()))
                .map(row -> new Locked(
                        row.get("platform").asString(),
                        row.get("projects").asList(id -> id.asString()),
                        row.get("rest").asBoolean(),
                        row.get("platformRest").asBoolean()));
    }

    void putToRest(Tx tx, Rested of, String id, String resident, Because because, Instant now) {
        var parameters = new HashMap<String, Object>(Map.of("of", of.id(), "id", id, "resident", resident));
        parameters.put("because", because.reason().name());
        parameters.put("sentence", because.sentence().orElse(null));
        parameters.put("now", now.atZone(ZoneOffset.UTC));
        String statement = switch (of) {
            case Rested.Project _ -> PUT_PROJECT_TO_REST;
            case Rested.Platform _ -> PUT_PLATFORM_TO_REST;
        };
        tx.run(statement, parameters);
    }

    void wake(Tx tx, Rested of, String resident, Instant now) {
        String statement = switch (of) {
            case Rested.Project _ -> WAKE_PROJECT;
            case Rested.Platform _ -> WAKE_PLATFORM;
        };
        tx.run(statement, Map.of("of", of.id(), "resident", resident, "now", now.atZone(ZoneOffset.UTC)));
    }

    /// Reads what [#OF_PROJECT] or [#OF_PLATFORM] gave.
    public static Optional<RestView> readIfAny(Value rest) {
        return rest.isNull()
                ? Optional.empty()
                : Optional.of(new RestView(
                        rest.get("from").asZonedDateTime().toInstant(),
                        RestReason.valueOf(rest.get("because").asString()),
                        Optional.ofNullable(rest.get("sentence").asString(null)),
                        Optional.ofNullable(rest.get("by").asString(null))));
    }
}
