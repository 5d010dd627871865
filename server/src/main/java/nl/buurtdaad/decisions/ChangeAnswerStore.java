package nl.buurtdaad.decisions;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.say.Doing;
import nl.buurtdaad.say.Thing;
import nl.buurtdaad.say.ThingStore;
import org.neo4j.driver.Record;

/// What doers answer to a change, in the graph.
final class ChangeAnswerStore {
    private static final String FIND_THING = """
            MATCH (:Change {id: $change})-[:OF]->(thing) RETURN labels(thing) AS labels, thing.id AS id
            """;

    private static final String GET = """
            MATCH (by:Resident)-[:CHANGED]->(change:Change {id: $change})-[:OF]->(thing)
            RETURN labels(thing) AS labels, thing.id AS id, change.field AS field, by.id AS by,
                   coalesce(change.talkUntil, change.at) AS talkUntil,
                   change.was AS was,
                   change.holdsAt IS NOT NULL AND NOT EXISTS { (:Change)-[:REPLACES]->(change) } AS holds,
                   head(COLLECT { MATCH (proposal:Proposal)-[:WOULD]->(change) RETURN proposal.id }) AS talk
            """;

    /// "Prima" adds to who decided it, with what gave them the right.
    private static final String FINE = """
            MATCH (resident:Resident {id: $resident}), (change:Change {id: $change})
            WHERE NOT EXISTS { (resident)-[:AGREED]->(change) }
            CREATE (resident)-[:AGREED {at: $now}]->(change)
            WITH change
            OPTIONAL MATCH (claim:Claim {id: $through})
            OPTIONAL MATCH (deed:Deed {id: $through})
            WITH change, coalesce(claim, deed) AS doing
            CREATE (change)-[:DECIDED_BY {proposed: false}]->(doing)
            """;

    Optional<Thing> findThing(Tx tx, String change) {
        return tx.find(FIND_THING, Map.of("change", change)).map(ThingStore::read);
    }

    ChangeFacts get(Tx tx, String change) {
        Record row = tx.get(GET, Map.of("change", change));
        return new ChangeFacts(
                change,
                ThingStore.read(row),
                Aspect.of(row.get("field").asString()),
                row.get("by").asString(),
                row.get("talkUntil").asZonedDateTime().toInstant(),
                row.get("was").isNull() ? null : row.get("was").asObject(),
                row.get("holds").asBoolean(),
                Optional.ofNullable(row.get("talk").asString(null)));
    }

    void fine(Tx tx, String resident, String change, Doing through, Instant now) {
        tx.run(
                FINE,
                Map.of(
                        "resident",
                        resident,
                        "change",
                        change,
                        "through",
                        through.id(),
                        "now",
                        now.atZone(ZoneOffset.UTC)));
    }
}
