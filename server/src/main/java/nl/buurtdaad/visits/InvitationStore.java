package nl.buurtdaad.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.deeds.DeedStore;
import nl.buurtdaad.visits.Invitations.ToOffice;
import org.neo4j.driver.Record;

/// Invitations to come and look in the graph. A time that is past is shown to nobody, and no job is needed for it.
final class InvitationStore {
    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK_RESIDENT = "MATCH (resident:Resident {id: $resident}) SET resident.lock = 1";

    /// Nobody comes to look at what was ended.
    private static final String FIND_PLATFORM_OF = """
            MATCH (platform:Platform)-[:RUNS]->(project:Project {id: $project}) WHERE project.ended IS NULL
            RETURN platform.id AS platform
            """;

    private static final String REPLACE = """
            MATCH (:Resident {id: $resident})-[:INVITED]->(before:Invitation)-[:TO]->(:Project {id: $project})
            WHERE before.takenBackAt IS NULL
            SET before.takenBackAt = $now
            """;

    private static final String INVITE = """
            MATCH (resident:Resident {id: $resident}), (project:Project {id: $project})
            CREATE (resident)-[:INVITED]->(:Invitation {id: $id, at: $now, times: $times})-[:TO]->(project)
            """;

    private static final String FIND_MADE = """
            MATCH (host:Resident)-[:INVITED]->(:Invitation {id: $id})-[:TO]->(project:Project)
            RETURN host.id AS by, project.id AS project
            """;

    private static final String TAKE_BACK = """
            MATCH (invitation:Invitation {id: $id})
            SET invitation.takenBackAt = coalesce(invitation.takenBackAt, $now)
            """;

    private static final String ROW = """
            RETURN invitation.id AS id, CASE WHEN host.named THEN host.name END AS by, host.id = $resident AS mine, times
            """;

    /// Of who left nobody is there.
    private static final String LIST_OPEN = """
            MATCH (host:Resident)-[:INVITED]->(invitation:Invitation)-[:TO]->(project:Project {id: $project})
            WHERE invitation.takenBackAt IS NULL AND host.erasedAt IS NULL AND project.ended IS NULL
            WITH host, invitation, [time IN invitation.times WHERE time > $now] AS times WHERE size(times) > 0
            """ + ROW + "ORDER BY times[0], id LIMIT 25";

    /// Of a project the contact is who became it last, as in [#WORKS_WITH_CONTACT].
    private static final String LIST_FOR_OFFICE = """
            MATCH (:Official {id: $official})-[:WORKS_FOR]->(department:Department)
            MATCH (department)<-[:WORKS_FOR]-(:Official)-[:CONTACT_OF]->(project:Project) WHERE project.ended IS NULL
            WITH DISTINCT department, project, head(COLLECT {
              MATCH (last:Official)-[since:CONTACT_OF]->(project) RETURN last ORDER BY since.since DESC }) AS last
            WHERE EXISTS { (last)-[:WORKS_FOR]->(department) }
            MATCH (host:Resident)-[:INVITED]->(invitation:Invitation)-[:TO]->(project)
            WHERE invitation.takenBackAt IS NULL AND host.erasedAt IS NULL
            WITH DISTINCT project, host, invitation, [time IN invitation.times WHERE time > $now] AS times
            WHERE size(times) > 0
            RETURN invitation.id AS id, project {.id, .name, .kind} AS project,
                   head([(platform:Platform)-[:RUNS]->(project) | platform.name]) AS platform,
                   CASE WHEN host.named THEN host.name END AS by, times,
                   head([(:Official {id: $official})-[:CAME]->(visit:Visit {day: $today})-[:OF]->(project)
                         WHERE visit.takenBackAt IS NULL | visit.id]) AS visitToday
            ORDER BY times[0], id SKIP $skip LIMIT $limit
            """;

    private static final String GET = """
            MATCH (host:Resident)-[:INVITED]->(invitation:Invitation {id: $id})
            WITH host, invitation, invitation.times AS times
            """ + ROW;

    /// Also where the contact and who looks are one.
    private static final String WORKS_WITH_CONTACT = """
            MATCH (project:Project {id: $project})
            WITH head(COLLECT {
              MATCH (official:Official)-[contact:CONTACT_OF]->(project)
              RETURN official ORDER BY contact.since DESC }) AS contact
            RETURN EXISTS {
              MATCH (contact)-[:WORKS_FOR]->(department:Department)
              MATCH (:Official {id: $official})-[:WORKS_FOR]->(department) } AS works
            """;

    /// Who invited to what.
    record Made(String by, String project) {}

    void lockResident(Tx tx, String resident) {
        tx.run(LOCK_RESIDENT, Map.of("resident", resident));
    }

    Optional<String> findPlatformOf(Tx tx, String project) {
        return tx.find(FIND_PLATFORM_OF, Map.of("project", project))
                .map(row -> row.get("platform").asString());
    }

    /// What this doer said before is over.
    void replace(Tx tx, String resident, String project, Instant now) {
        tx.run(REPLACE, Map.of("resident", resident, "project", project, "now", utc(now)));
    }

    /// @param times the soonest first
    void invite(Tx tx, String id, String resident, String project, List<Instant> times, Instant now) {
        var stored = times.stream().map(InvitationStore::utc).toList();
        tx.run(INVITE, Map.of("id", id, "resident", resident, "project", project, "times", stored, "now", utc(now)));
    }

    Optional<Made> findMade(Tx tx, String id) {
        return tx.find(FIND_MADE, Map.of("id", id))
                .map(row ->
                        new Made(row.get("by").asString(), row.get("project").asString()));
    }

    void takeBack(Tx tx, String id, Instant now) {
        tx.run(TAKE_BACK, Map.of("id", id, "now", utc(now)));
    }

    /// With times that are still to come, the soonest first.
    ///
    /// @param resident who looks, or somebody whom there is not
    List<Invitation> listOpen(Tx tx, String project, String resident, Instant now) {
        return tx.list(LIST_OPEN, Map.of("project", project, "resident", resident, "now", utc(now))).stream()
                .map(InvitationStore::invitation)
                .toList();
    }

    /// With times that are still to come, the soonest first.
    List<ToOffice> listForOffice(Tx tx, String official, Instant now, LocalDate today, int skip, int limit) {
        return tx
                .list(
                        LIST_FOR_OFFICE,
                        Map.of("official", official, "now", utc(now), "today", today, "skip", skip, "limit", limit))
                .stream()
                .map(row -> new ToOffice(
                        row.get("id").asString(),
                        DeedStore.project(row.get("project")),
                        row.get("platform").asString(""),
                        Optional.ofNullable(row.get("by").asString(null)),
                        row.get("times").asList(time -> time.asZonedDateTime().toInstant()),
                        Optional.ofNullable(row.get("visitToday").asString(null))))
                .toList();
    }

    Invitation get(Tx tx, String id, String resident) {
        return invitation(tx.get(GET, Map.of("id", id, "resident", resident)));
    }

    /// Whether an official is of the department of the project's contact.
    boolean worksWithContact(Tx tx, String project, String official) {
        return tx.get(WORKS_WITH_CONTACT, Map.of("project", project, "official", official))
                .get("works")
                .asBoolean();
    }

    private static Invitation invitation(Record row) {
        return new Invitation(
                row.get("id").asString(),
                Optional.ofNullable(row.get("by").asString(null)),
                row.get("mine").asBoolean(),
                row.get("times").asList(time -> time.asZonedDateTime().toInstant()));
    }

    private static ZonedDateTime utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
