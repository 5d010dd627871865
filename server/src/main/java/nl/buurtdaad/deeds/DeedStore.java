package nl.buurtdaad.deeds;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.agreements.AgreementName;
import nl.buurtdaad.agreements.Agreements;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.deeds.DeedView.WeSeeYou;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Deeds in the graph: made and undone under the lock of their task, and as screens show them, newest first.
public final class DeedStore {
    /// Of `deed`; the usual where it says nothing.
    public static final String UNDO_UNTIL =
            "coalesce(deed.undoUntil, deed.doneAt + duration({hours: " + AgreementName.UNDO_HOURS.usual() + "}))\n";

    /// Of `deed`, for `$caller`.
    public static final String WE_SEE_YOU = """
            COLLECT {
              MATCH (inOffice:Official|Liaison|Backer)-[seen:THANKED]->(deed) WHERE seen.takenBackAt IS NULL
              RETURN inOffice {.name, mine: inOffice.id = $caller,
                department: head([(inOffice)-[:WORKS_FOR]->(department:Department) | department.name])}
              ORDER BY seen.at, inOffice.id LIMIT 25 }
            """;

    /// Expects `deed`, `task`, `doer`, in the order in which they are shown.
    private static final String ROW = """
            MATCH (task)-[:PART_OF]->(project:Project)
            RETURN deed.id AS id, deed.doneAt AS doneAt,
            """ + UNDO_UNTIL + """
                   AS undoUntil, task.id AS taskId, task.title AS taskTitle,
                   project {.id, .name, .kind} AS project,
                   doer.id AS doer, CASE WHEN doer.named THEN doer.name END AS name,
                   EXISTS { (:Claim {joined: true})-[:BECAME]->(deed) } AS joined,
                   EXISTS { (:Claim {learning: true})-[:BECAME]->(deed) } AS learning,
                   EXISTS { (:Resident {id: $caller})-[:THANKED]->(deed) } AS thankedByMe,
            """ + WE_SEE_YOU + "AS weSeeYou";

    private static final String GET = """
            MATCH (doer:Resident)-[:DID]->(deed:Deed {id: $deed})-[:OF]->(task:Task)
            """ + ROW;

    private static final String LIST_OF_PROJECT = """
            MATCH (:Project {id: $of})<-[:PART_OF]-(task:Task)<-[:OF]-(deed:Deed)<-[:DID]-(doer:Resident)
            WHERE deed.undoneAt IS NULL
            WITH deed, task, doer ORDER BY deed.doneAt DESC, deed.id SKIP $skip LIMIT $limit
            """ + ROW;

    private static final String LIST_OF_PLATFORM = """
            MATCH (:Platform {id: $of})-[:RUNS]->(:Project)<-[:PART_OF]-(task:Task)<-[:OF]-(deed:Deed)<-[:DID]-(doer:Resident)
            WHERE deed.undoneAt IS NULL
            WITH deed, task, doer ORDER BY deed.doneAt DESC, deed.id SKIP $skip LIMIT $limit
            """ + ROW;

    private static final String LIST_OF_PLATFORM_SINCE = """
            MATCH (:Platform {id: $of})-[:RUNS]->(:Project)<-[:PART_OF]-(task:Task)<-[:OF]-(deed:Deed)<-[:DID]-(doer:Resident)
            WHERE deed.undoneAt IS NULL AND deed.doneAt >= $since
            WITH deed, task, doer ORDER BY deed.doneAt DESC, deed.id SKIP $skip LIMIT $limit
            """ + ROW;

    private static final String LIST_OF_RESIDENT = """
            MATCH (doer:Resident {id: $of})-[:DID]->(deed:Deed)-[:OF]->(task:Task)
            WHERE deed.undoneAt IS NULL
            WITH deed, task, doer ORDER BY deed.doneAt DESC, deed.id SKIP $skip LIMIT $limit
            """ + ROW;

    private static final String MAKE = """
            MATCH (doer:Resident)-[:MADE]->(claim:Claim {id: $claim})-[:FOR]->(task:Task)
            CREATE (claim)-[:BECAME]->(deed:Deed {
                id: $deed, doneAt: $now, sayDays: $sayDays, undoUntil: $undoUntil}),
                   (doer)-[:DID {at: $now}]->(deed), (deed)-[:OF]->(task)
            """;

