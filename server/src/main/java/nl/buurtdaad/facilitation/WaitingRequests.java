package nl.buurtdaad.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.deeds.DeedStore;
import nl.buurtdaad.deeds.ProjectLink;

/// Requests of a platform that have no answer, read along from the room `facilitation`: as a glass box, so without the
/// person they lie with.
final class WaitingStore {
    private static final int USUAL_WORKDAYS = 10;

    private static final String LIST = """
            MATCH (:Platform {id: $platform})-[:RUNS]->(project:Project)<-[:ASKS_FOR]-(request:Request)
            WHERE NOT EXISTS {
              MATCH (answer)-[:ANSWERS]->(request) WHERE coalesce(answer.kind, 'YES') IN ['YES', 'YES_IF', 'NO_BUT'] }
            WITH request, project ORDER BY request.sentAt, request.id LIMIT 10
            RETURN request.id AS id, request.kind AS kind, request.sentence AS sentence, request.sentAt AS sentAt,
                   coalesce(request.answerWorkdays, $usualWorkdays) AS answerWorkdays,
                   project {.id, .name, .kind} AS project,
                   head(COLLECT {
                     MATCH (request)-[:LIES_WITH]->(:Official)-[:WORKS_FOR]->(department:Department)
                     RETURN department.name }) AS department,
                   head(COLLECT {
                     MATCH (:Platform {id: $platform})-[:OF]->(:Neighbourhood)-[:PART_OF]->(municipality:Municipality)
                     RETURN municipality.id }) AS municipality
            """;

    /// @param department empty while it lies with the liaison team
    /// @param answerWorkdays its term
    /// @param municipality whose working days count
    record Waiting(
            String id,
            Optional<String> kind,
            String sentence,
            Instant sentAt,
            Optional<String> department,
            ProjectLink project,
            int answerWorkdays,
            String municipality) {}

    /// Those that wait longest first.
    List<Waiting> list(Tx tx, String platform) {
        return tx.list(LIST, Map.of("platform", platform, "usualWorkdays", USUAL_WORKDAYS)).stream()
                .map(row -> new Waiting(
                        row.get("id").asString(),
                        Optional.ofNullable(row.get("kind").asString(null)),
                        row.get("sentence").asString(),
                        row.get("sentAt").asZonedDateTime().toInstant(),
                        Optional.ofNullable(row.get("department").asString(null)),
                        DeedStore.project(row.get("project")),
                        row.get("answerWorkdays").asInt(),
                        row.get("municipality").asString("")))
                .toList();
    }
}
