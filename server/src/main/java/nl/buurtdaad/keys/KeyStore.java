package nl.buurtdaad.keys;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.keys.KeysView.CouldKeep;
import nl.buurtdaad.keys.KeysView.DoorKey;
import nl.buurtdaad.keys.KeysView.Place;
import org.neo4j.driver.Value;

/// Keys of places in the graph. One that was taken back stays, with who did it.
final class KeyStore {
    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK_PLACE = """
            MATCH (place:Place {id: $place}) SET place.lock = 1
            WITH place,
                 COLLECT { MATCH (place)-[:PART_OF]->{0,5}(around:Place) RETURN around }
               + COLLECT { MATCH (part:Place)-[:PART_OF]->{1,5}(place) RETURN part } AS there
            RETURN COLLECT { UNWIND there AS at MATCH (:Platform)-[:RUNS]->(project:Project)-[:AT]->(at)
                     RETURN project.id ORDER BY project.madeAt, project.id } AS projects
            """;

    private static final String PLACE_OF_PROJECT =
            "MATCH (:Project {id: $project})-[:AT]->(place:Place) RETURN place.id AS place ORDER BY place.id LIMIT 1";

    private static final String PLACE_OF_KEY =
            "MATCH (:DoorKey {id: $id})-[:OF]->(place:Place) RETURN place.id AS place";

    private static final String GET_PLACE = """
            MATCH (place:Place {id: $place})
            RETURN place.id AS id, place.name AS name, head(COLLECT {
              MATCH (sign:Sign)-[points:POINTS_TO]->(place) RETURN sign.code ORDER BY points.since DESC }) AS sign
            """;

    /// Whoever left still keeps it: the doers should know that a key is out.
    private static final String LIST_KEPT = """
            MATCH (keeper:Resident)-[:KEEPS]->(door:DoorKey)-[:OF]->(:Place {id: $place})
            WHERE door.backAt IS NULL AND ($all OR keeper.id = $resident)
            MATCH (giver:Resident)-[:GAVE]->(door)
            RETURN door.id AS id, door.givenAt AS givenAt, keeper.id = $resident AS mine,
                   CASE WHEN keeper.named THEN keeper.name END AS to, CASE WHEN giver.named THEN giver.name END AS by
            ORDER BY door.givenAt, door.id LIMIT 25
            """;

    /// At the place, what it is part of and its parts, as for the say. A claim that was let go of, or lapsed, is no
    /// doing.
    private static final String DOING = """
            (doing:Claim|Deed)-[:FOR|OF]->(done:Task)-[:PART_OF]->(:Project)-[:AT]->(at:Place),
                  (doer:Resident)-[:MADE|DID]->(doing)
            WHERE ((doing:Claim AND doing.state = 'ACTIVE' AND doing.lapsesAt > $now)
                   OR (doing:Deed AND doing.undoneAt IS NULL))
              AND doer.erasedAt IS NULL
              AND (EXISTS { (:Place {id: $place})-[:PART_OF]->{0,5}(at) }
                   OR EXISTS { (at)-[:PART_OF]->{1,5}(:Place {id: $place}) })
            """;

    /// Of each neighbour what they did last.
    private static final String LIST_MAY_BE_GIVEN = "MATCH " + DOING + """
              AND doer.id <> $resident
              AND NOT EXISTS { MATCH (doer)-[:KEEPS]->(door:DoorKey)-[:OF]->(:Place {id: $place})
                               WHERE door.backAt IS NULL }
            WITH doer, doing, done ORDER BY coalesce(doing.doneAt, doing.claimedAt) DESC, doing.id
            WITH doer, head(collect(doing)) AS doing, head(collect(done)) AS done
            RETURN doing.id AS through, CASE WHEN doer.named THEN doer.name END AS name, done.title AS title
            ORDER BY coalesce(doing.doneAt, doing.claimedAt) DESC, doing.id LIMIT 25
            """;

    private static final String FIND_DOER =
            "MATCH " + DOING + "  AND doing.id = $doing RETURN DISTINCT doer.id AS doer";

    private static final String KEEPS = """
            RETURN EXISTS { MATCH (:Resident {id: $resident})-[:KEEPS]->(door:DoorKey)-[:OF]->(:Place {id: $place})
                            WHERE door.backAt IS NULL } AS keeps
            """;

