package nl.buurtdaad.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.buurtdaad.database.Database;

/// A neighbourhood of a test's own: a platform with a playground, tasks that nobody claimed yet, and the cast.
/// Everything has random ids, so tests that share the graph do not meet. Written by plain Cypher after
/// `graph-schema/README.md` and not through the rooms, so that a room cannot hide its own mistake.
public final class Neighbourhood {
    private static final List<String> RESIDENTS = List.of("Amina", "Ben", "Fatima", "Joyce", "Kofi", "Ravi");

    private static final String PLACES = """
            CREATE (municipality:Municipality {id: $municipality, name: 'Gemeente (test)'})
            CREATE (neighbourhood:Neighbourhood {code: $neighbourhood, name: 'K-buurt (test)', polygon: $polygon})
                   -[:PART_OF]->(municipality)
            CREATE (municipality)-[:HAS]->(department:Department {id: $department, name: 'Groen en spelen'})
            MERGE (topic:Topic {name: 'PLAYGROUND'})
            CREATE (department)-[:ANSWERS_FOR]->(topic)
            CREATE (playground:Place {id: $playground, name: 'Speeltuin', kind: 'PLAYGROUND',
                        latitude: 52.317, longitude: 4.985})-[:IN]->(neighbourhood)
            CREATE (court:Place {id: $court, name: 'Tennisbaan', kind: 'COURT', latitude: 52.3171, longitude: 4.9852,
                        openingHours: 'Mo-Su 09:00-18:00'})-[:IN]->(neighbourhood)
            CREATE (court)-[:PART_OF]->(playground)
            CREATE (:Sign {code: $sign, madeAt: $now})-[:POINTS_TO {since: $now}]->(court)
            CREATE (platform:Platform {id: $platform, name: 'Buurtplatform (test)', about: 'Wij passen op de speeltuin.',
                        since: date('2024-03-01'), example: false, callName: 'Amina', callPhone: '020 000 00 00',
                        howToJoin: 'Kom langs.'})-[:OF]->(neighbourhood)
            CREATE (platform)-[:RUNS {since: $now}]->(project:Project {id: $project, name: 'Speeltuin open houden',
                        kind: 'PLAYGROUND', forWhom: 'voor de kinderen', madeAt: $now})-[:AT]->(playground)
            CREATE (:Sponsor {id: randomUUID(), name: 'Bakker (test)'})-[:GIVES {what: 'brood', since: $now}]->(project)
            """;

    private static final String PERSON = """
            CREATE (person:$($label) {id: $id, name: $name})-[:HOLDS]->(:AccessKey {hash: $hash, madeAt: $now})
            SET person += $more
            """;

    private static final String OFFICIAL = """
            MATCH (official:Official {id: $official}), (department:Department {id: $department})
            MATCH (municipality:Municipality)-[:HAS]->(department), (project:Project {id: $project})
            CREATE (official)-[:WORKS_FOR]->(department)
            CREATE (official)-[:CONTACT_OF {since: $now}]->(department)
            CREATE (official)-[:CONTACT_OF {since: $now}]->(project)
            """;

    private static final String WORKS_FOR = """
            MATCH (municipality:Municipality {id: $municipality}), (official:Official {id: $official})
            MERGE (department:Department {id: $department}) ON CREATE SET department.name = 'Afval'
            MERGE (municipality)-[:HAS]->(department)
            CREATE (official)-[:WORKS_FOR]->(department)
            """;

    private static final String HELPERS = """
            MATCH (municipality:Municipality {id: $municipality})
            MATCH (liaison:Liaison {id: $liaison}), (backer:Backer {id: $backer})
            CREATE (liaison)-[:HELPS]->(municipality), (backer)-[:BACKS]->(municipality)
            """;

    private static final String TASK = """
            MATCH (project:Project {id: $project}), (place:Place {id: $place})
            CREATE (task:Task {id: $id, title: $title, minutes: $minutes, heaviness: 'LIGHT', slots: $slots,
                        state: $state, madeAt: $now, lock: 0})-[:PART_OF]->(project)
            CREATE (task)-[:AT]->(place)
            """;

