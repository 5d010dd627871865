package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.MoveRule.Given;
import nl.buurtdaad.facilitation.RequestView.Moved;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// What YES and YES_IF promised: moved, and reminded of.
final class PromiseStore {
    private static final int PAGE = 100;

    /// No holidays are longer: so far ahead is looked for days whose reminder is due.
    private static final int DAYS_AHEAD = 30;

    /// Expects `promise`.
    static final String IS_OF_YES = "coalesce(promise.kind, 'YES') IN ['YES', 'YES_IF']";

    /// The link that opens it closes some weeks after its day, see [AnswerLinkRule].
    private static final String FIND_OPEN = """
            MATCH (promise:Promise)-[:ANSWERS]->(:Request {id: $request})
            WHERE
            """ + IS_OF_YES + """
            RETURN promise.id AS id, promise.by AS by
            """;

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK_FOR_MOVE = """
            MATCH (promise:Promise {id: $promise}) SET promise.lock = 1
            WITH promise WHERE
            """ + IS_OF_YES + """
            MATCH (official:Official)-[:PROMISED]->(promise)-[:ANSWERS]->(request:Request)-[:ASKS_FOR]->(project:Project)
            MATCH (project)<-[:RUNS]-(platform:Platform)
            RETURN official.id AS official, promise.by AS by, promise.state AS state,
                   promise {.movedAt, .movedFrom, .movedBecause} AS moved,
                   request.id AS request, project.id AS project, platform.id AS platform
            """;

    /// What became of it stays as the doers said it.
    private static final String MOVE = """
            MATCH (promise:Promise {id: $promise})
            SET promise.movedFrom = promise.by, promise.by = $by, promise.movedAt = $now, promise.movedBecause = $because
            """;

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String KEEP_BY_HANDOVER = """
            MATCH (:Proposal {id: $proposal})-[:HANDS_OVER]->(handover:Handover)-[:FOLLOWS]->(request:Request)
            MATCH (promise:Promise)-[:ANSWERS]->(request)
            SET promise.lock = 1
            WITH handover, request, promise WHERE promise.state IN ['MADE', 'NOT_YET'] AND
            """ + IS_OF_YES + """
            SET promise.state = CASE WHEN promise.brokenAt IS NULL THEN 'KEPT' ELSE 'REPAIRED' END, promise.saidAt = $at
            CREATE (promise)-[:KEPT_BY]->(handover)
            WITH request, promise
            MATCH (request)-[:ASKS_FOR]->(:Project)<-[:RUNS]-(platform:Platform)
            RETURN promise.id AS promise, request.id AS request, platform.id AS platform
            """;

    private static final String WAITS = IS_OF_YES + """
             AND promise.state IN ['MADE', 'NOT_YET'] AND coalesce(promise.remindedOf <> promise.by, true)
            """;

    /// Of a handover nothing is promised until the doers want it.
    private static final String DUE_ROW = """
            MATCH (official:Official)-[:PROMISED]->(promise)-[:ANSWERS]->(request:Request)-[:ASKS_FOR]->(project:Project)
            WHERE coalesce(
            """ + HandoverOffer.OF_REQUEST + """
            , 'WANTED') = 'WANTED'
            MATCH (project)<-[:RUNS]-(:Platform)-[:OF]->(:Neighbourhood)-[:PART_OF]->(municipality:Municipality)
            WITH promise, request, official, min(municipality.id) AS municipality
            RETURN promise.id AS id, request.id AS request, official.id AS official, official.email AS email,
                   promise.by AS by, promise.remindedOf AS remindedOf,
                   coalesce(promise.movedAt, promise.madeAt) AS since, municipality
            ORDER BY id LIMIT $limit
            """;

    private static final String LIST_AHEAD = """
            MATCH (promise:Promise)
            WHERE promise.by >= $today AND promise.by <= $until AND promise.id > $after AND
            """ + WAITS + DUE_ROW;

    private static final String LOCK_AHEAD = """
            MATCH (promise:Promise {id: $promise}) SET promise.lock = 1
            WITH promise WHERE
            """ + WAITS + DUE_ROW;

