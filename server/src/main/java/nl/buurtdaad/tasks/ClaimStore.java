package nl.buurtdaad.tasks;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.tasks.ClaimIsOver.ClaimEnd;
import nl.buurtdaad.tasks.SayDone.MadeDeed;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Claims and deeds in the graph, written under the locks of their resident and task, in this order.
final class ClaimStore {
    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK_RESIDENT = "MATCH (resident:Resident {id: $id}) SET resident.lock = 1";

    private static final String LOCK_TASK = "MATCH (task:Task {id: $id}) SET task.lock = 1";

    private static final String LOCK_TASK_OF_CLAIM = """
            MATCH (:Claim {id: $claim})-[:FOR]->(task:Task) SET task.lock = 1
            """;

    private static final String LOCK_TASK_OF_DEED = """
            MATCH (:Deed {id: $deed})-[:OF]->(task:Task) SET task.lock = 1
            """;

    private static final String FIND_TASK = """
            MATCH (task:Task {id: $task})-[:PART_OF]->(project:Project)<-[:RUNS]-(platform:Platform)
            WHERE task.state <> 'WITHDRAWN'
            RETURN task.id AS id, project.id AS project, platform.id AS platform,
                   task.state = 'IDEA' AS idea, task.slots AS slots, task.startsAt AS startsAt,
                   EXISTS { (:Resident {id: $resident})-[:BEGAN]->(task) } AS beganByCaller,
                   EXISTS {
                     MATCH (other:Resident)-[:MADE]->(:Claim)-[:FOR]->(task) WHERE other.id <> $resident
                   } OR EXISTS {
                     MATCH (other:Resident)-[:CHANGED]->(:Change)-[:OF]->(task) WHERE other.id <> $resident
                   } AS touchedByOthers,
                   COLLECT {
                     MATCH (doer:Resident)-[:MADE]->(claim:Claim)-[:FOR]->(task)
                     WHERE claim.state = 'DONE' OR (claim.state = 'ACTIVE' AND claim.lapsesAt > $now)
                     RETURN {claim: claim.id, resident: doer.id, joined: claim.joined, done: claim.state = 'DONE'}
                     ORDER BY claim.joined, claim.claimedAt, claim.id } AS claims
            """;

    private static final String COUNT_OPEN_CLAIMS = """
            MATCH (:Resident {id: $resident})-[:MADE]->(claim:Claim)
            WHERE claim.state = 'ACTIVE' AND claim.lapsesAt > $now
            RETURN count(claim) AS open
            """;

    private static final String CLAIM = """
            MATCH (resident:Resident {id: $resident}), (task:Task {id: $task})
            CREATE (resident)-[:MADE]->(:Claim {
                id: $claim, claimedAt: $now, lapsesAt: $lapsesAt, joined: $joined, state: 'ACTIVE'})-[:FOR]->(task)
            SET task.state = 'OPEN'
            """;

    private static final String FIND_CLAIM = """
            MATCH (:Resident {id: $resident})-[:MADE]->(claim:Claim {id: $claim})-[:FOR]->(task:Task)
            RETURN claim.id AS id, task.id AS task, claim.lapsesAt AS lapsesAt, claim.state AS state
            """;

    private static final String END = """
            MATCH (claim:Claim {id: $claim}) SET claim.state = $state, claim.endedAt = $now
            """;

    private static final String KEEP = "MATCH (claim:Claim {id: $claim}) SET claim.lapsesAt = $lapsesAt";

    private static final String KEEP_ALL = """
            MATCH (claim:Claim)-[:FOR]->(:Task {id: $task})
            WHERE claim.state = 'ACTIVE' AND claim.lapsesAt > $now
            SET claim.lapsesAt = $lapsesAt
            """;

    private static final String MAKE_DEED = """
            MATCH (doer:Resident)-[:MADE]->(claim:Claim {id: $claim})-[:FOR]->(task:Task)
            CREATE (claim)-[:BECAME]->(deed:Deed {id: $deed, doneAt: $now}),
                   (doer)-[:DID {at: $now}]->(deed), (deed)-[:OF]->(task)
            """;

    /// Keeps the state beside its claims; what it says is worked out from them.
    private static final String SETTLE = """
            MATCH (task:Task {id: $task})
            WITH task,
                 COUNT { MATCH (claim:Claim)-[:FOR]->(task)
                         WHERE claim.state = 'ACTIVE' AND claim.lapsesAt > $now } AS active,
                 COUNT { MATCH (claim:Claim)-[:FOR]->(task) WHERE claim.state = 'DONE' } AS done
            SET task.state = CASE
                WHEN active = 0 AND done > 0 THEN 'DONE'
                WHEN task.state = 'DONE' THEN 'OPEN'
                ELSE task.state END
            """;

    private static final String FIND_DEED = """
            MATCH (doer:Resident)-[:DID]->(deed:Deed {id: $deed})-[:OF]->(task:Task)
            WHERE deed.undoneAt IS NULL
            MATCH (claim:Claim)-[:BECAME]->(deed)
            RETURN doer.id AS doer, task.id AS task, claim.id AS claim,
                   deed.doneAt AS doneAt, claim.lapsesAt AS lapsesAt
            """;