    private static final String CLAIM = """
            MATCH (resident:Resident {id: $resident}), (task:Task {id: $task})
            SET task.state = CASE task.state WHEN 'IDEA' THEN 'OPEN' ELSE task.state END
            CREATE (resident)-[:MADE]->(:Claim {id: $id, claimedAt: $at, lapsesAt: $lapsesAt, joined: false,
                        state: 'ACTIVE'})-[:FOR]->(task)
            """;

    private static final String DEED = """
            MATCH (resident:Resident {id: $resident}), (task:Task {id: $task})
            MATCH (resident)-[:MADE]->(claim:Claim {id: $claim})
            SET claim.state = 'DONE', claim.endedAt = $at
            CREATE (claim)-[:BECAME]->(deed:Deed {id: $id, doneAt: $at})-[:OF]->(task)
            CREATE (resident)-[:DID {at: $at}]->(deed)
            WITH task
            WHERE NOT EXISTS { (task)<-[:FOR]-(:Claim {state: 'ACTIVE'}) }
            SET task.state = 'DONE'
            """;

    private static final String RIGHT = """
            MATCH (municipality:Municipality {id: $municipality})
            CREATE (:Right {id: $id, name: $name, source: 'Verordening (test)', validFrom: $validFrom,
                        ground: $ground})-[:IN]->(municipality)
            """;

    public final String municipality = "test-" + UUID.randomUUID();
    public final String department = "groen-" + UUID.randomUUID();
    public final String neighbourhood =
            "BU%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    public final String platform = UUID.randomUUID().toString();
    public final String project = UUID.randomUUID().toString();
    public final String playground = UUID.randomUUID().toString();
    public final String court = UUID.randomUUID().toString();
    public final String sign =
            "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    public final Person sandra = Person.named("Sandra");
    public final Person lotte = Person.named("Lotte");
    public final Person hans = Person.named("Hans");
    public final Person olga = Person.named("Olga");

    /// "Net spannen": 10 minutes, two doers, nobody yet.
    public final String net;

    /// "Soep koken": one doer, nobody yet.
    public final String soup;

    /// "Een tweede tafel": an idea.
    public final String idea;

    private final Database database;
    private final Instant now;
    private final Map<String, Person> others = new LinkedHashMap<>();

    private Neighbourhood(Database database, Instant now) {
        this.database = database;
        this.now = now;
        writePlaces();
        RESIDENTS.forEach(this::resident);
        writeMunicipality();
        write("Operator", olga, Map.of());
        net = task("Net spannen", 2);
        soup = task("Soep koken", 1);
        idea = task("Een tweede tafel", 1, "IDEA");
    }

    /// As of the moment at which a [TestClock] begins.
    public static Neighbourhood fresh(Database database) {
        return fresh(database, new TestClock().instant());
    }

    public static Neighbourhood fresh(Database database, Instant now) {
        return new Neighbourhood(database, now);
    }

    /// A resident by first name; Amina, Ben, Fatima, Joyce, Kofi and Ravi are there, who else is asked for moves in.
    public Person resident(String name) {
        return others.computeIfAbsent(name, _ -> {
            var person = Person.named(name);
            write("Resident", person, Map.of("named", true, "introducedAt", now.atZone(ZoneOffset.UTC)));
            return person;
        });
    }

    public Person amina() {
        return resident("Amina");
    }

    public Person ben() {
        return resident("Ben");
    }

    public Person fatima() {
        return resident("Fatima");
    }

    public Person joyce() {
        return resident("Joyce");
    }

    /// The residents of the cast, who else came, and Sandra (official), Lotte (liaison), Hans (backer) and Olga
    /// (operator).
    public Person person(String name) {
        return switch (name) {
            case "Sandra" -> sandra;
            case "Lotte" -> lotte;
            case "Hans" -> hans;
            case "Olga" -> olga;
            default -> Objects.requireNonNull(others.get(name), name + " is not of the cast");
        };
    }

