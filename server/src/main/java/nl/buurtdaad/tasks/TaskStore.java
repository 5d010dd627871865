package nl.buurtdaad.tasks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.claims.Task;
import nl.buurtdaad.danger.DangerRule;
import nl.buurtdaad.danger.Warning;
import nl.buurtdaad.danger.Warnings;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.deeds.DeedStore;
import nl.buurtdaad.deeds.DeedView;
import nl.buurtdaad.deeds.Doer;
import nl.buurtdaad.deeds.ProjectLink;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.hiding.HidingStore;
import nl.buurtdaad.joining.Joining;
import nl.buurtdaad.joining.JoiningStore;
import nl.buurtdaad.joining.WalkAlong;
import nl.buurtdaad.places.Place;
import nl.buurtdaad.places.PlaceStore;
import nl.buurtdaad.rests.RestStore;
import nl.buurtdaad.say.Doing;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.say.Thing;
import nl.buurtdaad.tasks.TaskView.ClaimView;
import nl.buurtdaad.tasks.TaskView.LearnerView;
import nl.buurtdaad.tasks.TaskView.OwnClaim;
import nl.buurtdaad.tasks.TaskView.WalkAlongView;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Tasks as screens show them. Every statement ends with the same row; the say and the warnings are asked for by what
/// came out, all tasks at once.
final class TaskStore {
    /// Expects `task`; a claim that was done keeps its slot.
    private static final String ROW = """
            MATCH (task)-[:PART_OF]->(project:Project)
            RETURN task.id AS id, task.title AS title, task.how AS how, task.startsAt AS startsAt,
                   task.minutes AS minutes, task.heaviness AS heaviness, task.state = 'IDEA' AS idea,
                   task.slots AS slots, task.madeAt AS madeAt, task.cap AS cap,
                   coalesce(task.walkAlong, false) AS walkAlong,
                   project {.id, .name, .kind} AS project, coalesce(project.ended, false) AS projectEnded,
                   head(COLLECT {
                     MATCH (task)-[:AT]->(place:Place)
                     RETURN place {.id, .name, .latitude, .longitude, .openingHours, .closed,
                       sign: head(COLLECT { MATCH (sign:Sign)-[:POINTS_TO]->(place) RETURN sign.code })} }) AS place,
                   COLLECT {
                     MATCH (doer:Resident)-[:MADE]->(claim:Claim)-[:FOR]->(task)
                     WHERE claim.state = 'DONE' OR (claim.state = 'ACTIVE' AND claim.lapsesAt > $now)
                     RETURN claim {.id, .claimedAt, .lapsesAt, .joined, .endedAt,
                       nudgeAt: coalesce(claim.nudgeAt, claim.lapsesAt), done: claim.state = 'DONE',
                       learning: coalesce(claim.learning, false), ready:
            """ + JoiningStore.IS_READY + """
                       , takesSlot:
            """ + JoiningStore.TAKES_A_SLOT + """
                       ,
                       resident: doer.id, name: CASE WHEN doer.named THEN doer.name END}
                     ORDER BY claim.joined, claim.claimedAt, claim.id } AS claims,
                   head(COLLECT {
                     MATCH (:Resident {id: $caller})-[:DID]->(deed:Deed)-[:OF]->(task) WHERE deed.undoneAt IS NULL
                     RETURN deed {.id, .doneAt, undoUntil:
            """
            + DeedStore.UNDO_UNTIL + ", weSeeYou:\n" + DeedStore.WE_SEE_YOU + """
                     } ORDER BY deed.doneAt DESC }) AS deed,
                   EXISTS { (:Resident {id: $caller})-[:BEGAN]->(task) } AND NOT EXISTS {
                     MATCH (other:Resident)-[:MADE]->(:Claim)-[:FOR]->(task) WHERE other.id <> $caller
                   } AND NOT EXISTS {
                     MATCH (other:Resident)-[:CHANGED]->(:Change)-[:OF]->(task) WHERE other.id <> $caller
                   } AS mineAlone
            """;

    private static final String GET = """
            MATCH (task:Task {id: $task}) WHERE $withdrawnToo OR task.state <> 'WITHDRAWN'
            """ + ROW;

