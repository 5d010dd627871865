package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.RequestView.Contact;
import org.neo4j.driver.Value;

/// Clarifications in the graph. Who writes one holds the lock of its request.
final class ClarificationStore {
    /// Expects `request`; in their order.
    static final String CLARIFICATIONS = """
            COLLECT {
              MATCH (asked:Clarification)-[:ABOUT]->(request)
              RETURN asked {.id, .question, .askedAt, .answer, .answeredAt,
                by: head([(by)-[:CLARIFIED]->(asked) | by {.name,
                  department: head([(by)-[:WORKS_FOR]->(department:Department) | department.name])}])}
              ORDER BY asked.askedAt, asked.id }
            """;

    /// Of many requests. A question of its own: within that of the requests it made the graph think long.
    private static final String LIST_OF = """
            MATCH (request:Request) WHERE request.id IN $requests
            MATCH (asked:Clarification)-[:ABOUT]->(request)
            OPTIONAL MATCH (by)-[:CLARIFIED]->(asked)
            RETURN request.id AS request, asked {.id, .question, .askedAt, .answer, .answeredAt,
                by: by {.name, department: head([(by)-[:WORKS_FOR]->(department:Department) | department.name])}} AS asked
            ORDER BY asked.askedAt, asked.id
            """;

    private static final String LIST_ASKED_AT = """
            MATCH (:Resident {id: $resident})-[:ASKED_TO_CLARIFY]->(asked:Clarification)
            WHERE asked.askedAt > $since AND asked.answeredAt IS NULL
            RETURN asked.askedAt AS at
            """;

    private static final String ASK = """
            MATCH (resident:Resident {id: $resident}), (request:Request {id: $request})
            CREATE (resident)-[:ASKED_TO_CLARIFY]->(:Clarification {id: $id, question: $question, askedAt: $now})
                   -[:ABOUT]->(request)
            """;

    private static final String ANSWER = """
            MATCH (asked:Clarification {id: $id}), (person:Official|Liaison {id: $person})
            SET asked.answer = $answer, asked.answeredAt = $now
            CREATE (person)-[:CLARIFIED]->(asked)
            """;

    /// By the request's id, each in their order.
    static Map<String, List<Clarification>> listOf(Tx tx, List<String> requests) {
        return requests.isEmpty()
                ? Map.of()
                : tx.list(LIST_OF, Map.of("requests", requests)).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("request").asString(),
                                Collectors.mapping(row -> read(row.get("asked")), Collectors.toList())));
    }

    Optional<Clarification> findOpen(Tx tx, String request, GlassBoxQuestion question) {
        return listOf(tx, List.of(request)).getOrDefault(request, List.of()).stream()
                .filter(one -> one.question() == question && one.isOpen())
                .findFirst();
    }

    /// The newest that was asked was answered with these words.
    boolean isSaid(Tx tx, String request, GlassBoxQuestion question, String answer) {
        return listOf(tx, List.of(request)).getOrDefault(request, List.of()).stream()
                .filter(one -> one.question() == question)
                .reduce((_, later) -> later)
                .flatMap(Clarification::answer)
                .filter(answer::equals)
                .isPresent();
    }

    /// When this resident asked for what is not answered yet.
    List<Instant> listAskedAt(Tx tx, String resident, Instant since) {
        return tx.list(LIST_ASKED_AT, Map.of("resident", resident, "since", utc(since))).stream()
                .map(row -> row.get("at").asZonedDateTime().toInstant())
                .toList();
    }

    void ask(Tx tx, String id, String resident, String request, GlassBoxQuestion question, Instant now) {
        tx.run(
                ASK,
                Map.of(
                        "id",
                        id,
                        "resident",
                        resident,
                        "request",
                        request,
                        "question",
                        question.name(),
                        "now",
                        utc(now)));
    }

    void answer(Tx tx, String id, String person, String answer, Instant now) {
        tx.run(ANSWER, Map.of("id", id, "person", person, "answer", answer, "now", utc(now)));
    }

    static Clarification read(Value asked) {
        Value by = asked.get("by");
        return new Clarification(
                asked.get("id").asString(),
                GlassBoxQuestion.valueOf(asked.get("question").asString()),
                asked.get("askedAt").asZonedDateTime().toInstant(),
                Optional.ofNullable(asked.get("answer").asString(null)),
                by.isNull()
                        ? Optional.empty()
                        : Optional.of(new Contact(
                                by.get("name").asString(), by.get("department").asString(""))),
                asked.get("answeredAt").isNull()
                        ? Optional.empty()
                        : Optional.of(asked.get("answeredAt").asZonedDateTime().toInstant()));
    }

    private static Object utc(Instant at) {
        return at.atZone(ZoneOffset.UTC);
    }
}
