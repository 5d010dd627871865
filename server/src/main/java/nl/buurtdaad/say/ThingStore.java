package nl.buurtdaad.say;

import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Finds a thing of which only the id is known, and reads which kind of thing it is.
public final class ThingStore {
    /// Four index seeks; needs `$thing` and gives `thing`.
    public static final String FIND = """
            OPTIONAL MATCH (task:Task {id: $thing})
            OPTIONAL MATCH (project:Project {id: $thing})
            OPTIONAL MATCH (place:Place {id: $thing})
            OPTIONAL MATCH (platform:Platform {id: $thing})
            WITH coalesce(task, project, place, platform) AS thing
            """;

    private ThingStore() {}

    /// Of a row with its `labels` and `id`.
    public static Thing read(Record row) {
        return read(row.get("labels"), row.get("id").asString());
    }

    public static Thing read(Value labels, String id) {
        List<String> names = labels.asList(Value::asString);
        if (names.contains("Task")) {
            return new Thing.Task(id);
        }
        if (names.contains("Project")) {
            return new Thing.Project(id);
        }
        return names.contains("Place") ? new Thing.Place(id) : new Thing.Platform(id);
    }
}
