package nl.buurtdaad.cases;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.cases.Case.Explained;
import nl.buurtdaad.cases.Case.Kind;
import nl.buurtdaad.cases.Case.State;
import nl.buurtdaad.database.Tx;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Cases in the graph. Their id is made of what they are about and their kind, so that there is one of a kind.
final class CaseStore {
    private static final String OPEN = """
            MATCH (request:Request {id: $request})
            MERGE (held:Case {id: $id})
            ON CREATE SET held.kind = $kind, held.openedAt = $at, held.state = 'NEW', held.fresh = true
            MERGE (held)-[:ABOUT]->(request)
            WITH held, coalesce(held.fresh, false) AS fresh
            REMOVE held.fresh
            RETURN fresh
            """;

    private static final String CLOSE = """
            MATCH (held:Case)-[:ABOUT]->(:Request {id: $request})
            WHERE held.closedAt IS NULL AND held.kind IN $kinds
            SET held.closedAt = $now, held.state = $state
            """;

    /// Expects `held`, a case, and `request`.
    private static final String ROW = """
            RETURN held.id AS id, request.id AS request, held.kind AS kind, held.openedAt AS openedAt,
                   held.state AS state, held.closedAt AS closedAt,
                   head(COLLECT { MATCH (:Liaison)-[picked:PICKED_UP]->(held) RETURN picked.at ORDER BY picked.at }) AS pickedUpAt,
                   head(COLLECT { MATCH (:Liaison)-[told:EXPLAINED]->(held)
                     RETURN told {.at, .happening, .why} ORDER BY told.at DESC }) AS explained
            """;

    /// Whether one of the liaison team is of the municipality where `request` was asked.
    private static final String HELPS = """
            EXISTS {
              MATCH (:Liaison {id: $liaison})-[:HELPS]->(:Municipality)<-[:PART_OF]-(:Neighbourhood)
                    <-[:OF]-(:Platform)-[:RUNS]->(:Project)<-[:ASKS_FOR]-(request) }
            """;

    private static final String FIND = "MATCH (held:Case {id: $id})-[:ABOUT]->(request:Request)\n" + ROW;

    /// Of each request the one that is open, else the newest.
    private static final String LIST_OF = """
            UNWIND $requests AS id
            MATCH (request:Request {id: id})<-[:ABOUT]-(any:Case)
            WITH request, any ORDER BY any.closedAt IS NULL DESC, any.openedAt DESC
            WITH request, head(collect(any)) AS held
            """ + ROW;

    private static final String LIST_OPEN = """
            MATCH (:Liaison {id: $liaison})-[:HELPS]->(:Municipality)<-[:PART_OF]-(:Neighbourhood)<-[:OF]-(:Platform)
                  -[:RUNS]->(:Project)<-[:ASKS_FOR]-(request:Request)<-[:ABOUT]-(held:Case)
            WHERE held.closedAt IS NULL
            WITH DISTINCT held, request ORDER BY held.openedAt, held.id SKIP $skip LIMIT $limit
            """ + ROW;

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK = """
            MATCH (held:Case {id: $id}) SET held.lock = 1
            WITH held
            MATCH (held)-[:ABOUT]->(request:Request) WHERE
            """ + HELPS + ROW;

    private static final String DOES_HELP = """
            MATCH (:Case {id: $id})-[:ABOUT]->(request:Request) RETURN
            """ + HELPS + """
                   AS helps
            """;

    private static final String PLATFORM = """
            MATCH (:Case {id: $id})-[:ABOUT]->(:Request)-[:ASKS_FOR]->(:Project)<-[:RUNS]-(platform:Platform)
            RETURN platform.id AS platform
            """;

    private static final String MOVE = """
            MATCH (held:Case {id: $id}) SET held.state = $state
            """;

    private static final String PICK_UP = """
            MATCH (liaison:Liaison {id: $liaison}), (held:Case {id: $id})
            CREATE (liaison)-[:PICKED_UP {at: $now}]->(held)
            """;

    private static final String EXPLAIN = """
            MATCH (liaison:Liaison {id: $liaison}), (held:Case {id: $id})
            CREATE (liaison)-[:EXPLAINED {at: $now, happening: $happening, why: $why}]->(held)
            """;

