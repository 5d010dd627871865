package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buurtdaad.cases.Cases.Subject;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.AnswerTerms.Agreed;
import nl.buurtdaad.facilitation.ClockRule.Step;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// The requests that wait for an answer, and which steps of their clock were taken.
final class ClockStore {
    private static final int PAGE = 100;

    /// Expects `request`; what is over when YES, YES_IF or NO_BUT was said, or when the last step was taken.
    private static final String WAITS =
            "NOT 'PUSH' IN coalesce(request.clockSteps, []) AND NOT\n" + AnswerStore.IS_SETTLED;

    private static final String ROW = """
            MATCH (request)-[:ASKS_FOR]->(project:Project)<-[:RUNS]-(platform:Platform),
                  (request)-[:LIES_WITH]->(holder)
            RETURN request.id AS id, request.sentence AS sentence, request.sentAt AS sentAt,
            """ + RequestStore.AGREED + """
                   , project.id AS project, platform.id AS platform,
                   coalesce(head([(holder)-[:WORKS_FOR]->(department:Department) | department.name]), holder.name) AS liesWith,
                   coalesce(request.clockSteps, []) AS taken,
                   head([(later:Promise {kind: 'LATER'})-[:ANSWERS]->(request) | later.by]) AS later
            ORDER BY id LIMIT $limit
            """;

    private static final String LIST_WAITING = "MATCH (request:Request) WHERE request.id > $after AND " + WAITS + ROW;

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK_WAITING = """
            MATCH (request:Request {id: $request}) SET request.lock = 1
            WITH request WHERE request.withdrawnAt IS NULL AND
            """ + WAITS + ROW;

    private static final String TAKE = """
            MATCH (request:Request {id: $request})
            SET request.clockSteps = coalesce(request.clockSteps, []) + $steps
            """;

    private static final String LINK = """
            MATCH (request:Request {id: $request})-[:LIES_WITH]->(holder)
            CREATE (link:AnswerLink {hash: $hash, madeAt: $now})-[:OPENS]->(request), (link)-[:FOR]->(holder)
            RETURN holder.email AS email
            """;

    /// @param later the day of a LATER
    record Waiting(
            String request,
            String platform,
            Agreed agreed,
            Set<Step> taken,
            Optional<LocalDate> later,
            Subject subject) {}

    /// In the order of their ids, at most 100.
    List<Waiting> listWaiting(Tx tx, String after) {
        return tx.list(LIST_WAITING, Map.of("after", after, "limit", PAGE)).stream()
                .map(ClockStore::waiting)
                .toList();
    }

    Optional<Waiting> lockWaiting(Tx tx, String request) {
        return tx.find(LOCK_WAITING, Map.of("request", request, "limit", PAGE)).map(ClockStore::waiting);
    }

    void take(Tx tx, String request, List<Step> steps) {
        tx.run(
                TAKE,
                Map.of(
                        "request",
                        request,
                        "steps",
                        steps.stream().map(Step::name).toList()));
    }

    /// A letter carries a link of its own: the graph knows of the ones before their hash only.
    ///
    /// @return the address of whom the request lies with
    String link(Tx tx, String request, String hash, Instant now) {
        return tx.get(LINK, Map.of("request", request, "hash", hash, "now", now.atZone(ZoneOffset.UTC)))
                .get("email")
                .asString();
    }

    private static Waiting waiting(Record row) {
        Set<Step> taken = EnumSet.noneOf(Step.class);
        row.get("taken").asList(Value::asString).forEach(step -> taken.add(Step.valueOf(step)));
        String request = row.get("id").asString();
        String project = row.get("project").asString();
        return new Waiting(
                request,
                row.get("platform").asString(),
                RequestStore.agreed(row),
                taken,
                row.get("later").isNull()
                        ? Optional.empty()
                        : Optional.of(row.get("later").asLocalDate()),
                new Subject(
                        request,
                        row.get("platform").asString(),
                        project,
                        row.get("sentence").asString(),
                        row.get("liesWith").asString()));
    }
}
