package nl.buurtdaad.cases;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtdaad.cases.Case.Agreed;
import nl.buurtdaad.cases.Case.Explained;
import nl.buurtdaad.cases.Case.Kind;
import nl.buurtdaad.cases.Case.State;
import nl.buurtdaad.cases.Case.ToCall;
import nl.buurtdaad.cases.CaseClockRule.Step;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.deeds.DeedStore;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Cases in the graph. Their id is made of what they are about and their kind, so that there is one of a kind.
final class CaseStore {
    /// Neo4j evaluates WHERE before it locks; writing first takes the lock. What was over begins again.
    private static final String OPEN = """
            MATCH (about:Request|Friction|Project {id: $about})
            MERGE (held:Case {id: $id}) SET held.lock = 1
            MERGE (held)-[:ABOUT]->(about)
            WITH held, about, held.openedAt IS NULL OR held.closedAt IS NOT NULL AS fresh,
                 head(COLLECT {
                   MATCH (about)-[:ASKS_FOR|OF]->{0,1}(:Project)<-[:RUNS]-(:Platform)
                         -[:OF]->(:Neighbourhood)-[:PART_OF]->(town:Municipality)
                   RETURN town }) AS town
            FOREACH (_ IN CASE WHEN fresh THEN [1] ELSE [] END |
              SET held.kind = $kind, held.openedAt = $at, held.state = 'NEW', held.steps = [], held.closedAt = null,
                  held.solvedFrom = null, held.stuckFrom = null, held.untold = null, held.restsSince = null,
                  held.pickUpWorkdays = coalesce(town.pickUpWorkdays, $usualPickUp),
                  held.hourWorkdays = coalesce(town.hourWorkdays, $usualHour))
            RETURN fresh
            """;

    private static final String OPEN_AGAIN = """
            MATCH (held:Case {id: $id})
            SET held.openedAt = $now, held.state = 'NEW', held.steps = [], held.closedAt = null,
                held.solvedFrom = null, held.stuckFrom = null, held.untold = null
            """;

    /// What the team had called solved before is over for good now.
    private static final String CLOSE = """
            MATCH (held:Case)-[:ABOUT]->(:Request|Friction|Project {id: $about})
            WHERE held.kind IN $kinds
            SET held.solvedFrom = null
            WITH held WHERE held.closedAt IS NULL
            SET held.closedAt = $now, held.state = $state
            """;

    /// What the team had called solved has its answer now.
    private static final String ANSWER = """
            MATCH (held:Case {kind: 'NO_ANSWER', state: 'SOLVED'})-[:ABOUT]->(:Request {id: $request})
            SET held.state = 'EXPLAINED'
            """;

    /// Gives what `held` is about and the `project`, which can be the same.
    private static final String ABOUT = "MATCH (held)-[:ABOUT]->(about)-[:ASKS_FOR|OF]->{0,1}(project:Project)\n";

    /// Expects `held`, `about` and `project`. What the team did before it was opened again is over; what they said
    /// stays readable until they say something else.
    private static final String ROW = """
            RETURN held.id AS id, about.id AS about, about:Request AS ofRequest, project {.id, .name, .kind} AS project,
                   held.kind AS kind, held.openedAt AS openedAt, held.state AS state, held.closedAt AS closedAt,
                   held.solvedFrom AS solvedFrom, held.stuckFrom AS stuckFrom,
                   COLLECT { MATCH (:Liaison)-[picked:PICKED_UP]->(held) WHERE picked.at >= held.openedAt
                     RETURN picked.at ORDER BY picked.at } AS pickedUp,
                   head(COLLECT { MATCH (:Liaison)-[told:EXPLAINED]->(held)
                     RETURN told {.at, .happening, .why} ORDER BY told.at DESC }) AS explained,
                   coalesce(held.steps, []) AS steps,
                   coalesce(held.pickUpWorkdays, \
            """ + CaseClockRule.USUAL_PICK_UP + """
            ) AS pickUpWorkdays, coalesce(held.hourWorkdays, \
            """ + CaseClockRule.USUAL_HOUR + """
            ) AS hourWorkdays,
                   head([(project)<-[:RUNS]-(:Platform)-[:OF]->(:Neighbourhood)-[:PART_OF]->(town:Municipality) |
                     town.id]) AS municipality
            """;

    /// What is at the top of het uurtje first, then the oldest.
    private static final String TOP_FIRST =
            " ORDER BY 'TOP_OF_HOUR' IN coalesce(held.steps, []) DESC, held.openedAt, held.id ";

