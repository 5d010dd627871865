package nl.buurtdaad.projects;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.danger.Warnings;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.places.Place;
import nl.buurtdaad.places.PlaceStore;
import nl.buurtdaad.projects.MakeProject.Beginning;
import nl.buurtdaad.projects.ProjectView.Contact;
import nl.buurtdaad.projects.ProjectView.Ending;
import nl.buurtdaad.projects.ProjectView.PlatformLink;
import nl.buurtdaad.projects.ProjectView.Sponsor;
import nl.buurtdaad.rests.RestStore;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Projects and their sponsors in the graph.
final class ProjectStore {
    /// The contact is the official who was named for the project, else the one of the department that answers for its
    /// kind.
    private static final String FIND =
            """
            MATCH (platform:Platform)-[runs:RUNS|TOOK_BACK]->(project:Project {id: $project})
            WHERE $takenBackToo OR type(runs) = 'RUNS'
            RETURN project.id AS id, project.name AS name, project.kind AS kind, project.forWhom AS forWhom,
                   head(COLLECT {
                     MATCH (change:Change {field: 'ended'})-[:OF]->(project)
                     WHERE project.ended AND change.holdsAt IS NOT NULL
                       AND NOT EXISTS { (:Change)-[:REPLACES]->(change) }
                     RETURN {at: change.holdsAt, change: change.id, sentence: head(COLLECT {
                       MATCH (proposal:Proposal)-[:WOULD]->(change) RETURN proposal.sentence })} }) AS ended,
                   platform {.id, .name} AS platform,
                   head(COLLECT {
                     MATCH (project)-[:AT]->(place:Place)
                     RETURN place {.id, .name, .latitude, .longitude, .openingHours, .closed,
                       sign: head(COLLECT { MATCH (sign:Sign)-[:POINTS_TO]->(place) RETURN sign.code })} }) AS place,
                   head(COLLECT {
                     MATCH (official:Official)-[contact:CONTACT_OF]->(project),
                           (official)-[:WORKS_FOR]->(department:Department)
                     RETURN {name: official.name, department: department.name} ORDER BY contact.since DESC }) AS contact,
                   COLLECT {
                     MATCH (sponsor:Sponsor)-[gives:GIVES]->(project)
                     RETURN sponsor {.id, .name, gives: gives.what} ORDER BY gives.since, sponsor.name } AS sponsors,
            """ + RestStore.OF_PROJECT + " AS rest,\n" + RestStore.OF_PLATFORM + " AS platformRest";

    private static final String FIND_ANY =
            "MATCH (:Platform)-[:RUNS]->(project:Project) RETURN project.id AS id LIMIT 1";

    private static final String FIND_CHAT = """
            MATCH (project:Project {id: $project}), (resident:Resident {id: $resident})
            WHERE project.chat IS NOT NULL AND EXISTS {
              MATCH (resident)-[:MADE|DID]->(doing:Claim|Deed)-[:FOR|OF]->(:Task)-[:PART_OF]->(project)
              WHERE (doing:Claim AND doing.state = 'ACTIVE' AND doing.lapsesAt > $now)
                 OR (doing:Deed AND doing.undoneAt IS NULL) }
            RETURN project.chat AS chat
            """;

    private static final String FIND_PLATFORM_OF = """
            MATCH (platform:Platform)-[:RUNS]->(:Project {id: $project}) RETURN platform.id AS id
            """;

    /// First step by the municipality: a new project has the contact of the department that answers for its kind.
    private static final String MAKE = """
            MATCH (resident:Resident {id: $resident}), (platform:Platform {id: $platform})
            CREATE (resident)-[:BEGAN {at: $now}]->(project:Project {
                id: $id, name: $name, kind: $kind, madeAt: $now})<-[:RUNS {since: $now}]-(platform)
            WITH project, platform
            MATCH (platform)-[:OF]->(:Neighbourhood)-[:PART_OF]->(:Municipality)-[:HAS]->(department:Department),
                  (department)-[:ANSWERS_FOR]->(:Topic {name: $kind}),
                  (official:Official)-[:CONTACT_OF]->(department)
            WITH DISTINCT project, official ORDER BY official.name LIMIT 1
            CREATE (official)-[:CONTACT_OF {since: $now}]->(project)
            """;

    private static final String LOCK = "MATCH (project:Project {id: $project}) SET project.lock = 1";

    private static final String IS_BEGUN_BY =
            "RETURN EXISTS { (:Resident {id: $resident})-[:BEGAN]->(:Project {id: $project}) } AS begun";

