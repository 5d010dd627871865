package nl.buurtdaad.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtdaad.database.Tx;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Who knows the work, and who said so, in the graph.
public final class JoiningStore {
    /// Whether who walked along can do it alone, as another said; expects `claim`.
    public static final String IS_READY = "EXISTS { (:Resident)-[:SAID_READY]->(claim) }";

    /// Whether a claim takes a slot of its task; expects `task` and `claim`. Of a capped task who came beside the slots
    /// before it was capped takes one too, but never who walks along.
    public static final String TAKES_A_SLOT =
            "(NOT claim.joined OR " + IS_READY + " OR (task.cap IS NOT NULL AND NOT coalesce(claim.learning, false)))";

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK = """
            MATCH (sayer:Resident {id: $resident}) SET sayer.lock = 1
            WITH sayer
            MATCH (:Claim {id: $claim, learning: true})-[:FOR]->(task:Task) SET task.lock = 1
            """;

    private static final String FIND_LEARNER = """
            MATCH (learner:Resident)-[:MADE]->(:Claim {id: $claim, learning: true})-[:FOR]->(task:Task)
            WHERE task.state <> 'WITHDRAWN'
            MATCH (task)-[:PART_OF]->(:Project)<-[:RUNS]-(platform:Platform)
            RETURN learner.id AS learner, task.id AS task, platform.id AS platform
            """;

    /// A deed of who walked along tells nothing: that they can do it alone is said by another.
    private static final String LIST_WHO_KNOWS = """
            UNWIND $tasks AS id
            MATCH (task:Task {id: id})-[:PART_OF]->(project:Project)
            RETURN id, project.id AS project, COLLECT {
              MATCH (maker:Resident)-[:BEGAN]->(task) RETURN maker.id AS resident
              UNION
              MATCH (project)<-[:PART_OF]-(:Task {walkAlong: true})<-[:OF]-(deed:Deed)<-[:DID]-(doer:Resident)
              WHERE deed.undoneAt IS NULL AND NOT EXISTS { (:Claim {learning: true})-[:BECAME]->(deed) }
              RETURN doer.id AS resident
              UNION
              MATCH (project)<-[:PART_OF]-(:Task)<-[:FOR]-(claim:Claim {learning: true})<-[:MADE]-(learner:Resident)
              WHERE EXISTS { (:Resident)-[:SAID_READY]->(claim) }
              RETURN learner.id AS resident } AS knowing
            """;

    private static final String SAY_READY = """
            MATCH (sayer:Resident {id: $resident}), (claim:Claim {id: $claim})
            CREATE (sayer)-[:SAID_READY {at: $now}]->(claim)
            """;

    /// Somebody who walks along, or did.
    record Learner(String resident, String task, String platform) {}

    /// @param knowing ids of those who know the work of a task
    record WhoKnows(String task, String project, Set<String> knowing) {}

    /// The sayer first, then the task.
    void lock(Tx tx, String resident, String claim) {
        tx.run(LOCK, Map.of("resident", resident, "claim", claim));
    }

    Optional<Learner> findLearner(Tx tx, String claim) {
        return tx.find(FIND_LEARNER, Map.of("claim", claim))
                .map(row -> new Learner(
                        row.get("learner").asString(),
                        row.get("task").asString(),
                        row.get("platform").asString()));
    }

    List<WhoKnows> listWhoKnows(Tx tx, List<String> tasks) {
        return tx.list(LIST_WHO_KNOWS, Map.of("tasks", tasks)).stream()
                .map(JoiningStore::whoKnows)
                .toList();
    }

    private static WhoKnows whoKnows(Record row) {
        var knowing = row.get("knowing").asList(Value::asString).stream().collect(Collectors.toSet());
        return new WhoKnows(row.get("id").asString(), row.get("project").asString(), knowing);
    }

    void sayReady(Tx tx, String resident, String claim, Instant now) {
        tx.run(SAY_READY, Map.of("resident", resident, "claim", claim, "now", now.atZone(ZoneOffset.UTC)));
    }

    /// The property `cap` of a task.
    public static Optional<Cap> cap(Value cap) {
        return Optional.ofNullable(cap.asString(null)).map(Cap::of);
    }
}
