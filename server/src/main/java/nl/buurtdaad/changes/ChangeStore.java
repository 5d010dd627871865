package nl.buurtdaad.changes;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.say.Doing;
import nl.buurtdaad.say.ThingStore;
import nl.buurtdaad.words.SetAside;
import org.neo4j.driver.Value;

/// Changes in the graph. A change holds from `holdsAt` until another REPLACES it; one that waits for a proposal has
/// no `holdsAt`.
final class ChangeStore {
    private static final String MAKE = ThingStore.FIND + """
            MATCH (resident:Resident {id: $resident})
            UNWIND $values AS new
            WITH thing, resident, new, thing[new.field] AS was
            WHERE coalesce(was <> new.value, (was IS NULL) <> (new.value IS NULL))
            CREATE (resident)-[:CHANGED {at: $now}]->(change:Change {
                id: new.id, at: $now, field: new.field, was: was, became: new.value, holdsAt: $now,
                talkUntil: $talkUntil})-[:OF]->(thing)
            SET thing[new.field] = new.value
            WITH thing, change
            OPTIONAL MATCH (old:Change {field: change.field})-[:OF]->(thing)
            WHERE old <> change AND old.holdsAt IS NOT NULL AND NOT EXISTS { (:Change)-[:REPLACES]->(old) }
            FOREACH (before IN [one IN [old] WHERE one IS NOT NULL] | CREATE (change)-[:REPLACES]->(before))
            WITH DISTINCT change
            OPTIONAL MATCH (claim:Claim {id: $through})
            OPTIONAL MATCH (deed:Deed {id: $through})
            FOREACH (doing IN [given IN [claim, deed] WHERE given IS NOT NULL] |
                CREATE (change)-[:DECIDED_BY {proposed: true}]->(doing))
            RETURN change.id AS id
            """;

    private static final String WISH = ThingStore.FIND + """
            MATCH (resident:Resident {id: $resident})
            CREATE (resident)-[:CHANGED {at: $now}]->(:Change {
                id: $id, at: $now, field: $field, was: coalesce($number, thing[$field]), became: $value})-[:OF]->(thing)
            """;

    private static final String TAKE_BACK = """
            MATCH (change:Change {id: $change})-[:OF]->(thing)
            SET thing[change.field] = change.was
            REMOVE change.holdsAt
            WITH change
            MATCH (change)-[replaces:REPLACES]->(:Change)
            DELETE replaces
            """;

    private static final String REPLACE = """
            MATCH (old:Change {field: change.field})-[:OF]->(thing)
            WHERE old <> change AND old.holdsAt IS NOT NULL AND NOT EXISTS { (:Change)-[:REPLACES]->(old) }
            CREATE (change)-[:REPLACES]->(old)
            """;

    /// What it was is told anew: something else may have been so meanwhile.
    private static final String MAKE_SO = """
            MATCH (change:Change {id: $change})-[:OF]->(thing)
            SET change.was = thing[change.field], change.holdsAt = $at
            SET thing[change.field] = change.became
            WITH thing, change
            """ + REPLACE;

    private static final String MAKE_AGREED = """
            MATCH (change:Change {id: $change})-[:OF]->(thing)
            SET change.was = $was, change.holdsAt = $at
            WITH thing, change
            """ + REPLACE;

    private static final String GET_NUMBER = "MATCH (change:Change {id: $change}) RETURN change.became AS number";

    private static final String GET_BECAME = "MATCH (change:Change {id: $change}) RETURN change.became AS became";
    private static final String FIND_TALK = ThingStore.FIND + """
            MATCH (proposal:Proposal {state: 'OPEN'})-[would:WOULD]->(change:Change)-[:OF]->(thing)
            WHERE change.field IN $fields AND would.round = proposal.round
            RETURN proposal.id AS id LIMIT 1
            """;

    List<String> make(Tx tx, String thing, Changer by, List<NewValue> values, Instant now) {
        List<Map<String, Object>> rows = values.stream().map(ChangeStore::row).toList();
        return tx
                .list(
                        MAKE,
                        Map.of(
                                "thing", thing,
                                "resident", by.resident(),
                                "values", rows,
                                "through", by.through().map(Doing::id).orElse(""),
                                "talkUntil", now.plus(by.talkTime()).atZone(ZoneOffset.UTC),
                                "now", now.atZone(ZoneOffset.UTC)))
                .stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private static Map<String, Object> row(NewValue value) {
        var row = new HashMap<String, Object>();
        row.put("id", UUID.randomUUID().toString());
        row.put("field", value.aspect().property());
        row.put("value", value.value());
        return row;
    }

    void wish(
            Tx tx,
            String change,
            String thing,
            String resident,
            NewValue value,
            Optional<Integer> number,
            Instant now) {
        var parameters = row(value);
        parameters.put("id", change);
        parameters.put("thing", thing);
        parameters.put("resident", resident);
        parameters.put("number", number.orElse(null));
        parameters.put("now", now.atZone(ZoneOffset.UTC));
        tx.run(WISH, parameters);
    }

    void takeBack(Tx tx, String change) {
        tx.run(TAKE_BACK, Map.of("change", change));
    }

    void makeSo(Tx tx, String change, Instant at) {
        tx.run(MAKE_SO, Map.of("change", change, "at", at.atZone(ZoneOffset.UTC)));
    }

    void makeAgreed(Tx tx, String change, int was, Instant at) {
        tx.run(MAKE_AGREED, Map.of("change", change, "was", was, "at", at.atZone(ZoneOffset.UTC)));
    }

    int getNumber(Tx tx, String change) {
        return tx.get(GET_NUMBER, Map.of("change", change)).get("number").asInt();
    }

    boolean isAside(Tx tx, String change) {
        Value became = tx.get(GET_BECAME, Map.of("change", change)).get("became");
        return !became.isNull() && became.asObject().toString().endsWith(SetAside.MARK);
    }

    Optional<String> findTalk(Tx tx, String thing, List<Aspect> aspects) {
        var fields = aspects.stream().map(Aspect::property).toList();
        return tx.find(FIND_TALK, Map.of("thing", thing, "fields", fields))
                .map(row -> row.get("id").asString());
    }
}