    private static final String LOCK_TASK = """
            MATCH (:Deed {id: $deed})-[:OF]->(task:Task) SET task.lock = 1
            """;

    private static final String FIND = """
            MATCH (doer:Resident)-[:DID]->(deed:Deed {id: $deed})<-[:BECAME]-(claim:Claim)
            WHERE deed.undoneAt IS NULL
            MATCH (deed)-[:OF]->(task:Task)
            RETURN doer.id AS doer, claim.id AS claim, task.id AS task,
            """ + UNDO_UNTIL + " AS undoUntil";

    private static final String FIND_PLATFORM_OF = """
            MATCH (:Deed {id: $deed})-[:OF]->(:Task)-[:PART_OF]->(:Project)<-[:RUNS]-(platform:Platform)
            RETURN platform.id AS platform
            """;

    private static final String IS_THANKED_BY =
            "RETURN EXISTS { (:Resident {id: $resident})-[:THANKED]->(:Deed {id: $deed}) } AS thanked";

    private static final String UNDO = "MATCH (deed:Deed {id: $deed}) SET deed.undoneAt = $now";

    /// Under the lock of the resident, so that of the same thanks at once one is the first.
    private static final String THANK = """
            MATCH (resident:Resident {id: $resident}), (deed:Deed {id: $deed})
            CREATE (resident)-[:THANKED {at: $now}]->(deed)
            """;

    private static final String WAS_SEEN_BY = """
            RETURN EXISTS { (:Official|Liaison|Backer {id: $id})-[:THANKED]->(:Deed {id: $deed}) } AS seen
            """;

    /// Under the lock of the task, so that of the same at once one is the first.
    private static final String SEE = """
            MATCH (inOffice:Official|Liaison|Backer {id: $id}), (deed:Deed {id: $deed})
            MERGE (inOffice)-[seen:THANKED]->(deed) ON CREATE SET seen.at = $now
            REMOVE seen.takenBackAt
            """;

    private static final String UNSEE = """
            MATCH (:Official|Liaison|Backer {id: $id})-[seen:THANKED]->(:Deed {id: $deed})
            SET seen.takenBackAt = coalesce(seen.takenBackAt, $now)
            """;

    private static final String LIST_DOERS = """
            MATCH (doer:Resident) WHERE doer.id IN $residents
            RETURN doer.id AS id, CASE WHEN doer.named THEN doer.name END AS name ORDER BY doer.introducedAt, doer.id LIMIT 25
            """;

    /// A deed that stands.
    record MadeDeed(String doer, String claim, String task, Instant undoUntil) {}

    /// @param agreements that hold now: how long the deed gives a say and can be undone, which no later ones change
    void make(Tx tx, String claim, String deed, Instant now, Agreements agreements) {
        tx.run(
                MAKE,
                Map.of(
                        "claim", claim,
                        "deed", deed,
                        "now", now.atZone(ZoneOffset.UTC),
                        "sayDays", agreements.sayDays(),
                        "undoUntil", now.plus(agreements.undoTime()).atZone(ZoneOffset.UTC)));
    }

    void lockTask(Tx tx, String deed) {
        tx.run(LOCK_TASK, Map.of("deed", deed));
    }

    Optional<MadeDeed> find(Tx tx, String deed) {
        return tx.find(FIND, Map.of("deed", deed))
                .map(row -> new MadeDeed(
                        row.get("doer").asString(),
                        row.get("claim").asString(),
                        row.get("task").asString(),
                        row.get("undoUntil").asZonedDateTime().toInstant()));
    }

    void undo(Tx tx, String deed, Instant now) {
        tx.run(UNDO, Map.of("deed", deed, "now", now.atZone(ZoneOffset.UTC)));
    }

    Optional<String> findPlatformOf(Tx tx, String deed) {
        return tx.find(FIND_PLATFORM_OF, Map.of("deed", deed))
                .map(row -> row.get("platform").asString());
    }