    private static final String REMIND = """
            MATCH (promise:Promise {id: $promise}), (request:Request {id: $request}), (official:Official {id: $official})
            SET promise.remindedOf = promise.by
            CREATE (link:AnswerLink {hash: $hash, madeAt: $now})-[:OPENS]->(request), (link)-[:FOR]->(official)
            """;

    record Movable(Given promised, String request, String project, String platform) {}

    record Kept(String promise, String request, String platform) {}

    /// One whose day comes.
    ///
    /// @param email of the official who gave it
    /// @param since when this day was promised
    /// @param remindedOf the day that the last reminder was about
    record Ahead(
            String promise,
            String request,
            String official,
            String email,
            LocalDate by,
            Optional<LocalDate> remindedOf,
            Instant since,
            String municipality) {}

    /// The promise of a request whose link still opens.
    Optional<String> findOpen(Tx tx, String request, LocalDate today) {
        return tx.find(FIND_OPEN, Map.of("request", request))
                .filter(row -> !AnswerLinkRule.isOver(Optional.of(row.get("by").asLocalDate()), false, today))
                .map(row -> row.get("id").asString());
    }

    Optional<Movable> lockForMove(Tx tx, String promise) {
        return tx.find(LOCK_FOR_MOVE, Map.of("promise", promise))
                .map(row -> new Movable(
                        new Given(
                                row.get("official").asString(),
                                row.get("by").asLocalDate(),
                                PromiseState.valueOf(row.get("state").asString()),
                                moved(row.get("moved"))),
                        row.get("request").asString(),
                        row.get("project").asString(),
                        row.get("platform").asString()));
    }

    void move(Tx tx, String promise, LocalDate by, String because, Instant now) {
        tx.run(MOVE, Map.of("promise", promise, "by", by, "because", because, "now", now.atZone(ZoneOffset.UTC)));
    }

    /// What was promised to who asked for the handover is there.
    ///
    /// @param proposal of the doers that began it
    List<Kept> keepByHandover(Tx tx, String proposal, Instant at) {
        return tx.list(KEEP_BY_HANDOVER, Map.of("proposal", proposal, "at", at.atZone(ZoneOffset.UTC))).stream()
                .map(row -> new Kept(
                        row.get("promise").asString(),
                        row.get("request").asString(),
                        row.get("platform").asString()))
                .toList();
    }

    /// In the order of their ids, at most 100.
    List<Ahead> listAhead(Tx tx, LocalDate today, String after) {
        return tx
                .list(
                        LIST_AHEAD,
                        Map.of("today", today, "until", today.plusDays(DAYS_AHEAD), "after", after, "limit", PAGE))
                .stream()
                .map(PromiseStore::ahead)
                .toList();
    }

    Optional<Ahead> lockAhead(Tx tx, String promise) {
        return tx.find(LOCK_AHEAD, Map.of("promise", promise, "limit", PAGE)).map(PromiseStore::ahead);
    }

    /// @param hash of the token in the letter
    void remind(Tx tx, Ahead ahead, String hash, Instant now) {
        tx.run(
                REMIND,
                Map.of(
                        "promise",
                        ahead.promise(),
                        "request",
                        ahead.request(),
                        "official",
                        ahead.official(),
                        "hash",
                        hash,
                        "now",
                        now.atZone(ZoneOffset.UTC)));
    }

    /// @param promise with `movedAt`, `movedFrom` and `movedBecause`
    static Optional<Moved> moved(Value promise) {
        return promise.get("movedAt").isNull()
                ? Optional.empty()
                : Optional.of(new Moved(
                        promise.get("movedAt").asZonedDateTime().toInstant(),
                        promise.get("movedFrom").asLocalDate(),
                        promise.get("movedBecause").asString()));
    }

    private static Ahead ahead(Record row) {
        return new Ahead(
                row.get("id").asString(),
                row.get("request").asString(),
                row.get("official").asString(),
                row.get("email").asString(),
                row.get("by").asLocalDate(),
                row.get("remindedOf").isNull()
                        ? Optional.empty()
                        : Optional.of(row.get("remindedOf").asLocalDate()),
                row.get("since").asZonedDateTime().toInstant(),
                row.get("municipality").asString());
    }
}
