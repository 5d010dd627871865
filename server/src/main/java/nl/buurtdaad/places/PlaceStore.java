package nl.buurtdaad.places;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.danger.Warning;
import nl.buurtdaad.database.Tx;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/// All Cypher of places, and how a place is read from the rows of other rooms.
public final class PlaceStore {
    /// The unique id is the caller's key: the same thanks twice is one.
    private static final String THANK = """
            MATCH (place:Place {id: $place})
            MERGE (thanks:Thanks {id: $key})
            ON CREATE SET thanks.at = $now
            WITH place, thanks
            WHERE NOT EXISTS { (thanks)-[:FOR]->(:Place) }
            CREATE (thanks)-[:FOR]->(place)
            """;

    PlaceStore() {}

    /// Reads `{id, name, latitude, longitude, openingHours, closed, sign}`, the shape in which every room returns a
    /// place.
    public static Place read(Value place, List<Warning> warnings) {
        return new Place(
                place.get("id").asString(),
                place.get("name").asString(),
                numberIfAny(place.get("latitude")),
                numberIfAny(place.get("longitude")),
                textIfAny(place.get("openingHours")),
                textIfAny(place.get("sign")),
                place.get("closed").asBoolean(false),
                warnings);
    }

    void thank(Tx tx, String place, UUID key, Instant now) {
        tx.run(THANK, Map.of("place", place, "key", key.toString(), "now", now.atZone(ZoneOffset.UTC)));
    }

    private static @Nullable Double numberIfAny(Value value) {
        return value.isNull() ? null : value.asDouble();
    }

    private static @Nullable String textIfAny(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
