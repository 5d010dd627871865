package nl.buurtdaad.claims;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.agreements.AgreementStore;
import nl.buurtdaad.agreements.ClaimTimes;
import nl.buurtdaad.blocks.BlockStore;
import nl.buurtdaad.claims.TellDoers.DoersLine;
import nl.buurtdaad.danger.DangerRule;
import nl.buurtdaad.danger.Warnings;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.joining.JoiningStore;
import nl.buurtdaad.words.SetAside;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Claims in the graph, written under the locks of their resident and task, in this order.
final class ClaimStore {
    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK_RESIDENT = "MATCH (resident:Resident {id: $id}) SET resident.lock = 1";

    private static final String LOCK_TASK = "MATCH (task:Task {id: $id}) SET task.lock = 1";

    private static final String LOCK_TASK_OF_CLAIM = """
            MATCH (:Claim {id: $claim})-[:FOR]->(task:Task) SET task.lock = 1
            """;

    /// Expects `task`.
    private static final String TASK = """
            MATCH (task)-[:PART_OF]->(project:Project)<-[:RUNS]-(platform:Platform)
            RETURN task.id AS id, project.id AS project, platform.id AS platform,
            """ + AgreementStore.OF_PLATFORM + """
                   AS agreements,
                   task.state = 'IDEA' AS idea, task.title AS title, task.slots AS slots, task.startsAt AS startsAt,
                   coalesce(project.ended, false) AS projectEnded,
                   task.cap AS cap, coalesce(task.walkAlong, false) AS walkAlong,
                   EXISTS { (:Resident {id: $resident})-[:BEGAN]->(task) } AS beganByCaller,
                   EXISTS {
                     MATCH (other:Resident)-[:MADE]->(:Claim)-[:FOR]->(task) WHERE other.id <> $resident
                   } OR EXISTS {
                     MATCH (other:Resident)-[:CHANGED]->(:Change)-[:OF]->(task) WHERE other.id <> $resident
                   } AS touchedByOthers,
                   COLLECT {
                     MATCH (doer:Resident)-[:MADE]->(claim:Claim)-[:FOR]->(task)
                     WHERE claim.state = 'DONE' OR (claim.state = 'ACTIVE' AND claim.lapsesAt > $now)
                     WITH doer, claim,
            """ + JoiningStore.IS_READY + """
                       AS ready
                     RETURN {claim: claim.id, resident: doer.id, joined: claim.joined AND NOT ready,
                       learning: coalesce(claim.learning, false) AND NOT ready, done: claim.state = 'DONE'}
                     ORDER BY claim.joined, claim.claimedAt, claim.id } AS claims
            """;

    private static final String FIND_TASK = """
            MATCH (task:Task {id: $task}) WHERE task.state <> 'WITHDRAWN'
            """ + TASK;

    private static final String FIND_CLAIM = """
            MATCH (:Resident {id: $resident})-[:MADE]->(own:Claim {id: $claim})-[:FOR]->(task:Task)
            """ + TASK + """
                   , own.id AS claim, coalesce(own.nudgeAt, own.lapsesAt) AS nudgeAt, own.lapsesAt AS lapsesAt,
                   own.state AS state
            """;

    private static final String LIST_WHO_BEGAN = """
            MATCH (maker:Resident)-[:BEGAN]->(:Task {id: $task}) RETURN maker.id AS id
            """;

    private static final String TELL_LINE = """
            MATCH (claim:Claim {id: $claim}) CREATE (claim)-[:TOLD]->(:Line {id: $line, at: $now, text: $text})
            """;

    /// For who claimed it or did it.
    private static final String LIST_LINES = """
            MATCH (task:Task {id: $task})
            WHERE EXISTS {
              MATCH (:Resident {id: $caller})-[:MADE]->(own:Claim)-[:FOR]->(task)
              WHERE own.state = 'DONE' OR (own.state = 'ACTIVE' AND own.lapsesAt > $now)
            }
            MATCH (reader:Resident {id: $caller})
            MATCH (teller:Resident)-[:MADE]->(claim:Claim)-[:FOR]->(task), (claim)-[:TOLD]->(line:Line)
            WHERE
            """ + BlockStore.HEARS + """

            RETURN line.id AS id, line.at AS at, line.text AS text, teller.id = $caller AS mine,
                   CASE WHEN teller.named THEN teller.name END AS by
            ORDER BY at DESC, id LIMIT 25
            """;

    private static final String FORGET_LINES = """
            MATCH (line:Line) WHERE line.at < $before
            WITH line LIMIT 200
            DETACH DELETE line
            RETURN count(*) AS forgotten
            """;

    private static final String FORGET_LINES_OF = """
            MATCH (:Resident {id: $resident})-[:MADE]->(:Claim)-[:TOLD]->(line:Line) DETACH DELETE line
            """;