    /// Whether one of the liaison team is of the municipality of `project`.
    private static final String HELPS = """
            EXISTS {
              MATCH (:Liaison {id: $liaison})-[:HELPS]->(:Municipality)<-[:PART_OF]-(:Neighbourhood)
                    <-[:OF]-(:Platform)-[:RUNS]->(project) }
            """;

    private static final String FIND = "MATCH (held:Case {id: $id})\n" + ABOUT + ROW;

    /// Of each request the one that is open, at the top of het uurtje if one is, else the newest.
    private static final String LIST_OF = """
            UNWIND $requests AS id
            MATCH (request:Request {id: id})<-[:ABOUT]-(any:Case)
            WITH request, any ORDER BY any.closedAt IS NULL DESC,
                 any.closedAt IS NULL AND 'TOP_OF_HOUR' IN coalesce(any.steps, []) DESC, any.openedAt DESC
            WITH request, head(collect(any)) AS held
            """ + ABOUT + ROW;

    /// What was called solved just now stands after what is open, so that a slip can be taken back.
    private static final String LIST_OPEN = """
            MATCH (:Liaison {id: $liaison})-[:HELPS]->(:Municipality)<-[:PART_OF]-(:Neighbourhood)<-[:OF]-(:Platform)
                  -[:RUNS]->(project:Project)<-[:ASKS_FOR|OF]-{0,1}(about:Request|Friction|Project)<-[:ABOUT]-(held:Case)
            WHERE held.closedAt IS NULL
               OR held.state = 'SOLVED' AND held.solvedFrom IS NOT NULL AND held.closedAt > $solvedSince
            WITH DISTINCT held, about, project
            ORDER BY held.closedAt IS NOT NULL, held.closedAt DESC, held.openedAt, held.id SKIP $skip LIMIT $limit
            """ + ROW;

    /// Of what is open, whom the request lies with, else the contact of the project.
    private static final String LIST_TO_CALL = """
            MATCH (:Liaison {id: $liaison})-[:HELPS]->(:Municipality)<-[:PART_OF]-(:Neighbourhood)<-[:OF]-(:Platform)
                  -[:RUNS]->(project:Project)<-[:ASKS_FOR|OF]-{0,1}(about:Request|Friction|Project)<-[:ABOUT]-(held:Case)
            WHERE held.closedAt IS NULL
            MATCH (official:Official)-[:WORKS_FOR]->(department:Department)
            WHERE EXISTS { (about)-[:LIES_WITH]->(official) }
               OR NOT about:Request AND EXISTS { (official)-[:CONTACT_OF]->(project) }
            RETURN DISTINCT held.id AS id, official.name AS name, official.phone AS phone, department.name AS department
            """;

    private static final String LIST_RUBBING = """
            MATCH (:Platform {id: $platform})-[:RUNS]->(project:Project)<-[:ASKS_FOR|OF]-(about:Request|Friction)
                  <-[:ABOUT]-(held:Case)
            WHERE held.closedAt IS NULL AND held.kind IN ['FRICTION', 'BROKEN_PROMISE']
            WITH held, about, project
            """ + TOP_FIRST + "LIMIT 20\n" + ROW;

    private static final String LIST_FRICTION = """
            MATCH (project:Project {id: $project})<-[:OF]-(about:Friction)<-[:ABOUT]-(held:Case)
            WHERE held.closedAt IS NULL
            WITH held, about, project ORDER BY held.openedAt, held.id LIMIT 2
            """ + ROW;

    private static final String LIST_WATCHED = """
            MATCH (held:Case) WHERE held.id > $after AND held.closedAt IS NULL
              AND NOT 'TOP_OF_HOUR' IN coalesce(held.steps, [])
            WITH held ORDER BY held.id LIMIT 100
            """ + ABOUT + ROW + "ORDER BY id";

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK = """
            MATCH (held:Case {id: $id}) SET held.lock = 1
            WITH held
            """ + ABOUT + ROW;

    private static final String DOES_HELP = "MATCH (held:Case {id: $id})\n" + ABOUT + "RETURN " + HELPS + " AS helps";

    private static final String PLATFORM = "MATCH (held:Case {id: $id})\n" + ABOUT + """
            MATCH (project)<-[:RUNS|TOOK_BACK]-(platform:Platform)
            RETURN platform.id AS platform
            """;

    private static final String SPOKEN_OF = """
            coalesce(about.sentence, project.name) AS sentence,
                   coalesce(head([(about)-[:LIES_WITH]->()-[:WORKS_FOR]->(department:Department) | department.name]),
                     head([(about)-[:LIES_WITH]->(holder) | holder.name]), project.name) AS liesWith
            """;

    private static final String SPOKEN = "MATCH (held:Case {id: $id})\n" + ABOUT + "RETURN\n" + SPOKEN_OF;

