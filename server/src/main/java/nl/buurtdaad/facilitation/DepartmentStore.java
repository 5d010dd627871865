package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.deeds.DeedStore;
import nl.buurtdaad.facilitation.AnswerTerms.Agreed;
import nl.buurtdaad.facilitation.Promised.DepartmentLink;
import nl.buurtdaad.visits.Visits;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// What departments promised and answered, in the graph.
final class DepartmentStore {
    private static final String FIND = """
            MATCH (municipality:Municipality)-[:HAS]->(department:Department {id: $id})
            RETURN department.id AS id, department.name AS name, coalesce(municipality.figuresFrom, $usual) AS figuresFrom
            """;

    /// Expects `promise`, `request`, `project` and `official`. What is still to come stands first, the soonest above.
    /// A LATER promises an answer, until there is one.
    /// "Nog niet" of before its day says nothing of that day, as in [ThreeQuestionsRule].
    private static final String LIST = " WHERE (" + PromiseStore.IS_OF_YES + " OR (promise.kind = 'LATER' AND NOT "
            + AnswerStore.IS_SETTLED + """
            ))
            WITH promise, request, project, official, promise.state IN ['KEPT', 'REPAIRED'] AS came
            ORDER BY came, CASE WHEN came THEN null ELSE promise.by END, promise.saidAt DESC, promise.id
            SKIP $skip LIMIT $limit
            RETURN promise {.id, .by, .movedAt, .movedFrom, .movedBecause, .sentence,
                     state: CASE WHEN promise.state = 'NOT_YET' AND promise.brokenAt IS NULL THEN 'MADE' ELSE promise.state END
                   } AS promise,
                   request.id AS request, promise.kind = 'LATER' AS anAnswer,
                   request.sentence AS sentence, project {.id, .name, .kind} AS project,
            """ + HandoverOffer.OF_REQUEST + """
                   AS offer,
                   head([(official)-[:WORKS_FOR]->(department:Department) | department {.id, .name}]) AS department
            """;

    private static final String LIST_OF_PLATFORM = """
            MATCH (:Platform {id: $id})-[:RUNS]->(project:Project)<-[:ASKS_FOR]-(request:Request)
            MATCH (request)<-[:ANSWERS]-(promise:Promise)<-[:PROMISED]-(official:Official)
            """ + LIST;

    private static final String LIST_OF_DEPARTMENT = """
            MATCH (:Department {id: $id})<-[:WORKS_FOR]-(official:Official)-[:PROMISED]->(promise:Promise)
            MATCH (promise)-[:ANSWERS]->(request:Request)-[:ASKS_FOR]->(project:Project)<-[:RUNS]-(:Platform)
            """ + LIST;

    private static final String LIST_ANSWERED = """
            MATCH (:Department {id: $id})<-[:WORKS_FOR]-(:Official)-[:PROMISED|ANSWERED]->(answer)
            WHERE coalesce(answer.kind, 'YES') IN ['YES', 'YES_IF', 'NO_BUT'] AND answer.madeAt > $since
            MATCH (answer)-[:ANSWERS]->(request:Request)-[:ASKS_FOR]->(project:Project)<-[:RUNS]-(:Platform)
            RETURN request.sentAt AS sentAt, answer.madeAt AS answeredAt, answer.state AS state,
                   answer.brokenAt IS NOT NULL AS broken,
            """ + RequestStore.AGREED;

    private static final String LIST_WAITING = """
            MATCH (:Department {id: $id})<-[:WORKS_FOR]-(:Official)<-[:LIES_WITH]-(request:Request)
            MATCH (request)-[:ASKS_FOR]->(project:Project)<-[:RUNS]-(:Platform)
            WHERE NOT
            """ + AnswerStore.IS_SETTLED + """
            RETURN request.sentAt AS sentAt,
            """ + RequestStore.AGREED;

    private static final String COUNT_VISITS =
            "MATCH (department:Department {id: $id}) RETURN\n" + Visits.BY_DEPARTMENT + " AS visits";

    /// @param figuresFrom from how many answers on there are figures
    record DepartmentView(String id, String name, int figuresFrom) {}

    /// A request that got YES, YES_IF or NO_BUT.
    record AnsweredRequest(Agreed agreed, Instant answeredAt, Optional<PromiseState> state, boolean broken) {}

    Optional<DepartmentView> find(Tx tx, String id) {
        return tx.find(FIND, Map.of("id", id, "usual", FiguresRule.USUAL_MINIMUM))
                .map(row -> new DepartmentView(
                        row.get("id").asString(),
                        row.get("name").asString(),
                        row.get("figuresFrom").asInt()));
    }

    List<Promised> listOfPlatform(Tx tx, String platform, int skip, int limit) {
        return list(tx, LIST_OF_PLATFORM, platform, skip, limit);
    }

    List<Promised> listOfDepartment(Tx tx, String department, int skip, int limit) {
        return list(tx, LIST_OF_DEPARTMENT, department, skip, limit);
    }

    private static List<Promised> list(Tx tx, String statement, String id, int skip, int limit) {
        return tx.list(statement, Map.of("id", id, "skip", skip, "limit", limit)).stream()
                .map(DepartmentStore::promised)
                .toList();
    }

    /// Answered after an instant.
    List<AnsweredRequest> listAnswered(Tx tx, String department, Instant since) {
        return tx.list(LIST_ANSWERED, since(department, since)).stream()
                .map(row -> new AnsweredRequest(
                        RequestStore.agreed(row),
                        row.get("answeredAt").asZonedDateTime().toInstant(),
                        row.get("state").isNull()
                                ? Optional.empty()
                                : Optional.of(
                                        PromiseState.valueOf(row.get("state").asString())),
                        row.get("broken").asBoolean()))
                .toList();
    }

    /// What lies there without an answer.
    List<Agreed> listWaiting(Tx tx, String department) {
        return tx.list(LIST_WAITING, Map.of("id", department)).stream()
                .map(RequestStore::agreed)
                .toList();
    }

    int countVisits(Tx tx, String department, Instant since) {
        return tx.get(COUNT_VISITS, since(department, since)).get("visits").asInt();
    }

    private static Map<String, Object> since(String department, Instant since) {
        return Map.of("id", department, "since", since.atZone(ZoneOffset.UTC));
    }

    private static Promised promised(Record row) {
        Value promise = row.get("promise");
        Value department = row.get("department");
        return new Promised(
                promise.get("id").asString(),
                row.get("request").asString(),
                row.get("sentence").asString(),
                row.get("anAnswer").asBoolean(false),
                Optional.ofNullable(promise.get("sentence").asString(null)),
                DeedStore.project(row.get("project")),
                department.isNull()
                        ? Optional.empty()
                        : Optional.of(new DepartmentLink(
                                department.get("id").asString(),
                                department.get("name").asString())),
                promise.get("by").asLocalDate(),
                PromiseStore.moved(promise),
                PromiseState.valueOf(promise.get("state").asString()),
                RequestStore.offerIfAny(row.get("offer")));
    }
}