    /// Free slots first, where somebody waits for company before all; then what has a time soon; ideas, what waits for
    /// a danger, and full tasks last. Expects a condition on `task` and `project`.
    private static final String FIRST_WHAT_NEEDS_DOING =
            """
              AND task.state IN ['OPEN', 'IDEA'] AND project.ended IS NULL
              AND ($atMostMinutes IS NULL OR task.minutes <= $atMostMinutes)
            WITH task, COLLECT {
                   MATCH (claim:Claim)-[:FOR]->(task)
                   WHERE claim.state = 'DONE' OR (claim.state = 'ACTIVE' AND claim.lapsesAt > $now)
                   RETURN {done: claim.state = 'DONE', takesSlot:
            """ + JoiningStore.TAKES_A_SLOT + """
                   } } AS claims
            WITH task, claims, size([claim IN claims WHERE NOT claim.done]) AS active,
                 size([claim IN claims WHERE claim.takesSlot]) AS taken
            WHERE active > 0 OR size(claims) = 0
            WITH task, CASE
                 WHEN task.state = 'IDEA' AND active = 0 THEN 3
                 WHEN taken >= task.slots THEN 5
                 WHEN
            """ + Warnings.IS_PAUSED + """
                 THEN 4
                 WHEN active > 0 THEN 0
                 ELSE 1 END AS rank
            ORDER BY rank, coalesce(task.startsAt, $soon), task.madeAt, task.id
            SKIP $skip LIMIT $limit
            """ + ROW;

    /// What is at rest, or has a hidden name, is offered only to who asks for that project.
    private static final String IS_OFFERED_TO_ALL = " WHERE NOT " + RestStore.RESTS + " AND " + HidingStore.HAS_NAME;

    private static final String LIST_WHAT_NEEDS_DOING = """
            MATCH (:Platform)-[:RUNS]->(project:Project)<-[:PART_OF]-(task:Task)
            """ + IS_OFFERED_TO_ALL + FIRST_WHAT_NEEDS_DOING;

    /// A statement of its own: where the platform were a condition that may be left out, the graph would look at the
    /// tasks of every town.
    private static final String LIST_WHAT_NEEDS_DOING_OF_PLATFORM = """
            MATCH (:Platform {id: $platform})-[:RUNS]->(project:Project)<-[:PART_OF]-(task:Task)
            """ + IS_OFFERED_TO_ALL + FIRST_WHAT_NEEDS_DOING;

    private static final String LIST_WHAT_NEEDS_DOING_OF_PROJECTS = """
            MATCH (platform:Platform)-[:RUNS]->(project:Project)<-[:PART_OF]-(task:Task)
            WHERE project.id IN $projects AND ($platform IS NULL OR platform.id = $platform)
            """ + FIRST_WHAT_NEEDS_DOING;

    private static final String LIST_MINE = """
            MATCH (:Resident {id: $caller})-[:MADE]->(mine:Claim)-[:FOR]->(task:Task)
            WHERE mine.state = 'ACTIVE' AND mine.lapsesAt > $now
            WITH task, mine ORDER BY mine.claimedAt DESC, mine.id LIMIT $limit
            """ + ROW;

    private static final String GET_CLAIM = """
            MATCH (claim:Claim {id: $claim})-[:FOR]->(task:Task)
            RETURN claim {.id, .claimedAt, .lapsesAt, .joined, learning: coalesce(claim.learning, false),
                       nudgeAt: coalesce(claim.nudgeAt, claim.lapsesAt)} AS claim, task.id AS task
            """;

    private static final Duration SOON = Duration.ofDays(2);

    private final Say say;
    private final Joining joining;
    private final Warnings warnings = new Warnings();

    TaskStore(Say say, Joining joining) {
        this.say = say;
        this.joining = joining;
    }

    /// Who looks, at which instant, and whether `iDecide` was asked for.
    record Look(String caller, Instant now, boolean withSay) {}

    /// Which tasks; what is empty does not narrow it down.
    record Narrowed(Optional<String> platform, Optional<List<String>> projects, Optional<Integer> atMostMinutes) {}

    Optional<TaskView> find(Tx tx, String task, Look look) {
        return find(tx, task, false, look);
    }

    /// A task that an answer is about, also when it was withdrawn since.
    TaskView get(Tx tx, String task, Look look) {
        return find(tx, task, true, look).orElseThrow();
    }

