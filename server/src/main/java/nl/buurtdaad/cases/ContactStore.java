package nl.buurtdaad.cases;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.rests.RestStore;
import org.neo4j.driver.Record;

/// Which projects wait for a contact person, and whose case about that is over.
final class ContactStore {
    /// Expects `project`.
    private static final String WAITS = """
            WHERE NOT coalesce(project.ended, false)
              AND NOT EXISTS { (:Official)-[:CONTACT_OF]->(project) }
              AND NOT
            """ + RestStore.RESTS + """
            MATCH (platform:Platform)-[:RUNS]->(project)
            MATCH (platform)-[:OF]->(:Neighbourhood)-[:PART_OF]->(town:Municipality)
            WHERE EXISTS { (:Liaison)-[:HELPS]->(town) }
            WITH project, head(collect(platform)) AS platform, head(collect(town)) AS town
            RETURN project.id AS project, platform.id AS platform, town.id AS municipality, project.madeAt AS madeAt,
                   coalesce(town.contactWorkdays, $usual) AS contactWorkdays
            """;

    /// Once there was a case it is the team's, also when the team called it solved; but a project that rested begins
    /// again.
    private static final String HAD_NO_CASE = """
            MATCH (project) WHERE NOT EXISTS {
              MATCH (held:Case {kind: 'NO_CONTACT'})-[:ABOUT]->(project) WHERE held.restsSince IS NULL }
            WITH project
            """;

    private static final String LIST_WAITING =
            "MATCH (project:Project) WHERE project.id > $after AND project.madeAt IS NOT NULL\nWITH project\n"
                    + HAD_NO_CASE
                    + WAITS
                    + "ORDER BY project LIMIT 100";

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK_WAITING = """
            MATCH (project:Project {id: $project}) SET project.lock = 1
            WITH project
            """ + HAD_NO_CASE + WAITS;

    /// Expects `held`: somebody is the contact, or there is no project any more to have one, or it rests.
    private static final String OVER = """
            MATCH (held)-[:ABOUT]->(project:Project)
            WHERE held.closedAt IS NULL
              AND (EXISTS { (:Official)-[:CONTACT_OF]->(project) }
                OR coalesce(project.ended, false)
                OR NOT EXISTS { (:Platform)-[:RUNS]->(project) }
                OR \
            """ + RestStore.RESTS + """
            )
            RETURN held.id AS id, project.id AS project,
                   NOT EXISTS { (:Official)-[:CONTACT_OF]->(project) } AND NOT coalesce(project.ended, false) AND \
            """ + RestStore.RESTS + " AS rests\n";

    private static final String LIST_OVER = "MATCH (held:Case {kind: 'NO_CONTACT'})\n" + OVER + "ORDER BY id LIMIT 100";

    private static final String LOCK_OVER = """
            MATCH (held:Case {id: $id}) SET held.lock = 1
            WITH held
            """ + OVER;

    /// Expects `project` and `official`; without a row the project is of another municipality.
    private static final String SEAT = """
            MATCH (official)-[:WORKS_FOR]->(:Department)<-[:HAS]-(:Municipality)<-[:PART_OF]-(:Neighbourhood)
                  <-[:OF]-(platform:Platform)-[:RUNS]->(project)
            WITH project, official, platform LIMIT 1
            RETURN platform.id AS platform, coalesce(project.ended, false) AS ended,
                   EXISTS { (official)-[:CONTACT_OF]->(project) } AS mine,
                   NOT EXISTS { (:Official)-[:CONTACT_OF]->(project) } OR EXISTS {
                     (project)<-[:CONTACT_OF]-(:Official)-[:WORKS_FOR]->(:Department)<-[:WORKS_FOR]-(official)
                   } AS colleague
            """;

    private static final String FIND_SEAT =
            "MATCH (project:Project {id: $project}), (official:Official {id: $official})\n" + SEAT;

    private static final String LOCK_SEAT = """
            MATCH (project:Project {id: $project}), (official:Official {id: $official}) SET project.lock = 1
            WITH project, official
            """ + SEAT;

    private static final String NAME = """
            MATCH (official:Official {id: $official}), (project:Project {id: $project})
            OPTIONAL MATCH (:Official)-[was:CONTACT_OF]->(project)
            DELETE was
            WITH DISTINCT official, project
            CREATE (official)-[:CONTACT_OF {since: $now}]->(project)
            """;

    private static final String FIND_WAITING = "MATCH (project:Project {id: $project})\nWITH project\n" + WAITS;

    /// A project without a contact person, whose term may be over.
    ///
    /// @param municipality whose working days count
    /// @param contactWorkdays within so many the project has a contact
    record Waiting(String project, String platform, String municipality, Instant madeAt, int contactWorkdays) {}

    /// The place of a project's contact, as an official finds it.
    ///
    /// @param mine they are the contact
    /// @param colleague nobody is, or somebody of their own department
    record Seat(String platform, boolean ended, boolean mine, boolean colleague) {
        boolean mayTake() {
            return mine || colleague;
        }
    }

    /// An open case that is over.
    ///
    /// @param rests only as long as the project rests
    record Over(String id, String project, boolean rests) {}

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

    /// Empty where there is a contact, where the project rests or was ended, and where no team watches over it.
    Optional<Waiting> findWaiting(Tx tx, String project) {
        return tx.find(FIND_WAITING, Map.of("project", project, "usual", ContactRule.USUAL))
                .map(ContactStore::waiting);
    }

    /// Empty for an official of another municipality.
    Optional<Seat> findSeat(Tx tx, String project, String official) {
        return tx.find(FIND_SEAT, Map.of("project", project, "official", official))
                .map(ContactStore::seat);
    }

    Optional<Seat> lockSeat(Tx tx, String project, String official) {
        return tx.find(LOCK_SEAT, Map.of("project", project, "official", official))
                .map(ContactStore::seat);
    }

    /// In the place of whoever was it.
    void name(Tx tx, String project, String official, Instant now) {
        tx.run(NAME, Map.of("project", project, "official", official, "now", now.atZone(ZoneOffset.UTC)));
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

    private static Seat seat(Record row) {
        return new Seat(
                row.get("platform").asString(),
                row.get("ended").asBoolean(),
                row.get("mine").asBoolean(),
                row.get("colleague").asBoolean());
    }

    private static Over over(Record row) {
        return new Over(
                row.get("id").asString(),
                row.get("project").asString(),
                row.get("rests").asBoolean());
    }
}