    /// One more official, whom nobody turns to yet. Another department than [#department] is "Afval".
    public Person official(String name, String department, String email) {
        var person = Person.named(name);
        write("Official", person, Map.of("email", email));
        run(WORKS_FOR, Map.of("municipality", municipality, "official", person.id(), "department", department));
        others.put(name, person);
        return person;
    }

    /// An open task that nobody claimed.
    public String task(String title, int slots) {
        return task(title, slots, "OPEN");
    }

    /// An active claim with the usual ten days to go, counted from `at`.
    public String claim(Person resident, String task, Instant at) {
        String id = UUID.randomUUID().toString();
        run(
                CLAIM,
                Map.of(
                        "id",
                        id,
                        "resident",
                        resident.id(),
                        "task",
                        task,
                        "at",
                        at.atZone(ZoneOffset.UTC),
                        "lapsesAt",
                        at.plus(Duration.ofDays(10)).atZone(ZoneOffset.UTC)));
        return id;
    }

    /// A deed, with the claim that became it; the task is done when nobody else is still busy.
    public String deed(Person resident, String task, Instant at) {
        String claim = claim(resident, task, at);
        String id = UUID.randomUUID().toString();
        run(
                DEED,
                Map.of(
                        "id",
                        id,
                        "claim",
                        claim,
                        "resident",
                        resident.id(),
                        "task",
                        task,
                        "at",
                        at.atZone(ZoneOffset.UTC)));
        return id;
    }

    /// A right of its municipality that holds from a day on.
    ///
    /// @param ground LEGAL or AGREEMENT
    public String right(String name, String ground, LocalDate validFrom) {
        String id = "right_" + UUID.randomUUID();
        run(
                RIGHT,
                Map.of("id", id, "name", name, "ground", ground, "validFrom", validFrom, "municipality", municipality));
        return id;
    }

    private String task(String title, int slots, String state) {
        String id = UUID.randomUUID().toString();
        run(
                TASK,
                Map.of(
                        "id", id, "title", title, "minutes", 10, "slots", slots, "state", state, "project", project,
                        "place", court));
        return id;
    }

    private void writePlaces() {
        run(
                PLACES,
                Map.of(
                        "municipality", municipality,
                        "neighbourhood", neighbourhood,
                        "polygon",
                                "{\"type\":\"Polygon\",\"coordinates\":[[[4.98,52.31],[4.99,52.31],[4.99,52.32],"
                                        + "[4.98,52.32],[4.98,52.31]]]}",
                        "department", department,
                        "playground", playground,
                        "court", court,
                        "sign", sign,
                        "platform", platform,
                        "project", project));
    }

    private void writeMunicipality() {
        for (var entry :
                Map.of("Official", sandra, "Liaison", lotte, "Backer", hans).entrySet()) {
            var person = entry.getValue();
            String email = "%s-%s@gemeente.example".formatted(person.name().toLowerCase(Locale.ROOT), person.id());
            write(entry.getKey(), person, Map.of("email", email, "phone", "020 111 11 11"));
        }
        run(OFFICIAL, Map.of("official", sandra.id(), "department", department, "project", project));
        run(HELPERS, Map.of("municipality", municipality, "liaison", lotte.id(), "backer", hans.id()));
    }

    private void write(String label, Person person, Map<String, Object> more) {
        run(
                PERSON,
                Map.of(
                        "label", label,
                        "id", person.id(),
                        "name", person.name(),
                        "hash", person.accessKeyHash(),
                        "more", more));
    }

    private void run(String statement, Map<String, Object> parameters) {
        var all = new HashMap<>(parameters);
        all.put("now", now.atZone(ZoneOffset.UTC));
        database.write(tx -> {
            tx.run(statement, all);
            return true;
        });
    }
}
