package nl.buurtdaad.offices;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.offices.OfficeCode.Door;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Who is in office, and the codes that let them in, in the graph.
final class OfficeStore {
    /// Expects `holder`.
    private static final String OFFICE = """
            RETURN holder.id AS id, holder.name AS name, holder:Liaison AS liaison, holder.phone AS phone,
                   head([(holder)-[:WORKS_FOR]->(department:Department) | department.name]) AS department
            """;

    private static final String FIND = "MATCH (holder:Official|Liaison {id: $id})\n" + OFFICE;

    private static final String LIST_BY_EMAIL = """
            MATCH (holder:Official|Liaison) WHERE toLower(holder.email) = $email
            """ + OFFICE + "ORDER BY id LIMIT 5";

    private static final String KEEP_CODE = """
            CREATE (:OfficeCode {id: $id, validUntil: $until, triesLeft: $tries})
            """;

    private static final String LET_IN = """
            MATCH (code:OfficeCode {id: $id}), (holder:Official|Liaison {id: $holder})
            CREATE (code)-[:LETS_IN {hash: $hash}]->(holder)
            """;

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK_CODE = """
            MATCH (code:OfficeCode {id: $id}) SET code.lock = 1
            RETURN code.id AS id, code.validUntil AS validUntil, code.triesLeft AS triesLeft,
                   [(code)-[door:LETS_IN]->(holder) |
                     {hash: door.hash, holder: holder.id, used: door.usedAt IS NOT NULL}] AS doors
            """;

    private static final String COUNT_TRY = "MATCH (code:OfficeCode {id: $id}) SET code.triesLeft = code.triesLeft - 1";

    private static final String USE = """
            MATCH (:OfficeCode {id: $id})-[door:LETS_IN {hash: $hash}]->() SET door.usedAt = $now
            """;

    private static final String FORGET_OLD = """
            MATCH (code:OfficeCode) WHERE code.validUntil < $before
            WITH code LIMIT 100 DETACH DELETE code
            """;

    /// One who is in office.
    record Holder(String id, Office office) {}

    Optional<Office> find(Tx tx, String id) {
        return tx.find(FIND, Map.of("id", id)).map(OfficeStore::office);
    }

    /// Who has two offices is there twice.
    ///
    /// @param email in small letters
    List<Holder> listByEmail(Tx tx, String email) {
        return tx.list(LIST_BY_EMAIL, Map.of("email", email)).stream()
                .map(row -> new Holder(row.get("id").asString(), office(row)))
                .toList();
    }

    void keepCode(Tx tx, String id, Instant until, int tries) {
        tx.run(KEEP_CODE, Map.of("id", id, "until", utc(until), "tries", tries));
    }

    void letIn(Tx tx, String id, String holder, String hash) {
        tx.run(LET_IN, Map.of("id", id, "holder", holder, "hash", hash));
    }

    Optional<OfficeCode> lockCode(Tx tx, String id) {
        return tx.find(LOCK_CODE, Map.of("id", id))
                .map(row -> new OfficeCode(
                        row.get("id").asString(),
                        row.get("validUntil").asZonedDateTime().toInstant(),
                        row.get("triesLeft").asInt(),
                        row.get("doors").asList(OfficeStore::door)));
    }

    void countTry(Tx tx, String id) {
        tx.run(COUNT_TRY, Map.of("id", id));
    }

    void use(Tx tx, String id, String hash, Instant now) {
        tx.run(USE, Map.of("id", id, "hash", hash, "now", utc(now)));
    }

    void forgetOld(Tx tx, Instant before) {
        tx.run(FORGET_OLD, Map.of("before", utc(before)));
    }

    private static Door door(Value door) {
        return new Door(
                door.get("hash").asString(),
                door.get("holder").asString(),
                door.get("used").asBoolean());
    }

    private static Office office(Record row) {
        return new Office(
                row.get("liaison").asBoolean() ? Office.Kind.LIAISON : Office.Kind.OFFICIAL,
                row.get("name").asString(),
                Optional.ofNullable(row.get("phone").asString(null)),
                Optional.ofNullable(row.get("department").asString(null)));
    }

    private static ZonedDateTime utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