    private static final String UNDO = """
            MATCH (deed:Deed {id: $deed}), (claim:Claim {id: $claim})
            SET deed.undoneAt = $now, claim.state = 'ACTIVE', claim.lapsesAt = $lapsesAt
            REMOVE claim.endedAt
            """;

    private static final String THANK = """
            MATCH (resident:Resident {id: $resident}), (deed:Deed {id: $deed})
            MERGE (resident)-[thanks:THANKED]->(deed) ON CREATE SET thanks.at = $now
            """;

    void lock(Tx tx, String resident, String task) {
        lockResident(tx, resident);
        tx.run(LOCK_TASK, Map.of("id", task));
    }

    void lockResident(Tx tx, String resident) {
        tx.run(LOCK_RESIDENT, Map.of("id", resident));
    }

    void lockTaskOfClaim(Tx tx, String resident, String claim) {
        lockResident(tx, resident);
        tx.run(LOCK_TASK_OF_CLAIM, Map.of("claim", claim));
    }

    void lockTaskOfDeed(Tx tx, String deed) {
        tx.run(LOCK_TASK_OF_DEED, Map.of("deed", deed));
    }

    Optional<Task> findTask(Tx tx, String task, String resident, Instant now) {
        return tx.find(FIND_TASK, Map.of("task", task, "resident", resident, "now", utc(now)))
                .map(ClaimStore::task);
    }

    Task getTask(Tx tx, String task, String resident, Instant now) {
        return findTask(tx, task, resident, now).orElseThrow();
    }

    private static Task task(Record row) {
        return new Task(
                row.get("id").asString(),
                row.get("project").asString(),
                row.get("platform").asString(),
                row.get("idea").asBoolean(),
                row.get("slots").asInt(),
                row.get("startsAt").isNull() ? Optional.empty() : Optional.of(instant(row.get("startsAt"))),
                row.get("beganByCaller").asBoolean(),
                row.get("touchedByOthers").asBoolean(),
                row.get("claims").asList(ClaimStore::part));
    }

    private static Task.Part part(Value claim) {
        return new Task.Part(
                claim.get("claim").asString(),
                claim.get("resident").asString(),
                claim.get("joined").asBoolean(),
                claim.get("done").asBoolean());
    }

    int countOpenClaims(Tx tx, String resident, Instant now) {
        return tx.get(COUNT_OPEN_CLAIMS, Map.of("resident", resident, "now", utc(now)))
                .get("open")
                .asInt();
    }

    void claim(Tx tx, String claim, String resident, String task, boolean joined, Instant now, Instant lapsesAt) {
        var parameters = new HashMap<String, Object>(Map.of("claim", claim, "resident", resident, "task", task));
        parameters.putAll(Map.of("joined", joined, "now", utc(now), "lapsesAt", utc(lapsesAt)));
        tx.run(CLAIM, parameters);
    }

    Optional<HeldClaim> findClaim(Tx tx, String resident, String claim) {
        return tx.find(FIND_CLAIM, Map.of("resident", resident, "claim", claim))
                .map(row -> new HeldClaim(
                        row.get("id").asString(),
                        row.get("task").asString(),
                        instant(row.get("lapsesAt")),
                        row.get("state").asString().equals("ACTIVE")
                                ? Optional.empty()
                                : Optional.of(ClaimEnd.valueOf(row.get("state").asString()))));
    }

    void end(Tx tx, String claim, String state, Instant now) {
        tx.run(END, Map.of("claim", claim, "state", state, "now", utc(now)));
    }

    void keep(Tx tx, String claim, Instant lapsesAt) {
        tx.run(KEEP, Map.of("claim", claim, "lapsesAt", utc(lapsesAt)));
    }

    void keepAll(Tx tx, String task, Instant lapsesAt, Instant now) {
        tx.run(KEEP_ALL, Map.of("task", task, "lapsesAt", utc(lapsesAt), "now", utc(now)));
    }

    void makeDeed(Tx tx, String claim, String deed, Instant now) {
        tx.run(MAKE_DEED, Map.of("claim", claim, "deed", deed, "now", utc(now)));
    }

    void settle(Tx tx, String task, Instant now) {
        tx.run(SETTLE, Map.of("task", task, "now", utc(now)));
    }

    Optional<MadeDeed> findDeed(Tx tx, String deed) {
        return tx.find(FIND_DEED, Map.of("deed", deed))
                .map(row -> new MadeDeed(
                        row.get("doer").asString(),
                        row.get("task").asString(),
                        row.get("claim").asString(),
                        instant(row.get("doneAt")),
                        instant(row.get("lapsesAt"))));
    }

    void undo(Tx tx, String deed, String claim, Instant lapsesAt, Instant now) {
        tx.run(UNDO, Map.of("deed", deed, "claim", claim, "lapsesAt", utc(lapsesAt), "now", utc(now)));
    }

    void thank(Tx tx, String resident, String deed, Instant now) {
        tx.run(THANK, Map.of("resident", resident, "deed", deed, "now", utc(now)));
    }

    private static ZonedDateTime utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }

    private static Instant instant(Value value) {
        return value.asZonedDateTime().toInstant();
    }
}
