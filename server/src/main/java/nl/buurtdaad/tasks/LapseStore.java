package nl.buurtdaad.tasks;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.buurtdaad.database.Tx;

/// Claims that lapsed and were not recorded yet.
final class LapseStore {
    private static final String LIST = """
            MATCH (claim:Claim) WHERE claim.state = 'ACTIVE' AND claim.lapsesAt <= $now
            MATCH (claim)-[:FOR]->(task:Task)-[:PART_OF]->(:Project)<-[:RUNS]-(platform:Platform)
            RETURN claim.id AS claim, task.id AS task, platform.id AS platform LIMIT 100
            """;

    /// Guarded again under the lock: "Nog bezig" may have come in between.
    private static final String LAPSE = """
            MATCH (task:Task {id: $task}) SET task.lock = 1
            WITH task
            MATCH (claim:Claim {id: $claim})-[:FOR]->(task)
            WITH claim WHERE claim.state = 'ACTIVE' AND claim.lapsesAt <= $now
            SET claim.state = 'LAPSED', claim.endedAt = claim.lapsesAt
            RETURN claim.lapsesAt AS at
            """;

    record Lapsed(String claim, String task, String platform) {}

    List<Lapsed> list(Tx tx, Instant now) {
        return tx.list(LIST, Map.of("now", now.atZone(ZoneOffset.UTC))).stream()
                .map(row -> new Lapsed(
                        row.get("claim").asString(),
                        row.get("task").asString(),
                        row.get("platform").asString()))
                .toList();
    }

    boolean lapse(Tx tx, Lapsed lapsed, Instant now) {
        return tx.find(LAPSE, Map.of("claim", lapsed.claim(), "task", lapsed.task(), "now", now.atZone(ZoneOffset.UTC)))
                .isPresent();
    }
}
