package nl.buurtdaad.checkin;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Hours of platforms in the graph. One that was changed stays, with the instant until which it held.
final class HourStore {
    private static final int EARLIER = 5;

    /// Expects `platform`; the one that holds first, then what it was.
    private static final String HOURS = """
            COLLECT {
              MATCH (hour:Hour)-[:OF]->(platform)
              OPTIONAL MATCH (by:Resident)-[:SET_HOUR]->(hour)
              RETURN hour {.id, .day, .time, .where, .since, .until, by: CASE WHEN by.named THEN by.name END}
              ORDER BY hour.until IS NOT NULL, hour.until DESC, hour.id LIMIT $limit }
            """;

    private static final String FIND = """
            MATCH (platform:Platform {id: $platform})
            RETURN platform.id AS id, platform.name AS name,
                   COUNT { (:Hour)-[:OF]->(platform) } AS times,
            """ + HOURS + " AS hours";

    private static final String LIST_FOR_OFFICE = """
            MATCH (office:Official|Liaison {id: $office}), (municipality:Municipality)
            WHERE EXISTS { (office)-[:HELPS]->(municipality) }
               OR EXISTS { (office)-[:WORKS_FOR]->(:Department)<-[:HAS]-(municipality) }
            MATCH (municipality)<-[:PART_OF]-(:Neighbourhood)<-[:OF]-(platform:Platform)
            WITH DISTINCT platform ORDER BY platform.name, platform.id SKIP $skip LIMIT $first
            RETURN platform.id AS id, platform.name AS name,
                   COUNT { (:Hour)-[:OF]->(platform) } AS times,
            """ + HOURS + " AS hours";

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK = """
            MATCH (platform:Platform {id: $platform}) SET platform.lock = 1
            WITH platform
            RETURN COLLECT { MATCH (platform)-[:RUNS]->(project:Project)
                     RETURN project.id ORDER BY project.madeAt, project.id } AS projects,
            """ + HOURS + " AS hours";

    /// The clocks of two servers can differ: no hour ends before it began.
    private static final String SET = """
            MATCH (platform:Platform {id: $platform}), (resident:Resident {id: $resident})
            OPTIONAL MATCH (was:Hour)-[:OF]->(platform) WHERE was.until IS NULL
            SET was.until = CASE WHEN $now < was.since THEN was.since ELSE $now END
            WITH DISTINCT platform, resident
            CREATE (resident)-[:SET_HOUR]->(:Hour {
                id: $id, day: $day, time: $time, where: $where, since: $now})-[:OF]->(platform)
            """;

    /// An hour with its history.
    ///
    /// @param by the name of who set it
    /// @param holds it is the one that holds now
    record Kept(String id, Hour hour, Instant since, Optional<String> by, boolean holds) {}

    /// @param times how often the hour was set
    /// @param hours the newest first
    record Found(String id, String name, int times, List<Kept> hours) {
        Optional<Kept> now() {
            return hours.stream().filter(Kept::holds).findFirst();
        }
    }

    /// A platform under its lock.
    ///
    /// @param projects in which a deed gives a say in it
    record Locked(List<String> projects, Optional<Hour> hour) {}

    /// With what the hour was before; empty when there is no such platform.
    Optional<Found> find(Tx tx, String platform) {
        return tx.find(FIND, Map.of("platform", platform, "limit", EARLIER + 1)).map(HourStore::found);
    }

    /// Of the platforms in the municipality of an official or of one of the liaison team, by name.
    List<Found> listForOffice(Tx tx, String office, int skip, int first) {
        return tx
                .list(LIST_FOR_OFFICE, Map.of("office", office, "skip", skip, "first", first, "limit", EARLIER + 1))
                .stream()
                .map(HourStore::found)
                .toList();
    }

    Optional<Locked> lock(Tx tx, String platform) {
        return tx.find(LOCK, Map.of("platform", platform, "limit", 1))
                .map(row -> new Locked(
                        row.get("projects").asList(Value::asString),
                        kept(row.get("hours")).stream()
                                .filter(Kept::holds)
                                .map(Kept::hour)
                                .findFirst()));
    }

    void set(Tx tx, String id, String platform, String resident, Hour hour, Instant now) {
        tx.run(
                SET,
                Map.of(
                        "id", id,
                        "platform", platform,
                        "resident", resident,
                        "day", hour.day().name(),
                        "time", hour.time().toString(),
                        "where", hour.where().text(),
                        "now", now.atZone(ZoneOffset.UTC)));
    }

    private static Found found(Record row) {
        return new Found(
                row.get("id").asString(),
                row.get("name").asString(),
                row.get("times").asInt(),
                kept(row.get("hours")));
    }

    private static List<Kept> kept(Value hours) {
        return hours.asList(row -> new Kept(
                row.get("id").asString(),
                new Hour(
                        DayOfWeek.valueOf(row.get("day").asString()),
                        LocalTime.parse(row.get("time").asString()),
                        Where.read(row.get("where").asString()).orElseThrow()),
                row.get("since").asZonedDateTime().toInstant(),
                Optional.ofNullable(row.get("by").asString(null)),
                row.get("until").isNull()));
    }
}
