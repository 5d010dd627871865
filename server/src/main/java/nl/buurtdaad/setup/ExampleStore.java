package nl.buurtdaad.setup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.buurtdaad.database.Tx;

/// People of the example by first name. Of two with the same name the one who was there first is meant, so that a
/// newcomer who calls herself Amina does not take Amina's place.
final class ExampleStore {
    private static final String HOLD_KEY = """
            MATCH (person:Resident|Official|Liaison|Backer)
            WHERE toLower(split(person.name, ' ')[0]) = toLower($name)
            WITH person ORDER BY coalesce(person.introducedAt, datetime('2000-01-01')) LIMIT 1
            CREATE (person)-[:HOLDS]->(:AccessKey {hash: $hash, madeAt: $now})
            RETURN person.id AS id
            """;

    private static final String LIST_NAMES = """
            MATCH (person:Resident|Official|Liaison|Backer) WHERE person.name IS NOT NULL
            WITH split(person.name, ' ')[0] AS name,
                 min(coalesce(person.introducedAt, datetime('2000-01-01'))) AS since
            ORDER BY since, name LIMIT 30
            RETURN name ORDER BY name
            """;

    /// Whether there is somebody called so.
    boolean holdKey(Tx tx, String name, String hash, Instant now) {
        return tx.find(HOLD_KEY, Map.of("name", name, "hash", hash, "now", now.atZone(ZoneOffset.UTC)))
                .isPresent();
    }

    List<String> listNames(Tx tx) {
        return tx.list(LIST_NAMES, Map.of()).stream()
                .map(row -> row.get("name").asString())
                .toList();
    }
}
