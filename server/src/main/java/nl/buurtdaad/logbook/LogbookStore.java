package nl.buurtdaad.logbook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.buurtdaad.database.Tx;
import org.neo4j.driver.Record;

/// The logbook in the graph. Entries are written without a number: a counter per platform in every writer's
/// transaction would make all writers of a neighbourhood wait for each other.
final class LogbookStore {
    private static final String WRITE = """
            MATCH (platform:Platform {id: $platform})
            CREATE (:Entry:Unnumbered {id: randomUUID(), at: $at, what: $what, about: $about})-[:IN]->(platform)
            """;

    private static final String HAS_UNNUMBERED = """
            RETURN EXISTS { MATCH (:Unnumbered) } AS waiting
            """;

    private static final String NUMBER = """
            MATCH (entry:Unnumbered)-[:IN]->(platform:Platform)
            WITH platform.id AS platform, entry ORDER BY entry.at, entry.id LIMIT 1000
            WITH platform, collect(entry) AS entries
            MERGE (end:LogbookEnd {platform: platform}) ON CREATE SET end.number = 0
            WITH platform, entries, end, end.number AS before
            SET end.number = before + size(entries)
            WITH platform, entries, before
            UNWIND range(0, size(entries) - 1) AS position
            WITH platform, entries[position] AS entry, before + position + 1 AS number
            SET entry.platform = platform, entry.number = number
            REMOVE entry:Unnumbered
            RETURN count(*) AS numbered
            """;

    private static final String LIST = """
            MATCH (entry:Entry)
            WHERE entry.platform = $platform AND entry.number > $after
            RETURN entry.number AS number, entry.at AS at, entry.what AS what, entry.about AS about
            ORDER BY entry.number LIMIT $limit
            """;

    void write(Tx tx, String platform, String what, Instant at, List<String> about) {
        tx.run(WRITE, Map.of("platform", platform, "what", what, "at", at.atZone(ZoneOffset.UTC), "about", about));
    }

    boolean hasUnnumbered(Tx tx) {
        return tx.get(HAS_UNNUMBERED, Map.of()).get("waiting").asBoolean();
    }

    /// Gives the next numbers, per platform in the order of their time.
    long number(Tx tx) {
        return tx.get(NUMBER, Map.of()).get("numbered").asLong();
    }

    List<Entry> list(Tx tx, String platform, int after, int limit) {
        return tx.list(LIST, Map.of("platform", platform, "after", after, "limit", limit)).stream()
                .map(LogbookStore::entry)
                .toList();
    }

    private static Entry entry(Record row) {
        return new Entry(
                row.get("number").asInt(),
                row.get("at").asZonedDateTime().toInstant(),
                row.get("what").asString(),
                row.get("about").asList(id -> id.asString()));
    }
}