    private static final String TAKE = """
            MATCH (held:Case {id: $id}) SET held.steps = coalesce(held.steps, []) + $steps
            """;

    private static final String MOVE = """
            MATCH (held:Case {id: $id}) SET held.state = $state
            """;

    private static final String PICK_UP = """
            MATCH (liaison:Liaison {id: $liaison}), (held:Case {id: $id})
            CREATE (liaison)-[:PICKED_UP {at: $now}]->(held)
            """;

    private static final String EXPLAIN = """
            MATCH (liaison:Liaison {id: $liaison}), (held:Case {id: $id})
            CREATE (liaison)-[:EXPLAINED {at: $now, happening: $happening, why: $why}]->(held)
            """;

    private static final String SOLVE = """
            MATCH (held:Case {id: $id}) SET held.closedAt = $now, held.solvedFrom = $from
            """;

    private static final String SAY_STUCK = "MATCH (held:Case {id: $id}) SET held.stuckFrom = $from";

    /// What was new had nobody who picked it up before.
    private static final String TAKE_STUCK_BACK = """
            MATCH (held:Case {id: $id}) SET held.state = $state, held.stuckFrom = null
            WITH held WHERE $state = 'NEW'
            MATCH (:Liaison)-[picked:PICKED_UP]->(held) WHERE picked.at >= held.openedAt
            DELETE picked
            """;

    private static final String TAKE_SOLVED_BACK = """
            MATCH (held:Case {id: $id}) SET held.state = $state, held.closedAt = null, held.solvedFrom = null
            """;

    /// The same side said it once more since it was called solved, and that is another case.
    private static final String IS_SAID_AGAIN = """
            RETURN EXISTS {
              MATCH (:Case {id: $id})-[:ABOUT]->(was:Friction)-[:OF]->(:Project)<-[:OF]-(again:Friction)<-[:ABOUT]-(other:Case)
              WHERE again.side = was.side AND other.closedAt IS NULL } AS again
            """;

    private static final String REST = """
            MATCH (held:Case {id: $id}) SET held.restsSince = $now
            """;

    private static final String FIND_TASK = """
            MATCH (:Case {id: $id})-[:ABOUT]->(:Request)-[:NEEDED_FOR]->(task:Task)
            WHERE task.state <> 'WITHDRAWN'
            RETURN task.id AS task
            """;

    private static final String TELL_LATER = """
            MATCH (held:Case {id: $id}) WHERE held.closedAt IS NULL SET held.untold = $what
            """;

    private static final String IS_ANY_UNTOLD = """
            RETURN EXISTS { MATCH (held:Case) WHERE held.untold IS NOT NULL } AS untold
            """;

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock. What is over by now is told to nobody.
    private static final String TAKE_UNTOLD =
            """
            MATCH (held:Case) WHERE held.untold IS NOT NULL
            WITH held ORDER BY held.id LIMIT 500
            SET held.lock = 1
            WITH held, held.untold AS untold WHERE untold IS NOT NULL
            SET held.untold = null
            WITH held, untold WHERE held.closedAt IS NULL
            """ + ABOUT + """
            MATCH (project)<-[:RUNS]-(:Platform)-[:OF]->(:Neighbourhood)-[:PART_OF]->(:Municipality)<-[:HELPS]-(liaison:Liaison)
            WHERE liaison.email IS NOT NULL
            WITH DISTINCT held, untold, about, project, liaison
            """ + ROW + ", untold, liaison.name AS name, liaison.email AS email,\n" + SPOKEN_OF
                    + "ORDER BY email, openedAt, id";

    private static final String LIST_TEAM = """
            MATCH (:Project {id: $project})<-[:RUNS]-(:Platform)-[:OF]->(:Neighbourhood)
                  -[:PART_OF]->(:Municipality)<-[:HELPS]-(liaison:Liaison)
            RETURN DISTINCT liaison.name AS name, liaison.email AS email ORDER BY email
            """;

    /// One of the liaison team.
    record Member(String name, String email) {}

    /// What a letter calls a case by.
    ///
    /// @param sentence of the request, else the name of the project
    /// @param liesWith the department, else who has it
    record Spoken(String sentence, String liesWith) {}

    /// What the team is still to be told of a case.
    enum Untold {
        OPENED,
        /// The days for picking it up are over.
        PICK_UP_LATE
    }

    record News(Case open, Untold what, Spoken spoken) {}

    /// An open case, with the steps of its clock that were taken.
    record Watched(Case open, Set<Step> taken) {}