    /// In the order of their ids, so that of two who lock them one waits.
    private static final String LIST_OPEN_TASKS = """
            MATCH (:Resident {id: $resident})-[:MADE]->(claim:Claim)-[:FOR]->(task:Task)
            WHERE claim.state = 'ACTIVE' AND claim.lapsesAt > $now
            RETURN DISTINCT task.id AS id ORDER BY id
            """;

    private static final String COUNT_OPEN_CLAIMS = """
            MATCH (:Resident {id: $resident})-[:MADE]->(claim:Claim)
            WHERE claim.state = 'ACTIVE' AND claim.lapsesAt > $now
            RETURN count(claim) AS open
            """;

    private static final String LIST_BEGUN_AT = """
            MATCH (:Resident {id: $resident})-[began:BEGAN]->() WHERE began.at > $since RETURN began.at AS at
            """;

    private static final String CLAIM = """
            MATCH (resident:Resident {id: $resident}), (task:Task {id: $task})
            CREATE (resident)-[:MADE]->(:Claim {
                id: $claim, claimedAt: $now, nudgeAt: $nudgeAt, lapsesAt: $lapsesAt, joined: $joined,
                learning: $learning, state: 'ACTIVE'})-[:FOR]->(task)
            SET task.state = 'OPEN'
            """;

    private static final String END = """
            MATCH (claim:Claim {id: $claim}) SET claim.state = $state, claim.endedAt = $now
            """;

    private static final String RESUME = """
            MATCH (claim:Claim {id: $claim})
            SET claim.state = 'ACTIVE', claim.nudgeAt = $nudgeAt, claim.lapsesAt = $lapsesAt
            REMOVE claim.endedAt
            """;

    private static final String KEEP = """
            MATCH (claim:Claim {id: $claim}) SET claim.nudgeAt = $nudgeAt, claim.lapsesAt = $lapsesAt
            """;

