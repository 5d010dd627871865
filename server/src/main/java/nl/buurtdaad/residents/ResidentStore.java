package nl.buurtdaad.residents;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.graphql.Caller;
import nl.buurtdaad.residents.TieEmail.SentCode;
import org.neo4j.driver.Record;

/// Residents, their phones' keys and their codes in the graph.
final class ResidentStore {
    private static final String FIND_CALLER = """
            MATCH (:AccessKey {hash: $hash})<-[:HOLDS]-(holder)
            RETURN labels(holder)[0] AS kind, holder.id AS id
            """;

    private static final String INTRODUCE = """
            CREATE (:Resident {id: $id, name: $name, named: true, introducedAt: $now})
                   -[:HOLDS]->(:AccessKey {hash: $hash, madeAt: $now})
            """;

    private static final String GIVE_KEY = """
            MATCH (office:Official|Liaison {id: $office})
            CREATE (office)-[:HOLDS]->(:AccessKey {hash: $hash, madeAt: $now})
            """;

    private static final String GET_ME = """
            MATCH (resident:Resident {id: $id})
            RETURN resident.id AS id, resident.name AS name, resident.named AS named, resident.email AS email
            """;

    private static final String CHANGE_NAME = "MATCH (resident:Resident {id: $id}) SET resident.name = $name";

    private static final String SHOW_NAME = "MATCH (resident:Resident {id: $id}) SET resident.named = $show";

    private static final String FORGET_KEY = "MATCH (key:AccessKey {hash: $hash}) DETACH DELETE key";

    private static final String LOCK = "MATCH (resident:Resident {id: $id}) SET resident.lock = 1";

    /// A new code takes the place of those before it.
    private static final String KEEP_CODE = """
            MATCH (resident:Resident {id: $resident}) SET resident.lock = 1
            WITH resident
            OPTIONAL MATCH (resident)-[:WAS_SENT]->(old:EmailCode)
            DETACH DELETE old
            WITH DISTINCT resident
            CREATE (resident)-[:WAS_SENT]->(:EmailCode {
                id: $id, email: $email, hash: $hash, validUntil: $until, triesLeft: $tries})
            """;

    private static final String FIND_CODE = """
            MATCH (:Resident {id: $resident})-[:WAS_SENT]->(code:EmailCode) WHERE code.usedAt IS NULL
            RETURN code.id AS id, code.email AS email, code.hash AS hash,
                   code.validUntil AS validUntil, code.triesLeft AS triesLeft
            """;

    private static final String COUNT_TRY = "MATCH (code:EmailCode {id: $id}) SET code.triesLeft = code.triesLeft - 1";

    private static final String USE_CODE = "MATCH (code:EmailCode {id: $id}) SET code.usedAt = $now";

    private static final String FIND_BY_EMAIL = "MATCH (resident:Resident {email: $email}) RETURN resident.id AS id";

    private static final String TIE = "MATCH (resident:Resident {id: $id}) SET resident.email = $email";

    private static final String RELEASE_DOUBLE_CLAIMS = """
            MATCH (:Resident {id: $from})-[:MADE]->(claim:Claim {state: 'ACTIVE'})-[:FOR]->(task:Task)
            SET task.lock = 1
            WITH claim, task
            WHERE EXISTS { (:Resident {id: $to})-[:MADE]->(:Claim {state: 'ACTIVE'})-[:FOR]->(task) }
            SET claim.state = 'RELEASED', claim.endedAt = $now
            """;

    /// Everything that this resident did, holds and began goes to the other, with the relationships' own properties.
    private static final String MERGE_RELATIONSHIPS = """
            MATCH (from:Resident {id: $from}), (to:Resident {id: $to})
            MATCH (from)-[old]->(thing)
            CREATE (to)-[new:$(type(old))]->(thing)
            SET new = properties(old)
            DELETE old
            """;

    private static final String MERGE_ANSWERS = """
            MATCH (given:GivenAnswer) WHERE given.id STARTS WITH $from + ':'
            SET given.id = $to + substring(given.id, size($from))
            """;

    private static final String MERGED =
            "MATCH (from:Resident {id: $from}) SET from.mergedInto = $to REMOVE from.name, from.email";

