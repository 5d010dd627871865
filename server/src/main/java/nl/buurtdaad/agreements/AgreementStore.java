package nl.buurtdaad.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtdaad.database.Tx;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Agreements in the graph. One that was changed stays, with the instant until which it held.
public final class AgreementStore {
    /// The numbers that hold now on `platform`, as a list for [#agreements]; stands in the statements of rooms
    /// that need them, so that they cost no question of their own.
    public static final String OF_PLATFORM = """
            COLLECT {
              MATCH (agreement:Agreement)-[:OF]->(platform) WHERE agreement.until IS NULL
              RETURN agreement {.name, .number} }
            """;

    private static final String LIST = """
            MATCH (agreement:Agreement)-[:OF]->(:Platform {id: $platform}) WHERE agreement.until IS NULL
            RETURN agreement.name AS name, agreement.number AS number, agreement.since AS since,
                   agreement.lookAgainOn AS lookAgainOn
            """;

    private static final String FIND = """
            MATCH (platform:Platform {id: $platform})
            RETURN
            """ + OF_PLATFORM + " AS agreements";

    /// Locks the platform first: two changes at once become one after the other.
    private static final String LOCK = """
            MATCH (platform:Platform {id: $platform}) SET platform.lock = 1
            WITH platform
            RETURN
            """ + OF_PLATFORM + " AS agreements";

    private static final String CHANGE = """
            MATCH (platform:Platform {id: $platform})
            OPTIONAL MATCH (was:Agreement {name: $name})-[:OF]->(platform) WHERE was.until IS NULL
            SET was.until = $now
            WITH DISTINCT platform
            CREATE (:Agreement {id: randomUUID(), name: $name, number: $number, since: $now, lookAgainOn: $lookAgainOn})
                   -[:OF]->(platform)
            """;

    private static final String ID_OF = """
            MATCH (agreement:Agreement {name: $name})-[:OF]->(:Platform {id: $platform}) WHERE agreement.until IS NULL
            RETURN agreement.id AS id
            """;

    /// What holds on a platform now; empty when there is no such platform.
    public Optional<Agreements> find(Tx tx, String platform) {
        return tx.find(FIND, Map.of("platform", platform)).map(row -> agreements(row.get("agreements")));
    }

    /// What is agreed on a platform that the caller has locked; empty when there is no such platform.
    Optional<Agreements> lock(Tx tx, String platform) {
        return tx.find(LOCK, Map.of("platform", platform)).map(row -> agreements(row.get("agreements")));
    }

    /// @return the id of the new agreement
    String change(Tx tx, String platform, AgreementName name, int number, Instant now, LocalDate lookAgainOn) {
        tx.run(
                CHANGE,
                Map.of(
                        "platform", platform,
                        "name", name.name(),
                        "number", number,
                        "now", now.atZone(ZoneOffset.UTC),
                        "lookAgainOn", lookAgainOn));
        return tx.get(ID_OF, Map.of("platform", platform, "name", name.name()))
                .get("id")
                .asString();
    }

    /// All of them, in the order of [AgreementName].
    List<AgreementView> list(Tx tx, String platform) {
        Map<AgreementName, Record> agreed = tx.list(LIST, Map.of("platform", platform)).stream()
                .collect(Collectors.toMap(
                        row -> AgreementName.valueOf(row.get("name").asString()), row -> row));
        return Arrays.stream(AgreementName.values())
                .map(name -> view(name, Optional.ofNullable(agreed.get(name))))
                .toList();
    }

    private static AgreementView view(AgreementName name, Optional<Record> agreed) {
        return new AgreementView(
                name,
                agreed.map(row -> row.get("number").asInt()).orElse(name.usual()),
                name.unit(),
                agreed.map(row -> row.get("since").asZonedDateTime().toInstant()),
                agreed.map(row -> row.get("lookAgainOn").asLocalDate()));
    }

    /// Reads what [#OF_PLATFORM] gave.
    public static Agreements agreements(Value list) {
        if (list.isEmpty()) {
            return Agreements.DEFAULT;
        }
        var agreed = new EnumMap<AgreementName, Integer>(AgreementName.class);
        list.asList(one -> one)
                .forEach(one -> agreed.put(
                        AgreementName.valueOf(one.get("name").asString()),
                        one.get("number").asInt()));
        return new Agreements(agreed);
    }
}
