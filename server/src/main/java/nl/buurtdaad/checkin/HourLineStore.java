package nl.buurtdaad.checkin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.checkin.CheckinView.HourLine;
import nl.buurtdaad.database.Tx;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Lines for the hour in the graph: there for six weeks, for every reader, whether or not the job came by.
final class HourLineStore {
    /// Of `line`.
    private static final String IS_THERE = "line.takenBackAt IS NULL AND line.at > $keptFrom\n";

    /// Gives `writer`, whoever that is.
    private static final String WRITER = """
            OPTIONAL MATCH (resident:Resident {id: $writer})
            OPTIONAL MATCH (official:Official {id: $writer})
            OPTIONAL MATCH (liaison:Liaison {id: $writer})
            OPTIONAL MATCH (backer:Backer {id: $writer})
            OPTIONAL MATCH (operator:Operator {id: $writer})
            WITH coalesce(resident, official, liaison, backer, operator) AS writer
            """;

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK_WRITER = """
            OPTIONAL MATCH (resident:Resident {id: $writer}) SET resident.lock = 1
            WITH 1 AS one OPTIONAL MATCH (official:Official {id: $writer}) SET official.lock = 1
            WITH 1 AS one OPTIONAL MATCH (liaison:Liaison {id: $writer}) SET liaison.lock = 1
            WITH 1 AS one OPTIONAL MATCH (backer:Backer {id: $writer}) SET backer.lock = 1
            WITH 1 AS one OPTIONAL MATCH (operator:Operator {id: $writer}) SET operator.lock = 1
            """;

    private static final String COUNT_WAITING_OF = WRITER + """
            MATCH (platform:Platform {id: $platform})
            RETURN COUNT { MATCH (writer)-[:WROTE]->(line:HourLine)-[:FOR]->(platform)
                     WHERE line.discussedAt IS NULL AND
            """ + IS_THERE + " } AS waiting";

    private static final String ADD = WRITER + """
            MATCH (platform:Platform {id: $platform})
            CREATE (writer)-[:WROTE]->(:HourLine {id: $id, at: $now, text: $text})-[:FOR]->(platform)
            """;

    private static final String LOCK = """
            MATCH (line:HourLine {id: $line}) SET line.lock = 1
            WITH line
            MATCH (writer)-[:WROTE]->(line)-[:FOR]->(platform:Platform)
            RETURN platform.id AS platform, writer.id AS writer, line.takenBackAt IS NOT NULL AS takenBack,
                   line.at > $keptFrom AS kept, line.discussedAt IS NOT NULL AS discussed,
                   COLLECT { MATCH (platform)-[:RUNS]->(project:Project)
                     RETURN project.id ORDER BY project.madeAt, project.id } AS projects
            """;

    private static final String IS_LIAISON = """
            RETURN EXISTS {
              (:Liaison {id: $liaison})-[:HELPS]->(:Municipality)<-[:PART_OF]-(:Neighbourhood)<-[:OF]-(:Platform {id: $platform})
            } AS here
            """;

    /// The words go at once; that there was a line stays, so that the same call twice has the same answer.
    private static final String TAKE_BACK = """
            MATCH (line:HourLine {id: $line}) SET line.takenBackAt = $now REMOVE line.text, line.hiddenText
            """;

    private static final String DISCUSSED = "MATCH (line:HourLine {id: $line}) SET line.discussedAt = $now";

    private static final String NOT_DISCUSSED = "MATCH (line:HourLine {id: $line}) REMOVE line.discussedAt";

    /// Expects `line` and `writer`.
    private static final String ROW = """
            RETURN line.id AS id, line.at AS at, line.text AS text, labels(writer) AS labels, writer.id = $caller AS mine,
                   CASE WHEN writer:Resident AND NOT coalesce(writer.named, false) THEN null ELSE writer.name END AS name,
                   head(COLLECT {
                     MATCH (writer)-[:WORKS_FOR]->(department:Department) RETURN department.name }) AS department
            """;

    private static final String LIST =
            """
            MATCH (writer)-[:WROTE]->(line:HourLine)-[:FOR]->(:Platform {id: $platform})
            WHERE line.discussedAt IS NULL AND
            """ + IS_THERE + "WITH line, writer ORDER BY line.at, line.id SKIP $skip LIMIT $limit\n" + ROW;

