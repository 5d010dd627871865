package nl.buurtdaad.friction;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.friction.Friction.Side;

/// Friction in the graph. What was added is read here only, by whom it is for.
final class FrictionStore {
    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK_PROJECT = """
            MATCH (project:Project {id: $project}) SET project.lock = 1
            WITH project
            MATCH (project)<-[:RUNS]-(platform:Platform)
            RETURN platform.id AS platform, project.name AS name
            """;

    private static final String FIND_OPEN = """
            MATCH (project:Project {id: $project})<-[:OF]-(friction:Friction {side: $side})<-[:ABOUT]-(held:Case)
            WHERE held.closedAt IS NULL
            RETURN friction.id AS id
            """;

    /// Somebody of this side said it and took it back after `since`, so that the team had a letter of it.
    private static final String WAS_TOLD = """
            RETURN EXISTS {
              MATCH (:Project {id: $project})<-[:OF]-(before:Friction {side: $side}) WHERE before.takenBackAt > $since
            } AS told
            """;

    private static final String SAY = """
            MATCH (writer:Resident|Official {id: $writer}), (project:Project {id: $project})
            CREATE (writer)-[:SAID_FRICTION {at: $now}]->(:Friction {id: $id, side: $side, at: $now})-[:OF]->(project)
            """;

    private static final String WORKS_WITH = """
            MATCH (project:Project {id: $project})
            RETURN EXISTS { (:Official {id: $official})-[:CONTACT_OF]->(project) }
                OR EXISTS { (:Official {id: $official})<-[:LIES_WITH]-(:Request)-[:ASKS_FOR]->(project) } AS works
            """;

    private static final String LOCK = """
            MATCH (friction:Friction {id: $id}) SET friction.lock = 1
            WITH friction
            MATCH (friction)-[:OF]->(project:Project)<-[:RUNS]-(platform:Platform)
            RETURN project.id AS project, project.name AS name, platform.id AS platform, friction.told AS told,
                   EXISTS { (friction)<-[:SAID_FRICTION]-({id: $caller}) } AS mine
            """;

    private static final String ADD = """
            MATCH (friction:Friction {id: $id})
            SET friction.words = CASE WHEN $shared THEN $words END,
                friction.privateWords = CASE WHEN NOT $shared THEN $words END,
                friction.told = true
            """;

    private static final String TAKE_BACK = "MATCH (friction:Friction {id: $id}) SET friction.takenBackAt = $now";

    /// What is not shared has a property of its own, which nobody reads but here: it is for who wrote it and for the
    /// liaison team of the municipality.
    private static final String FIND = """
            MATCH (friction:Friction {id: $id})-[:OF]->(project:Project)
            WITH friction, friction.words IS NOT NULL AS shared,
                 EXISTS { (friction)<-[:SAID_FRICTION]-({id: $caller}) } AS mine,
                 EXISTS {
                   MATCH (:Liaison {id: $caller})-[:HELPS]->(:Municipality)<-[:PART_OF]-(:Neighbourhood)
                         <-[:OF]-(:Platform)-[:RUNS]->(project) } AS helps
            RETURN friction.id AS id, friction.side AS side, mine, shared,
                   CASE WHEN shared THEN friction.words WHEN mine OR helps THEN friction.privateWords END AS words
            """;

    private static final String FORGET_WORDS_OF = """
            MATCH (:Resident {id: $resident})-[:SAID_FRICTION]->(friction:Friction)
            REMOVE friction.words, friction.hiddenWords, friction.privateWords
            """;

    record Here(String platform, String name) {}

    /// A friction under its lock.
    ///
    /// @param told something was added before
    record Locked(String project, String name, String platform, boolean told, boolean mine) {}

    Optional<Here> lockProject(Tx tx, String project) {
        return tx.find(LOCK_PROJECT, Map.of("project", project))
                .map(row ->
                        new Here(row.get("platform").asString(), row.get("name").asString()));
    }

    Optional<String> findOpen(Tx tx, String project, Side side) {
        return tx.find(FIND_OPEN, Map.of("project", project, "side", side.name()))
                .map(row -> row.get("id").asString());
    }

    boolean wasTold(Tx tx, String project, Side side, Instant since) {
        return tx.get(WAS_TOLD, Map.of("project", project, "side", side.name(), "since", utc(since)))
                .get("told")
                .asBoolean();
    }

    void say(Tx tx, String id, String project, Side side, String writer, Instant now) {
        tx.run(SAY, Map.of("id", id, "project", project, "side", side.name(), "writer", writer, "now", utc(now)));
    }

    /// The contact of the project, or whom a request of it lies with.
    boolean worksWith(Tx tx, String project, String official) {
        return tx.find(WORKS_WITH, Map.of("project", project, "official", official))
                .map(row -> row.get("works").asBoolean())
                .orElse(false);
    }

    Optional<Locked> lock(Tx tx, String id, String caller) {
        return tx.find(LOCK, Map.of("id", id, "caller", caller))
                .map(row -> new Locked(
                        row.get("project").asString(),
                        row.get("name").asString(),
                        row.get("platform").asString(),
                        row.get("told").asBoolean(false),
                        row.get("mine").asBoolean()));
    }

    void add(Tx tx, String id, String words, boolean shared) {
        tx.run(ADD, Map.of("id", id, "words", words, "shared", shared));
    }

    void takeBack(Tx tx, String id, Instant now) {
        tx.run(TAKE_BACK, Map.of("id", id, "now", utc(now)));
    }

    Friction get(Tx tx, String id, String caller) {
        var row = tx.get(FIND, Map.of("id", id, "caller", caller));
        return new Friction(
                row.get("id").asString(),
                Side.valueOf(row.get("side").asString()),
                Optional.ofNullable(row.get("words").asString(null)),
                row.get("shared").asBoolean(),
                row.get("mine").asBoolean());
    }

    void forgetWordsOf(Tx tx, String resident) {
        tx.run(FORGET_WORDS_OF, Map.of("resident", resident));
    }

    private static Object utc(Instant at) {
        return at.atZone(ZoneOffset.UTC);
    }
}