    /// False when there was one of this kind that is open.
    boolean open(Tx tx, String about, Kind kind, Instant at) {
        return tx.get(
                        OPEN,
                        Map.of(
                                "id",
                                id(about, kind),
                                "about",
                                about,
                                "kind",
                                kind.name(),
                                "at",
                                utc(at),
                                "usualPickUp",
                                CaseClockRule.USUAL_PICK_UP,
                                "usualHour",
                                CaseClockRule.USUAL_HOUR))
                .get("fresh")
                .asBoolean();
    }

    void openAgain(Tx tx, String id, Instant now) {
        tx.run(OPEN_AGAIN, Map.of("id", id, "now", utc(now)));
    }

    static String id(String about, Kind kind) {
        return about + ":" + kind.name();
    }

    void close(Tx tx, String about, List<Kind> kinds, State state, Instant now) {
        tx.run(
                CLOSE,
                Map.of(
                        "about",
                        about,
                        "kinds",
                        kinds.stream().map(Kind::name).toList(),
                        "state",
                        state.name(),
                        "now",
                        utc(now)));
    }

    void answer(Tx tx, String request) {
        tx.run(ANSWER, Map.of("request", request));
    }

    Optional<Case> find(Tx tx, String id) {
        return tx.find(FIND, Map.of("id", id)).map(CaseStore::read);
    }

    List<Case> listOf(Tx tx, Collection<String> requests) {
        return list(tx, LIST_OF, Map.of("requests", List.copyOf(requests)));
    }

    /// @param solvedSince what was called solved after it can be taken back
    List<Case> listOpen(Tx tx, String liaison, Instant solvedSince, int skip, int limit) {
        return list(
                tx,
                LIST_OPEN,
                Map.of("liaison", liaison, "solvedSince", utc(solvedSince), "skip", skip, "limit", limit));
    }

    /// By the id of the case; for one of the liaison team, in their municipality.
    Map<String, ToCall> listToCall(Tx tx, String liaison) {
        return tx.list(LIST_TO_CALL, Map.of("liaison", liaison)).stream()
                .collect(Collectors.toMap(row -> row.get("id").asString(), CaseStore::toCall, (first, _) -> first));
    }

    List<Case> listRubbing(Tx tx, String platform) {
        return list(tx, LIST_RUBBING, Map.of("platform", platform));
    }

    List<Case> listFriction(Tx tx, String project) {
        return list(tx, LIST_FRICTION, Map.of("project", project));
    }

    private static List<Case> list(Tx tx, String statement, Map<String, Object> parameters) {
        return tx.list(statement, parameters).stream().map(CaseStore::read).toList();
    }

    /// Those that can have a step to take, in the order of their ids, at most 100.
    List<Watched> listWatched(Tx tx, String after) {
        return tx.list(LIST_WATCHED, Map.of("after", after)).stream()
                .map(CaseStore::watched)
                .toList();
    }

    /// Empty once it is over.
    Optional<Watched> lockWatched(Tx tx, String id) {
        return tx.find(LOCK, Map.of("id", id))
                .map(CaseStore::watched)
                .filter(one -> !one.open().isOver());
    }

    void take(Tx tx, String id, List<Step> steps) {
        tx.run(TAKE, Map.of("id", id, "steps", steps.stream().map(Step::name).toList()));
    }

    Optional<Case> lock(Tx tx, String id) {
        return tx.find(LOCK, Map.of("id", id)).map(CaseStore::read);
    }

    boolean helps(Tx tx, String id, String liaison) {
        return tx.find(DOES_HELP, Map.of("id", id, "liaison", liaison))
                .map(row -> row.get("helps").asBoolean())
                .orElse(false);
    }

    String platform(Tx tx, String id) {
        return tx.get(PLATFORM, Map.of("id", id)).get("platform").asString();
    }

    Spoken spoken(Tx tx, String id) {
        return spoken(tx.get(SPOKEN, Map.of("id", id)));
    }

    void move(Tx tx, String id, State state) {
        tx.run(MOVE, Map.of("id", id, "state", state.name()));
    }

    void pickUp(Tx tx, String id, String liaison, Instant now) {
        tx.run(PICK_UP, Map.of("id", id, "liaison", liaison, "now", utc(now)));
    }

    void explain(Tx tx, String id, String liaison, Explained told) {
        tx.run(
                EXPLAIN,
                Map.of(
                        "id",
                        id,
                        "liaison",
                        liaison,
                        "happening",
                        told.happening(),
                        "why",
                        told.why(),
                        "now",
                        utc(told.at())));
    }

    /// @param from what it was
    void solve(Tx tx, String id, State from, Instant now) {
        tx.run(SOLVE, Map.of("id", id, "from", from.name(), "now", utc(now)));
    }