    /// The node stays, for what was done and decided; nothing of it says who it was.
    private static final String ERASE = """
            MATCH (resident:Resident {id: $id})
            SET resident.erasedAt = $now, resident.named = false
            REMOVE resident.name, resident.email
            WITH resident
            CALL (resident) { MATCH (resident)-[:HOLDS]->(key:AccessKey) DETACH DELETE key }
            CALL (resident) { MATCH (resident)-[:WAS_SENT]->(code:EmailCode) DETACH DELETE code }
            """;

    Optional<Caller> findCaller(Tx tx, String hash) {
        return tx.find(FIND_CALLER, Map.of("hash", hash)).map(ResidentStore::caller);
    }

    private static Caller caller(Record row) {
        String id = row.get("id").asString();
        return switch (row.get("kind").asString()) {
            case "Resident" -> new Caller.Resident(id);
            case "Official" -> new Caller.Official(id);
            case "Liaison" -> new Caller.Liaison(id);
            case "Backer" -> new Caller.Backer(id);
            case "Operator" -> new Caller.Operator(id);
            default -> throw new IllegalStateException("a key held by " + row);
        };
    }

    boolean isKnown(Tx tx, String hash) {
        return findCaller(tx, hash).isPresent();
    }

    void introduce(Tx tx, String id, String name, String hash, Instant now) {
        tx.run(INTRODUCE, Map.of("id", id, "name", name, "hash", hash, "now", utc(now)));
    }

    void giveKey(Tx tx, String office, String hash, Instant now) {
        tx.run(GIVE_KEY, Map.of("office", office, "hash", hash, "now", utc(now)));
    }

    Me getMe(Tx tx, String id) {
        Record row = tx.get(GET_ME, Map.of("id", id));
        return new Me(
                row.get("id").asString(),
                row.get("name").asString(),
                row.get("named").asBoolean(),
                Optional.ofNullable(row.get("email").asString(null)));
    }

    void changeName(Tx tx, String id, String name) {
        tx.run(CHANGE_NAME, Map.of("id", id, "name", name));
    }

    void showName(Tx tx, String id, boolean show) {
        tx.run(SHOW_NAME, Map.of("id", id, "show", show));
    }

    void forgetKey(Tx tx, String hash) {
        tx.run(FORGET_KEY, Map.of("hash", hash));
    }

    void erase(Tx tx, String id, Instant now) {
        tx.run(ERASE, Map.of("id", id, "now", utc(now)));
    }

    void lock(Tx tx, String id) {
        tx.run(LOCK, Map.of("id", id));
    }

    void keepCode(Tx tx, String resident, String id, String email, String hash, Instant until, int tries) {
        tx.run(
                KEEP_CODE,
                Map.of(
                        "resident",
                        resident,
                        "id",
                        id,
                        "email",
                        email,
                        "hash",
                        hash,
                        "until",
                        utc(until),
                        "tries",
                        tries));
    }

    Optional<SentCode> findCode(Tx tx, String resident) {
        return tx.find(FIND_CODE, Map.of("resident", resident))
                .map(row -> new SentCode(
                        row.get("id").asString(),
                        row.get("email").asString(),
                        row.get("hash").asString(),
                        row.get("validUntil").asZonedDateTime().toInstant(),
                        row.get("triesLeft").asInt()));
    }

    void countTry(Tx tx, String code) {
        tx.run(COUNT_TRY, Map.of("id", code));
    }

    void useCode(Tx tx, String code, Instant now) {
        tx.run(USE_CODE, Map.of("id", code, "now", utc(now)));
    }

    Optional<String> findByEmail(Tx tx, String email) {
        return tx.find(FIND_BY_EMAIL, Map.of("email", email))
                .map(row -> row.get("id").asString());
    }

    void tie(Tx tx, String resident, String email) {
        tx.run(TIE, Map.of("id", resident, "email", email));
    }

    void releaseDoubleClaims(Tx tx, String from, String to, Instant now) {
        tx.run(RELEASE_DOUBLE_CLAIMS, Map.of("from", from, "to", to, "now", utc(now)));
    }

    void merge(Tx tx, String from, String to) {
        Map<String, Object> both = Map.of("from", from, "to", to);
        tx.run(MERGE_RELATIONSHIPS, both);
        tx.run(MERGE_ANSWERS, both);
        tx.run(MERGED, both);
    }

    private static ZonedDateTime utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