    /// A claim that an answer is about, also when it is over since.
    ClaimView getClaim(Tx tx, String claim, Look look) {
        Record row = tx.get(GET_CLAIM, Map.of("claim", claim));
        var own = ownClaim(row.get("claim"));
        return new ClaimView(
                own.id(),
                own.claimedAt(),
                own.nudgeAt(),
                own.lapsesAt(),
                own.joined(),
                own.learning(),
                get(tx, row.get("task").asString(), look));
    }

    private Optional<TaskView> find(Tx tx, String task, boolean withdrawnToo, Look look) {
        var parameters = parameters(look);
        parameters.put("task", task);
        parameters.put("withdrawnToo", withdrawnToo);
        return views(tx, tx.list(GET, parameters), look).stream().findFirst();
    }

    List<TaskView> listWhatNeedsDoing(Tx tx, Narrowed narrowed, int skip, int limit, Look look) {
        var parameters = parameters(look);
        parameters.put("platform", narrowed.platform().orElse(null));
        parameters.put("projects", narrowed.projects().orElse(null));
        parameters.put("atMostMinutes", narrowed.atMostMinutes().orElse(null));
        parameters.put("skip", skip);
        parameters.put("limit", limit);
        String statement = narrowed.projects().isPresent()
                ? LIST_WHAT_NEEDS_DOING_OF_PROJECTS
                : narrowed.platform().isPresent() ? LIST_WHAT_NEEDS_DOING_OF_PLATFORM : LIST_WHAT_NEEDS_DOING;
        return views(tx, tx.list(statement, parameters), look);
    }

    List<TaskView> listMine(Tx tx, int limit, Look look) {
        var parameters = parameters(look);
        parameters.put("limit", limit);
        return views(tx, tx.list(LIST_MINE, parameters), look);
    }

    private static HashMap<String, Object> parameters(Look look) {
        var parameters = new HashMap<String, Object>();
        parameters.put("caller", look.caller());
        parameters.put("now", look.now().atZone(ZoneOffset.UTC));
        parameters.put("soon", look.now().plus(SOON).atZone(ZoneOffset.UTC));
        return parameters;
    }

    private List<TaskView> views(Tx tx, List<Record> rows, Look look) {
        var ids = rows.stream().map(row -> row.get("id").asString()).toList();
        var places = rows.stream()
                .map(row -> row.get("place"))
                .filter(place -> !place.isNull())
                .map(place -> place.get("id").asString())
                .distinct()
                .toList();
        var walkAlong = rows.stream()
                .filter(row -> row.get("walkAlong").asBoolean())
                .map(row -> row.get("id").asString())
                .toList();
        var beside = new Beside(
                look.withSay()
                        ? say.ofAll(tx, ids.stream().<Thing>map(Thing.Task::new).toList(), look.now())
                        : Map.of(),
                warnings.ofTasks(tx, ids, look.now()),
                warnings.ofPlaces(tx, places),
                joining.ofAll(tx, walkAlong, look.now()));
        return rows.stream().map(row -> view(row, beside, look)).toList();
    }

    /// What other rooms know of the tasks on a screen.
    private record Beside(
            Map<String, Map<String, Doing>> says,
            Map<String, List<Warning>> ofTasks,
            Map<String, List<Warning>> ofPlaces,
            Map<String, WalkAlong> walkAlongs) {
        boolean decides(String task, String caller) {
            return says.getOrDefault(task, Map.of()).containsKey(caller);
        }

        @Nullable
        Place place(Value place) {
            return place.isNull()
                    ? null
                    : PlaceStore.read(
                            place, ofPlaces.getOrDefault(place.get("id").asString(), List.of()));
        }
    }

