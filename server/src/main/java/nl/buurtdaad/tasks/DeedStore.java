package nl.buurtdaad.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.say.Agreements;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Deeds as screens show them, newest first.
final class DeedStore {
    /// Expects `deed`, `task`, `doer`, in the order in which they are shown.
    private static final String ROW = """
            MATCH (task)-[:PART_OF]->(project:Project)
            RETURN deed.id AS id, deed.doneAt AS doneAt, task.id AS taskId, task.title AS taskTitle,
                   project {.id, .name, .kind} AS project,
                   doer.id AS doer, CASE WHEN doer.named THEN doer.name END AS name,
                   EXISTS { (:Claim {joined: true})-[:BECAME]->(deed) } AS joined,
                   EXISTS { (:Resident {id: $caller})-[:THANKED]->(deed) } AS thankedByMe
            """;

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

    private static final String LIST_OF_RESIDENT = """
            MATCH (doer:Resident {id: $of})-[:DID]->(deed:Deed)-[:OF]->(task:Task)
            WHERE deed.undoneAt IS NULL
            WITH deed, task, doer ORDER BY deed.doneAt DESC, deed.id SKIP $skip LIMIT $limit
            """ + ROW;

    private final Agreements agreements;

    DeedStore(Agreements agreements) {
        this.agreements = agreements;
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
                doneAt.plus(agreements.undoTime()),
                new Doer(
                        Optional.ofNullable(row.get("name").asString(null)),
                        row.get("doer").asString().equals(caller),
                        row.get("joined").asBoolean(),
                        true),
                row.get("taskTitle").asString(),
                row.get("taskId").asString(),
                project(row.get("project")),
                row.get("thankedByMe").asBoolean());
    }

    static ProjectLink project(Value project) {
        return new ProjectLink(
                project.get("id").asString(),
                project.get("name").asString(),
                project.get("kind").asString());
    }
}