    private static final String GIVE = """
            MATCH (giver:Resident {id: $giver}), (keeper:Resident {id: $keeper}), (place:Place {id: $place})
            CREATE (giver)-[:GAVE]->(door:DoorKey {id: $id, givenAt: $now})-[:OF]->(place), (keeper)-[:KEEPS]->(door)
            """;

    private static final String GET_KEY = """
            MATCH (keeper:Resident)-[:KEEPS]->(door:DoorKey {id: $id})
            RETURN keeper.id AS keeper, door.backAt IS NOT NULL AS back
            """;

    private static final String TAKE_BACK = """
            MATCH (resident:Resident {id: $resident}), (door:DoorKey {id: $id})
            SET door.backAt = $now
            CREATE (resident)-[:TOOK_KEY_BACK]->(door)
            """;

    /// A place under its lock.
    ///
    /// @param projects that give a say in it, the oldest first
    record Locked(List<String> projects) {}

    /// A key, read under the lock of its place.
    record Kept(String keeper, boolean back) {}

    /// Empty when there is no such place.
    Optional<Locked> lockPlace(Tx tx, String place) {
        return tx.find(LOCK_PLACE, Map.of("place", place))
                .map(row -> new Locked(row.get("projects").asList(Value::asString)));
    }

    Optional<String> findPlaceOfProject(Tx tx, String project) {
        return tx.find(PLACE_OF_PROJECT, Map.of("project", project))
                .map(row -> row.get("place").asString());
    }

    Optional<String> findPlaceOfKey(Tx tx, String doorKey) {
        return tx.find(PLACE_OF_KEY, Map.of("id", doorKey))
                .map(row -> row.get("place").asString());
    }

    Place getPlace(Tx tx, String place) {
        var row = tx.get(GET_PLACE, Map.of("place", place));
        return new Place(row.get("id").asString(), row.get("name").asString(), textIfAny(row.get("sign")));
    }

    /// @param all of everybody, else the resident's own
    List<DoorKey> listKept(Tx tx, String place, String resident, boolean all) {
        return tx.list(LIST_KEPT, Map.of("place", place, "resident", resident, "all", all)).stream()
                .map(row -> new DoorKey(
                        row.get("id").asString(),
                        row.get("givenAt").asZonedDateTime().toInstant(),
                        textIfAny(row.get("to")),
                        textIfAny(row.get("by")),
                        row.get("mine").asBoolean()))
                .toList();
    }

    List<CouldKeep> listMayBeGiven(Tx tx, String place, String resident, Instant now) {
        return tx
                .list(
                        LIST_MAY_BE_GIVEN,
                        Map.of("place", place, "resident", resident, "now", now.atZone(ZoneOffset.UTC)))
                .stream()
                .map(row -> new CouldKeep(
                        row.get("through").asString(),
                        textIfAny(row.get("name")),
                        row.get("title").asString()))
                .toList();
    }

    /// Whose claim or deed it is; empty when nobody does or did that at the place.
    Optional<String> findDoer(Tx tx, String place, String doing, Instant now) {
        return tx.find(FIND_DOER, Map.of("place", place, "doing", doing, "now", now.atZone(ZoneOffset.UTC)))
                .map(row -> row.get("doer").asString());
    }

    boolean keeps(Tx tx, String place, String resident) {
        return tx.get(KEEPS, Map.of("place", place, "resident", resident))
                .get("keeps")
                .asBoolean();
    }

    void give(Tx tx, String id, String place, String giver, String keeper, Instant now) {
        tx.run(
                GIVE,
                Map.of("id", id, "place", place, "giver", giver, "keeper", keeper, "now", now.atZone(ZoneOffset.UTC)));
    }

    Kept getKey(Tx tx, String id) {
        var row = tx.get(GET_KEY, Map.of("id", id));
        return new Kept(row.get("keeper").asString(), row.get("back").asBoolean());
    }

    void takeBack(Tx tx, String id, String resident, Instant now) {
        tx.run(TAKE_BACK, Map.of("id", id, "resident", resident, "now", now.atZone(ZoneOffset.UTC)));
    }

    private static Optional<String> textIfAny(Value value) {
        return Optional.ofNullable(value.asString(null));
    }
}
