package nl.buurtdaad.setup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.buurtdaad.database.Tx;

/// People of the example by first name, and nobody else: not who came since, and not who works for a real municipality.
final class ExampleStore {
    private static final String PEOPLE = """
            MATCH (person:Resident|Official|Liaison|Backer)
            WHERE person.name IS NOT NULL AND (person.example
              OR EXISTS { (person)-[:WORKS_FOR]->(:Department)<-[:HAS]-(:Municipality {example: true}) }
              OR EXISTS { (person)-[:HELPS|BACKS]->(:Municipality {example: true}) })
            """;

    private static final String HOLD_KEY = PEOPLE + """
            WITH person WHERE toLower(split(person.name, ' ')[0]) = toLower($name)
            WITH person ORDER BY coalesce(person.introducedAt, datetime('2000-01-01')) LIMIT 1
            CREATE (person)-[:HOLDS]->(:AccessKey {hash: $hash, madeAt: $now})
            RETURN person.id AS id
            """;

    private static final String LIST_NAMES = PEOPLE + """
            RETURN DISTINCT split(person.name, ' ')[0] AS name ORDER BY name LIMIT 30
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