    /// Nobody else claimed, made or changed anything in it, nothing was done, and the municipality was not asked.
    private static final String IS_OF_MAKER_ALONE = """
            MATCH (resident:Resident {id: $resident})-[:BEGAN]->(project:Project {id: $project})
            RETURN NOT EXISTS {
                     MATCH (project)<-[:PART_OF]-(:Task)<-[:FOR]-(:Claim)<-[:MADE]-(other:Resident)
                     WHERE other <> resident
                   } AND NOT EXISTS {
                     MATCH (project)<-[:PART_OF]-(:Task)<-[:BEGAN]-(other:Resident) WHERE other <> resident
                   } AND NOT EXISTS {
                     MATCH (project)<-[:PART_OF]-{0,1}()<-[:OF]-(:Change)<-[:CHANGED]-(other:Resident)
                     WHERE other <> resident
                   } AND NOT EXISTS {
                     MATCH (project)<-[:PART_OF]-(:Task)<-[:OF]-(deed:Deed) WHERE deed.undoneAt IS NULL
                   } AND NOT EXISTS { (project)<-[:ASKS_FOR]-(:Request) }
                     AND EXISTS { (project)<-[:RUNS]-(:Platform) } AS alone
            """;

    /// What no platform runs is found by nobody; that it did run it is kept.
    private static final String WITHDRAW = """
            MATCH (platform:Platform)-[runs:RUNS]->(project:Project {id: $project})
            CREATE (platform)-[:TOOK_BACK {since: runs.since, at: $now}]->(project)
            DELETE runs
            """;

    private final Warnings warnings = new Warnings();

    Optional<ProjectView> find(Tx tx, String project) {
        return tx.find(FIND, Map.of("project", project, "takenBackToo", false)).map(row -> view(tx, row));
    }

    /// The id of whichever comes first.
    Optional<String> findAny(Tx tx) {
        return tx.find(FIND_ANY, Map.of()).map(row -> row.get("id").asString());
    }

    /// A project that an answer is about, also when it was taken back since.
    ProjectView get(Tx tx, String project) {
        return view(tx, tx.get(FIND, Map.of("project", project, "takenBackToo", true)));
    }

    /// The link to the group's own chat, for a resident who does or did something in it.
    Optional<String> findChat(Tx tx, String project, String resident, Instant now) {
        return tx.find(FIND_CHAT, Map.of("project", project, "resident", resident, "now", now.atZone(ZoneOffset.UTC)))
                .map(row -> row.get("chat").asString());
    }

    private ProjectView view(Tx tx, Record row) {
        Value contact = row.get("contact");
        return new ProjectView(
                row.get("id").asString(),
                row.get("name").asString(),
                ProjectKind.valueOf(row.get("kind").asString()),
                Optional.ofNullable(row.get("forWhom").asString(null)),
                new PlatformLink(
                        row.get("platform").get("id").asString(),
                        row.get("platform").get("name").asString()),
                row.get("place").isNull() ? null : place(tx, row.get("place")),
                contact.isNull()
                        ? Optional.empty()
                        : Optional.of(new Contact(
                                contact.get("name").asString(),
                                contact.get("department").asString())),
                row.get("sponsors").asList(ProjectStore::sponsor),
                endingIfAny(row.get("ended")),
                RestStore.readIfAny(row.get("rest")),
                RestStore.readIfAny(row.get("platformRest")));
    }

    private static Optional<Ending> endingIfAny(Value ended) {
        return ended.isNull()
                ? Optional.empty()
                : Optional.of(new Ending(
                        ended.get("at").asZonedDateTime().toInstant(),
                        Optional.ofNullable(ended.get("sentence").asString(null)),
                        ended.get("change").asString()));
    }

    private Place place(Tx tx, Value place) {
        String id = place.get("id").asString();
        return PlaceStore.read(place, warnings.ofPlaces(tx, List.of(id)).getOrDefault(id, List.of()));
    }

    private static Sponsor sponsor(Value sponsor) {
        return new Sponsor(
                sponsor.get("id").asString(),
                sponsor.get("name").asString(),
                sponsor.get("gives").asString());
    }

    Optional<String> findPlatformOf(Tx tx, String project) {
        return tx.find(FIND_PLATFORM_OF, Map.of("project", project))
                .map(row -> row.get("id").asString());
    }

    void lock(Tx tx, String project) {
        tx.run(LOCK, Map.of("project", project));
    }

    boolean isBegunBy(Tx tx, String project, String resident) {
        return tx.get(IS_BEGUN_BY, Map.of("project", project, "resident", resident))
                .get("begun")
                .asBoolean();
    }

    /// Whether a project is its maker's alone; no for everybody else.
    boolean isOfMakerAlone(Tx tx, String project, String resident) {
        return tx.find(IS_OF_MAKER_ALONE, Map.of("project", project, "resident", resident))
                .map(row -> row.get("alone").asBoolean())
                .orElse(false);
    }

    void withdraw(Tx tx, String project, Instant now) {
        tx.run(WITHDRAW, Map.of("project", project, "now", now.atZone(ZoneOffset.UTC)));
    }

    void make(Tx tx, String id, String resident, Beginning beginning, Instant now) {
        tx.run(
                MAKE,
                Map.of(
                        "id",
                        id,
                        "resident",
                        resident,
                        "platform",
                        beginning.platform(),
                        "name",
                        beginning.name(),
                        "kind",
                        beginning.kind().name(),
                        "now",
                        now.atZone(ZoneOffset.UTC)));
    }
}