    private TaskView view(Record row, Beside beside, Look look) {
        List<Value> claims = row.get("claims").asList(claim -> claim);
        int done = (int) claims.stream().filter(TaskStore::isDone).count();
        int taken = (int) claims.stream()
                .filter(claim -> claim.get("takesSlot").asBoolean())
                .count();
        int slots = row.get("slots").asInt();
        var project = DeedStore.project(row.get("project"));
        String id = row.get("id").asString();
        String title = row.get("title").asString();
        var ofTask = beside.ofTasks().getOrDefault(id, List.of());
        return new TaskView(
                id,
                title,
                Optional.ofNullable(row.get("how").asString(null)),
                row.get("startsAt").isNull()
                        ? Optional.empty()
                        : Optional.of(row.get("startsAt").asZonedDateTime().toInstant()),
                row.get("minutes").asInt(),
                Heaviness.valueOf(row.get("heaviness").asString()),
                Task.State.of(row.get("idea").asBoolean(), claims.size() - done, done),
                slots,
                Math.max(0, slots - taken),
                claims.stream().map(claim -> doer(claim, look.caller())).toList(),
                project,
                row.get("projectEnded").asBoolean(),
                beside.place(row.get("place")),
                row.get("madeAt").asZonedDateTime().toInstant(),
                claims.stream()
                        .filter(claim -> isOf(claim, look.caller()) && !isDone(claim))
                        .findFirst()
                        .map(TaskStore::ownClaim),
                ownDeed(row.get("deed"), claims, look.caller(), id, title, project),
                row.get("mineAlone").asBoolean(),
                beside.decides(id, look.caller()),
                ofTask,
                DangerRule.pause(ofTask, look.now()),
                JoiningStore.cap(row.get("cap")),
                Optional.ofNullable(beside.walkAlongs().get(id)).map(walk -> walkAlong(walk, claims, look.caller())));
    }

    private static Doer doer(Value claim, String caller) {
        boolean ready = claim.get("ready").asBoolean();
        return new Doer(
                Optional.ofNullable(claim.get("name").asString(null)),
                isOf(claim, caller),
                claim.get("joined").asBoolean() && !ready,
                claim.get("learning").asBoolean() && !ready,
                isDone(claim));
    }

    private static WalkAlongView walkAlong(WalkAlong walk, List<Value> claims, String caller) {
        var learners = claims.stream()
                .filter(claim -> claim.get("learning").asBoolean())
                .toList();
        var learning = learners.stream()
                .filter(claim -> !isDone(claim))
                .map(TaskStore::resident)
                .toList();
        var guides = walk.guides().entrySet().stream()
                .limit(Asked.PAGE)
                .map(guide -> new Doer(guide.getValue(), guide.getKey().equals(caller), false, false))
                .toList();
        return new WalkAlongView(
                walk.isNewcomer(caller),
                walk.whoHasThePlace(learning).isEmpty(),
                guides,
                learners.stream()
                        .limit(Asked.PAGE)
                        .map(claim -> new LearnerView(
                                claim.get("id").asString(),
                                doer(claim, caller),
                                walk.knowing().contains(resident(claim)),
                                walk.maySayReady(caller, resident(claim))))
                        .toList());
    }

    private static OwnClaim ownClaim(Value claim) {
        return new OwnClaim(
                claim.get("id").asString(),
                claim.get("claimedAt").asZonedDateTime().toInstant(),
                claim.get("nudgeAt").asZonedDateTime().toInstant(),
                claim.get("lapsesAt").asZonedDateTime().toInstant(),
                claim.get("joined").asBoolean(),
                claim.get("learning").asBoolean());
    }

    private static Optional<DeedView> ownDeed(
            Value deed, List<Value> claims, String caller, String task, String title, ProjectLink project) {
        if (deed.isNull()) {
            return Optional.empty();
        }
        Instant doneAt = deed.get("doneAt").asZonedDateTime().toInstant();
        var doer = claims.stream()
                .filter(claim -> isOf(claim, caller) && isDone(claim))
                .findFirst()
                .map(claim -> doer(claim, caller))
                .orElseGet(() -> new Doer(Optional.empty(), true, false, true));
        return Optional.of(new DeedView(
                deed.get("id").asString(),
                doneAt,
                deed.get("undoUntil").asZonedDateTime().toInstant(),
                doer,
                title,
                task,
                project,
                false,
                DeedStore.weSeeYou(deed.get("weSeeYou"))));
    }

    private static boolean isDone(Value claim) {
        return claim.get("done").asBoolean();
    }

    private static boolean isOf(Value claim, String resident) {
        return resident(claim).equals(resident);
    }

    private static String resident(Value claim) {
        return claim.get("resident").asString();
    }
}