    private static final String LIST_DISCUSSED =
            """
            MATCH (writer)-[:WROTE]->(line:HourLine)-[:FOR]->(:Platform {id: $platform})
            WHERE line.discussedAt > $from AND
            """ + IS_THERE + "WITH line, writer ORDER BY line.discussedAt DESC, line.id LIMIT 25\n" + ROW;

    private static final String FORGET = """
            MATCH (line:HourLine) WHERE line.at <= $keptFrom
            WITH line LIMIT 200
            DETACH DELETE line
            RETURN count(*) AS forgotten
            """;

    private static final String FORGET_OF =
            "MATCH (:Resident {id: $resident})-[:WROTE]->(line:HourLine) DETACH DELETE line";

    /// A line under its lock.
    ///
    /// @param there neither taken back nor older than six weeks
    record Locked(
            String platform, String writer, boolean takenBack, boolean kept, boolean discussed, List<String> projects) {
        boolean there() {
            return kept && !takenBack;
        }
    }

    void lockWriter(Tx tx, String writer) {
        tx.run(LOCK_WRITER, Map.of("writer", writer));
    }

    /// How many of a writer's lines wait; empty when there is no such platform.
    Optional<Integer> findWaitingOf(Tx tx, String platform, String writer, Instant keptFrom) {
        return tx.find(COUNT_WAITING_OF, Map.of("platform", platform, "writer", writer, "keptFrom", utc(keptFrom)))
                .map(row -> row.get("waiting").asInt());
    }

    void add(Tx tx, String id, String platform, String writer, String text, Instant now) {
        tx.run(ADD, Map.of("id", id, "platform", platform, "writer", writer, "text", text, "now", utc(now)));
    }

    Optional<Locked> lock(Tx tx, String line, Instant keptFrom) {
        return tx.find(LOCK, Map.of("line", line, "keptFrom", utc(keptFrom)))
                .map(row -> new Locked(
                        row.get("platform").asString(),
                        row.get("writer").asString(),
                        row.get("takenBack").asBoolean(),
                        row.get("kept").asBoolean(),
                        row.get("discussed").asBoolean(),
                        row.get("projects").asList(Value::asString)));
    }

    /// Whether somebody of the liaison team helps where this platform is.
    boolean isLiaison(Tx tx, String liaison, String platform) {
        return tx.get(IS_LIAISON, Map.of("liaison", liaison, "platform", platform))
                .get("here")
                .asBoolean();
    }

    void takeBack(Tx tx, String line, Instant now) {
        tx.run(TAKE_BACK, Map.of("line", line, "now", utc(now)));
    }

    void sayDiscussed(Tx tx, String line, Instant now) {
        tx.run(DISCUSSED, Map.of("line", line, "now", utc(now)));
    }

    void sayNotDiscussed(Tx tx, String line) {
        tx.run(NOT_DISCUSSED, Map.of("line", line));
    }

    /// The oldest first.
    List<HourLine> list(Tx tx, String platform, String caller, Instant keptFrom, int skip, int limit) {
        return tx
                .list(
                        LIST,
                        Map.of(
                                "platform", platform,
                                "caller", caller,
                                "keptFrom", utc(keptFrom),
                                "skip", skip,
                                "limit", limit))
                .stream()
                .map(HourLineStore::line)
                .toList();
    }

    /// What was put away after `from`, the newest first.
    List<HourLine> listDiscussed(Tx tx, String platform, String caller, Instant keptFrom, Instant from) {
        return tx
                .list(
                        LIST_DISCUSSED,
                        Map.of("platform", platform, "caller", caller, "keptFrom", utc(keptFrom), "from", utc(from)))
                .stream()
                .map(HourLineStore::line)
                .toList();
    }

    int forget(Tx tx, Instant keptFrom) {
        return tx.get(FORGET, Map.of("keptFrom", utc(keptFrom)))
                .get("forgotten")
                .asInt();
    }

    void forgetOf(Tx tx, String resident) {
        tx.run(FORGET_OF, Map.of("resident", resident));
    }

    private static HourLine line(Record row) {
        Instant at = row.get("at").asZonedDateTime().toInstant();
        return new HourLine(
                row.get("id").asString(),
                at,
                row.get("text").asString(),
                textIfAny(row.get("name")),
                row.get("labels").get(0).asString().toUpperCase(Locale.ROOT),
                textIfAny(row.get("department")),
                at.plus(HourRule.LINES_KEPT),
                row.get("mine").asBoolean());
    }

    private static Optional<String> textIfAny(Value value) {
        return Optional.ofNullable(value.asString(null));
    }

    private static ZonedDateTime utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