    private static final String SOLVE = """
            MATCH (held:Case {id: $id}) SET held.closedAt = $now
            """;

    private static final String LIST_TEAM = """
            MATCH (:Request {id: $request})-[:ASKS_FOR]->(:Project)<-[:RUNS]-(:Platform)-[:OF]->(:Neighbourhood)
                  -[:PART_OF]->(:Municipality)<-[:HELPS]-(liaison:Liaison)
            RETURN DISTINCT liaison.name AS name, liaison.email AS email ORDER BY email
            """;

    /// One of the liaison team.
    record Member(String name, String email) {}

    /// False when there was one of this kind already.
    boolean open(Tx tx, String request, Kind kind, Instant at) {
        return tx.get(OPEN, Map.of("id", id(request, kind), "request", request, "kind", kind.name(), "at", utc(at)))
                .get("fresh")
                .asBoolean();
    }

    static String id(String request, Kind kind) {
        return request + ":" + kind.name();
    }

    void close(Tx tx, String request, List<Kind> kinds, State state, Instant now) {
        tx.run(
                CLOSE,
                Map.of(
                        "request",
                        request,
                        "kinds",
                        kinds.stream().map(Kind::name).toList(),
                        "state",
                        state.name(),
                        "now",
                        utc(now)));
    }

    Optional<Case> find(Tx tx, String id) {
        return tx.find(FIND, Map.of("id", id)).map(CaseStore::read);
    }

    List<Case> listOf(Tx tx, Collection<String> requests) {
        return tx.list(LIST_OF, Map.of("requests", List.copyOf(requests))).stream()
                .map(CaseStore::read)
                .toList();
    }

    List<Case> listOpen(Tx tx, String liaison, int skip, int limit) {
        return tx.list(LIST_OPEN, Map.of("liaison", liaison, "skip", skip, "limit", limit)).stream()
                .map(CaseStore::read)
                .toList();
    }

    /// Empty for what lies in another municipality.
    Optional<Case> lock(Tx tx, String id, String liaison) {
        return tx.find(LOCK, Map.of("id", id, "liaison", liaison)).map(CaseStore::read);
    }

    boolean helps(Tx tx, String id, String liaison) {
        return tx.get(DOES_HELP, Map.of("id", id, "liaison", liaison))
                .get("helps")
                .asBoolean();
    }

    String platform(Tx tx, String id) {
        return tx.get(PLATFORM, Map.of("id", id)).get("platform").asString();
    }

    void move(Tx tx, String id, State state) {
        tx.run(MOVE, Map.of("id", id, "state", state.name()));
    }

    void pickUp(Tx tx, String id, String liaison, Instant now) {
        tx.run(PICK_UP, Map.of("id", id, "liaison", liaison, "now", utc(now)));
    }

    void explain(Tx tx, String id, String liaison, String happening, String why, Instant now) {
        tx.run(EXPLAIN, Map.of("id", id, "liaison", liaison, "happening", happening, "why", why, "now", utc(now)));
    }

    void solve(Tx tx, String id, Instant now) {
        tx.run(SOLVE, Map.of("id", id, "now", utc(now)));
    }

    List<Member> listTeam(Tx tx, String request) {
        return tx.list(LIST_TEAM, Map.of("request", request)).stream()
                .map(row ->
                        new Member(row.get("name").asString(), row.get("email").asString()))
                .toList();
    }

    private static Case read(Record row) {
        return new Case(
                row.get("id").asString(),
                row.get("request").asString(),
                Kind.valueOf(row.get("kind").asString()),
                instant(row.get("openedAt")),
                State.valueOf(row.get("state").asString()),
                instantIfAny(row.get("pickedUpAt")),
                row.get("explained").isNull() ? Optional.empty() : Optional.of(explained(row.get("explained"))),
                instantIfAny(row.get("closedAt")));
    }

    private static Explained explained(Value told) {
        return new Explained(
                instant(told.get("at")),
                told.get("happening").asString(),
                told.get("why").asString());
    }

    private static Object utc(Instant at) {
        return at.atZone(ZoneOffset.UTC);
    }

    private static Instant instant(Value at) {
        return at.asZonedDateTime().toInstant();
    }

    private static Optional<Instant> instantIfAny(Value at) {
        return at.isNull() ? Optional.empty() : Optional.of(instant(at));
    }
}