    boolean isThankedBy(Tx tx, String resident, String deed) {
        return tx.get(IS_THANKED_BY, Map.of("resident", resident, "deed", deed))
                .get("thanked")
                .asBoolean();
    }

    void thank(Tx tx, String resident, String deed, Instant now) {
        tx.run(THANK, Map.of("resident", resident, "deed", deed, "now", now.atZone(ZoneOffset.UTC)));
    }

    /// Also when it was taken back since.
    boolean wasSeenBy(Tx tx, String inOffice, String deed) {
        return tx.get(WAS_SEEN_BY, Map.of("id", inOffice, "deed", deed))
                .get("seen")
                .asBoolean();
    }

    void see(Tx tx, String inOffice, String deed, Instant now) {
        tx.run(SEE, Map.of("id", inOffice, "deed", deed, "now", now.atZone(ZoneOffset.UTC)));
    }

    void unsee(Tx tx, String inOffice, String deed, Instant now) {
        tx.run(UNSEE, Map.of("id", inOffice, "deed", deed, "now", now.atZone(ZoneOffset.UTC)));
    }

    List<Doer> listDoers(Tx tx, List<String> residents, String caller) {
        return tx.list(LIST_DOERS, Map.of("residents", residents)).stream()
                .map(row -> new Doer(
                        Optional.ofNullable(row.get("name").asString(null)),
                        row.get("id").asString().equals(caller),
                        false,
                        false))
                .toList();
    }

    DeedView get(Tx tx, String deed, String caller) {
        return view(tx.get(GET, Map.of("deed", deed, "caller", caller)), caller);
    }

    List<DeedView> listOfProject(Tx tx, String project, int skip, int limit, String caller) {
        return list(tx, LIST_OF_PROJECT, project, skip, limit, caller);
    }

    List<DeedView> listOfPlatform(Tx tx, String platform, int skip, int limit, String caller) {
        return list(tx, LIST_OF_PLATFORM, platform, skip, limit, caller);
    }

    List<DeedView> listOfPlatformSince(Tx tx, String platform, Instant since, int skip, int limit, String caller) {
        return tx
                .list(
                        LIST_OF_PLATFORM_SINCE,
                        Map.of(
                                "of", platform,
                                "since", since.atZone(ZoneOffset.UTC),
                                "skip", skip,
                                "limit", limit,
                                "caller", caller))
                .stream()
                .map(row -> view(row, caller))
                .toList();
    }

    List<DeedView> listOfResident(Tx tx, String resident, int skip, int limit) {
        return list(tx, LIST_OF_RESIDENT, resident, skip, limit, resident);
    }

    private List<DeedView> list(Tx tx, String statement, String of, int skip, int limit, String caller) {
        return tx.list(statement, Map.of("of", of, "skip", skip, "limit", limit, "caller", caller)).stream()
                .map(row -> view(row, caller))
                .toList();
    }

    private DeedView view(Record row, String caller) {
        Instant doneAt = row.get("doneAt").asZonedDateTime().toInstant();
        return new DeedView(
                row.get("id").asString(),
                doneAt,
                row.get("undoUntil").asZonedDateTime().toInstant(),
                new Doer(
                        Optional.ofNullable(row.get("name").asString(null)),
                        row.get("doer").asString().equals(caller),
                        row.get("joined").asBoolean(),
                        row.get("learning").asBoolean(),
                        true),
                row.get("taskTitle").asString(),
                row.get("taskId").asString(),
                project(row.get("project")),
                row.get("thankedByMe").asBoolean(),
                weSeeYou(row.get("weSeeYou")));
    }

    /// What [#WE_SEE_YOU] found.
    public static List<WeSeeYou> weSeeYou(Value found) {
        return found.asList(seen -> new WeSeeYou(
                seen.get("name").asString(),
                Optional.ofNullable(seen.get("department").asString(null)),
                seen.get("mine").asBoolean()));
    }

    /// A project as `{.id, .name, .kind}`.
    public static ProjectLink project(Value project) {
        return new ProjectLink(
                project.get("id").asString(),
                project.get("name").asString(),
                project.get("kind").asString());
    }
}