    /// @param from what it was
    void sayStuck(Tx tx, String id, State from) {
        tx.run(SAY_STUCK, Map.of("id", id, "from", from.name()));
    }

    void takeStuckBack(Tx tx, String id, State before) {
        tx.run(TAKE_STUCK_BACK, Map.of("id", id, "state", before.name()));
    }

    void takeSolvedBack(Tx tx, String id, State before) {
        tx.run(TAKE_SOLVED_BACK, Map.of("id", id, "state", before.name()));
    }

    boolean isSaidAgain(Tx tx, String id) {
        return tx.get(IS_SAID_AGAIN, Map.of("id", id)).get("again").asBoolean();
    }

    /// Until the project wakes; then its case can begin again.
    void rest(Tx tx, String id, Instant now) {
        tx.run(REST, Map.of("id", id, "now", utc(now)));
    }

    /// For which task it was asked.
    Optional<String> findTask(Tx tx, String id) {
        return tx.find(FIND_TASK, Map.of("id", id)).map(row -> row.get("task").asString());
    }

    /// With the next letter to the team; what was to be told of it before is told no more.
    void tellLater(Tx tx, String id, Untold what) {
        tx.run(TELL_LATER, Map.of("id", id, "what", what.name()));
    }

    boolean isAnyUntold(Tx tx) {
        return tx.get(IS_ANY_UNTOLD, Map.of()).get("untold").asBoolean();
    }

    /// By member of the team, each once; the oldest first. What is taken is never taken again.
    Map<Member, List<News>> takeUntold(Tx tx) {
        return tx.list(TAKE_UNTOLD, Map.of()).stream()
                .collect(Collectors.groupingBy(
                        CaseStore::member,
                        LinkedHashMap::new,
                        Collectors.mapping(CaseStore::news, Collectors.toList())));
    }

    List<Member> listTeam(Tx tx, String project) {
        return tx.list(LIST_TEAM, Map.of("project", project)).stream()
                .map(CaseStore::member)
                .toList();
    }

    private static Member member(Record row) {
        return new Member(row.get("name").asString(), row.get("email").asString());
    }

    private static News news(Record row) {
        return new News(read(row), Untold.valueOf(row.get("untold").asString()), spoken(row));
    }

    private static Spoken spoken(Record row) {
        return new Spoken(row.get("sentence").asString(), row.get("liesWith").asString());
    }

    private static Case read(Record row) {
        String about = row.get("about").asString();
        List<Instant> pickedUp = row.get("pickedUp").asList(CaseStore::instant);
        return new Case(
                row.get("id").asString(),
                about,
                row.get("ofRequest").asBoolean() ? Optional.of(about) : Optional.empty(),
                DeedStore.project(row.get("project")),
                Kind.valueOf(row.get("kind").asString()),
                instant(row.get("openedAt")),
                State.valueOf(row.get("state").asString()),
                pickedUp.stream().findFirst(),
                pickedUp.stream().reduce((_, later) -> later),
                row.get("explained").isNull() ? Optional.empty() : Optional.of(explained(row.get("explained"))),
                taken(row).contains(Step.TOP_OF_HOUR),
                new Agreed(
                        row.get("municipality").asString(""),
                        row.get("pickUpWorkdays").asInt(),
                        row.get("hourWorkdays").asInt()),
                instantIfAny(row.get("closedAt")),
                stateIfAny(row.get("solvedFrom")),
                stateIfAny(row.get("stuckFrom")));
    }

    private static Optional<State> stateIfAny(Value state) {
        return Optional.ofNullable(state.asString(null)).map(State::valueOf);
    }

    private static ToCall toCall(Record official) {
        return new ToCall(
                official.get("name").asString(),
                official.get("department").asString(),
                Optional.ofNullable(official.get("phone").asString(null)));
    }

    private static Watched watched(Record row) {
        return new Watched(read(row), taken(row));
    }

    private static Set<Step> taken(Record row) {
        Set<Step> taken = EnumSet.noneOf(Step.class);
        row.get("steps").asList(Value::asString).forEach(step -> taken.add(Step.valueOf(step)));
        return taken;
    }

    private static Explained explained(Value told) {
        return new Explained(
                instant(told.get("at")),
                told.get("happening").asString(),
                told.get("why").asString());
    }

    private static Object utc(Instant at) {
        return at.atZone(ZoneOffset.UTC);
    }

    private static Instant instant(Value at) {
        return at.asZonedDateTime().toInstant();
    }

    private static Optional<Instant> instantIfAny(Value at) {
        return at.isNull() ? Optional.empty() : Optional.of(instant(at));
    }
}
