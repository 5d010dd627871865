package nl.buurtdaad.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.rests.RestStore;
import org.neo4j.driver.Record;

/// Which projects wait for a contact person, and whose case about that is over.
final class ContactStore {
    /// Expects `project`. Once there was a case it is the team's, also when the team called it solved.
    private static final String WAITING = """
            WHERE NOT coalesce(project.ended, false)
              AND NOT EXISTS { (:Official)-[:CONTACT_OF]->(project) }
              AND NOT EXISTS { (:Case {kind: 'NO_CONTACT'})-[:ABOUT]->(project) }
              AND NOT
            """ + RestStore.RESTS + """
            MATCH (platform:Platform)-[:RUNS]->(project)
            MATCH (platform)-[:OF]->(:Neighbourhood)-[:PART_OF]->(town:Municipality)
            WHERE EXISTS { (:Liaison)-[:HELPS]->(town) }
            WITH project, head(collect(platform)) AS platform, head(collect(town)) AS town
            RETURN project.id AS project, platform.id AS platform, town.id AS municipality, project.madeAt AS madeAt,
                   coalesce(town.contactWorkdays, $usual) AS contactWorkdays
            """;

    private static final String LIST_WAITING =
            "MATCH (project:Project) WHERE project.id > $after AND project.madeAt IS NOT NULL\nWITH project\n"
                    + WAITING
                    + "ORDER BY project LIMIT 100";

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK_WAITING = """
            MATCH (project:Project {id: $project}) SET project.lock = 1
            WITH project
            """ + WAITING;

    /// Expects `held`: somebody is the contact, or there is no project any more to have one.
    private static final String OVER = """
            MATCH (held)-[:ABOUT]->(project:Project)
            WHERE held.closedAt IS NULL
              AND (EXISTS { (:Official)-[:CONTACT_OF]->(project) }
                OR coalesce(project.ended, false)
                OR NOT EXISTS { (:Platform)-[:RUNS]->(project) })
            RETURN held.id AS id, project.id AS project
            """;

    private static final String LIST_OVER = "MATCH (held:Case {kind: 'NO_CONTACT'})\n" + OVER + "ORDER BY id LIMIT 100";

    private static final String LOCK_OVER = """
            MATCH (held:Case {id: $id}) SET held.lock = 1
            WITH held
            """ + OVER;

    /// A project without a contact person, whose term may be over.
    ///
    /// @param municipality whose working days count
    /// @param contactWorkdays within so many the project has a contact
    record Waiting(String project, String platform, String municipality, Instant madeAt, int contactWorkdays) {}

    /// An open case that is over.
    record Over(String id, String project) {}

    /// In the order of their ids, at most 100.
    List<Waiting> listWaiting(Tx tx, String after) {
        return tx.list(LIST_WAITING, Map.of("after", after, "usual", ContactRule.USUAL)).stream()
                .map(ContactStore::waiting)
                .toList();
    }

    /// Empty once it waits no more.
    Optional<Waiting> lockWaiting(Tx tx, String project) {
        return tx.find(LOCK_WAITING, Map.of("project", project, "usual", ContactRule.USUAL))
                .map(ContactStore::waiting);
    }

    /// At most 100.
    List<Over> listOver(Tx tx) {
        return tx.list(LIST_OVER, Map.of()).stream().map(ContactStore::over).toList();
    }

    Optional<Over> lockOver(Tx tx, String id) {
        return tx.find(LOCK_OVER, Map.of("id", id)).map(ContactStore::over);
    }

    private static Waiting waiting(Record row) {
        return new Waiting(
                row.get("project").asString(),
                row.get("platform").asString(),
                row.get("municipality").asString(),
                row.get("madeAt").asZonedDateTime().toInstant(),
                row.get("contactWorkdays").asInt());
    }

    private static Over over(Record row) {
        return new Over(row.get("id").asString(), row.get("project").asString());
    }
}