    private static final String KEEP_ALL = """
            MATCH (claim:Claim)-[:FOR]->(:Task {id: $task})
            WHERE claim.state = 'ACTIVE' AND claim.lapsesAt > $now
            SET claim.nudgeAt = $nudgeAt, claim.lapsesAt = $lapsesAt
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

    private static final String LIST_LAPSED = """
            MATCH (claim:Claim) WHERE claim.state = 'ACTIVE' AND claim.lapsesAt <= $now
            MATCH (claim)-[:FOR]->(task:Task)-[:PART_OF]->(:Project)<-[:RUNS]-(platform:Platform)
            RETURN claim.id AS claim, task.id AS task, platform.id AS platform LIMIT 100
            """;

    /// Guarded again under the lock: "Nog bezig" may have come in between.
    private static final String LAPSE = """
            MATCH (task:Task {id: $task}) SET task.lock = 1
            WITH task
            MATCH (claim:Claim {id: $claim})-[:FOR]->(task)
            WITH claim WHERE claim.state = 'ACTIVE' AND claim.lapsesAt <= $now
            SET claim.state = 'LAPSED', claim.endedAt = claim.lapsesAt
            RETURN claim.lapsesAt AS at
            """;

    private final Warnings warnings = new Warnings();

    /// A claim that lapsed and was not recorded yet.
    record Lapsed(String claim, String task, String platform) {}

    void lock(Tx tx, String resident, String task) {
        lockResident(tx, resident);
        lockTask(tx, task);
    }

    void lockTask(Tx tx, String task) {
        tx.run(LOCK_TASK, Map.of("id", task));
    }

    List<String> listOpenTasks(Tx tx, String resident, Instant now) {
        return tx.list(LIST_OPEN_TASKS, Map.of("resident", resident, "now", utc(now))).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    void forgetLinesOf(Tx tx, String resident) {
        tx.run(FORGET_LINES_OF, Map.of("resident", resident));
    }

    void lockResident(Tx tx, String resident) {
        tx.run(LOCK_RESIDENT, Map.of("id", resident));
    }

    /// When this resident began tasks, ideas and projects.
    List<Instant> listBegunAt(Tx tx, String resident, Instant since) {
        return tx.list(LIST_BEGUN_AT, Map.of("resident", resident, "since", utc(since))).stream()
                .map(row -> instant(row.get("at")))
                .toList();
    }

    void lockTaskOfClaim(Tx tx, String resident, String claim) {
        lockResident(tx, resident);
        tx.run(LOCK_TASK_OF_CLAIM, Map.of("claim", claim));
    }

    Optional<Task> findTask(Tx tx, String resident, String task, Instant now) {
        return tx.find(FIND_TASK, Map.of("task", task, "resident", resident, "now", utc(now)))
                .map(row -> task(tx, row, now));
    }

    Optional<HeldClaim> findClaim(Tx tx, String resident, String claim, Instant now) {
        return tx.find(FIND_CLAIM, Map.of("claim", claim, "resident", resident, "now", utc(now)))
                .map(row -> new HeldClaim(
                        row.get("claim").asString(),
                        new ClaimTimes(instant(row.get("nudgeAt")), instant(row.get("lapsesAt"))),
                        row.get("state").asString().equals("ACTIVE")
                                ? Optional.empty()
                                : Optional.of(
                                        HeldClaim.End.valueOf(row.get("state").asString())),
                        task(tx, row, now)));
    }

    private Task task(Tx tx, Record row, Instant now) {
        String id = row.get("id").asString();
        return new Task(
                id,
                row.get("project").asString(),
                row.get("platform").asString(),
                AgreementStore.agreements(row.get("agreements")),
                now,
                row.get("idea").asBoolean(),
                row.get("slots").asInt(),
                row.get("startsAt").isNull() ? Optional.empty() : Optional.of(instant(row.get("startsAt"))),
                row.get("beganByCaller").asBoolean(),
                row.get("touchedByOthers").asBoolean(),
                row.get("projectEnded").asBoolean(),
                row.get("title").asString().equals(SetAside.MARK),
                DangerRule.pause(warnings.ofTasks(tx, List.of(id), now).getOrDefault(id, List.of()), now),
                JoiningStore.cap(row.get("cap")),
                row.get("walkAlong").asBoolean(),
                row.get("claims").asList(ClaimStore::part));
    }

    private static Task.Part part(Value claim) {
        return new Task.Part(
                claim.get("claim").asString(),
                claim.get("resident").asString(),
                claim.get("joined").asBoolean(),
                claim.get("learning").asBoolean(),
                claim.get("done").asBoolean());
    }

    List<String> listWhoBegan(Tx tx, String task) {
        return tx.list(LIST_WHO_BEGAN, Map.of("task", task)).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    void tell(Tx tx, String claim, String line, String text, Instant now) {
        tx.run(TELL_LINE, Map.of("claim", claim, "line", line, "text", text, "now", utc(now)));
    }

    List<DoersLine> listLines(Tx tx, String task, String caller, Instant now) {
        return tx.list(LIST_LINES, Map.of("task", task, "caller", caller, "now", utc(now))).stream()
                .map(row -> new DoersLine(
                        row.get("id").asString(),
                        instant(row.get("at")),
                        row.get("text").asString(),
                        Optional.ofNullable(row.get("by").asString(null)),
                        row.get("mine").asBoolean()))
                .toList();
    }

    int forgetLines(Tx tx, Instant before) {
        return tx.get(FORGET_LINES, Map.of("before", utc(before)))
                .get("forgotten")
                .asInt();
    }

    int countOpenClaims(Tx tx, String resident, Instant now) {
        return tx.get(COUNT_OPEN_CLAIMS, Map.of("resident", resident, "now", utc(now)))
                .get("open")
                .asInt();
    }

    void claim(Tx tx, String claim, String resident, String task, Task.Spot spot, Instant now, ClaimTimes times) {
        var parameters = new HashMap<String, Object>(Map.of("claim", claim, "resident", resident, "task", task));
        parameters.putAll(times(times));
        parameters.putAll(
                Map.of("joined", spot != Task.Spot.SLOT, "learning", spot == Task.Spot.LEARNERS, "now", utc(now)));
        tx.run(CLAIM, parameters);
    }

    void end(Tx tx, String claim, HeldClaim.End end, Instant now) {
        tx.run(END, Map.of("claim", claim, "state", end.name(), "now", utc(now)));
    }

    void resume(Tx tx, String claim, ClaimTimes times) {
        var parameters = times(times);
        parameters.put("claim", claim);
        tx.run(RESUME, parameters);
    }

    void keep(Tx tx, String claim, ClaimTimes times) {
        var parameters = times(times);
        parameters.put("claim", claim);
        tx.run(KEEP, parameters);
    }

    void keepAll(Tx tx, String task, ClaimTimes times, Instant now) {
        var parameters = times(times);
        parameters.putAll(Map.of("task", task, "now", utc(now)));
        tx.run(KEEP_ALL, parameters);
    }

    private static Map<String, Object> times(ClaimTimes times) {
        return new HashMap<>(Map.of("nudgeAt", utc(times.nudgeAt()), "lapsesAt", utc(times.lapsesAt())));
    }

    void settle(Tx tx, String task, Instant now) {
        tx.run(SETTLE, Map.of("task", task, "now", utc(now)));
    }

    List<Lapsed> listLapsed(Tx tx, Instant now) {
        return tx.list(LIST_LAPSED, Map.of("now", utc(now))).stream()
                .map(row -> new Lapsed(
                        row.get("claim").asString(),
                        row.get("task").asString(),
                        row.get("platform").asString()))
                .toList();
    }

    boolean lapse(Tx tx, Lapsed lapsed, Instant now) {
        return tx.find(LAPSE, Map.of("claim", lapsed.claim(), "task", lapsed.task(), "now", utc(now)))
                .isPresent();
    }

    private static ZonedDateTime utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }

    private static Instant instant(Value value) {
        return value.asZonedDateTime().toInstant();
    }
}
