package nl.buurtdaad.signs;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.danger.DangerRule;
import nl.buurtdaad.danger.Pause;
import nl.buurtdaad.danger.Warnings;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.handovers.Handovers;
import nl.buurtdaad.hiding.HidingStore;
import nl.buurtdaad.joining.Joining;
import nl.buurtdaad.joining.JoiningStore;
import nl.buurtdaad.joining.WalkAlong;
import nl.buurtdaad.places.PlaceStore;
import nl.buurtdaad.rests.RestStore;
import nl.buurtdaad.signs.Sign.Agreed;
import nl.buurtdaad.signs.Sign.Doer;
import nl.buurtdaad.signs.Sign.Heaviness;
import nl.buurtdaad.signs.Sign.Link;
import nl.buurtdaad.signs.Sign.Runner;
import nl.buurtdaad.signs.Sign.SignTask;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// All Cypher of signs.
final class SignStore {
    /// How long "Weer goed" stays to be read.
    private static final Duration GOOD_NEWS = Duration.ofHours(24);

    private static final String ANY = """
            MATCH (sign:Sign)-[:POINTS_TO]->(place:Place)
            RETURN sign.code AS code, place.id AS place LIMIT 1
            """;

    /// All of the page but its warnings in one question. A court's sign also shows the tasks of the playground that it
    /// is a part of; what is at rest is not offered.
    private static final String PAGE = """
            MATCH (sign:Sign {code: $code})-[points:POINTS_TO]->(place:Place)
            WITH sign, place ORDER BY points.since DESC LIMIT 1
            WITH sign, place, COLLECT {
                MATCH path = (place)-[:PART_OF]->{0,3}(:Place)<-[:AT]-(project:Project)<-[:RUNS]-(:Platform)
                RETURN project ORDER BY length(path), project.madeAt
            } AS projects
            WITH sign, place, projects, head(projects) AS project, COLLECT {
                MATCH (place)<-[:PART_OF]-{0,3}(:Place)<-[:AT]-(task:Task)-[:PART_OF]->(project:Project)
                WHERE task.state IN ['OPEN', 'IDEA'] AND project.ended IS NULL AND NOT
            """ + RestStore.RESTS + " AND " + HidingStore.HAS_NAME + """
                RETURN task
                UNION
                UNWIND projects AS project
                MATCH (project)<-[:PART_OF]-(task:Task)
                WHERE task.state IN ['OPEN', 'IDEA'] AND project.ended IS NULL AND NOT
            """ + RestStore.RESTS
            + " AND " + HidingStore.HAS_NAME + """
                RETURN task
            } AS tasks
            WITH sign, place, project, tasks,
                head(COLLECT {
                    MATCH (project)<-[:RUNS]-(platform:Platform) RETURN platform
                    UNION ALL
                    MATCH (place)-[:IN]->(:Neighbourhood)<-[:OF]-(platform:Platform)
                    RETURN platform ORDER BY platform.since LIMIT 1
                }) AS platform
            RETURN place {
                    .id, .name, .latitude, .longitude, .openingHours, .closed, sign: sign.code
                } AS place,
                head(COLLECT { MATCH (place)-[:PART_OF]->(within:Place) RETURN within.name }) AS within,
                project {.id, .name, rest:
            """ + RestStore.OF_PROJECT + """
                } AS project,
                platform {.id, .name, .example, rest:
            """
            + RestStore.OF_PLATFORM + """
                } AS platform,
                COUNT { (place)<-[:FOR]-(thanks:Thanks) WHERE thanks.at >= $today } AS thanksToday,
                COLLECT {
                    UNWIND tasks AS task
                    WITH task, EXISTS { (task)-[:AT]->(:Place)-[:PART_OF]->{0,3}(place) } AS here, COLLECT {
                        MATCH (task)<-[:FOR]-(claim:Claim)<-[:MADE]-(resident:Resident)
                        WHERE (claim.state = 'ACTIVE' AND claim.lapsesAt > $now) OR claim.state = 'DONE'
                        RETURN {name: CASE WHEN resident.named THEN resident.name END, takesSlot:
            """ + JoiningStore.TAKES_A_SLOT + """
                            , active: claim.state = 'ACTIVE', learning: coalesce(claim.learning, false) AND NOT
            """ + JoiningStore.IS_READY + """
                            }
                        ORDER BY claim.claimedAt, claim.id
                    } AS doers
                    WITH task, here, doers,
                        CASE WHEN size([doer IN doers WHERE doer.takesSlot]) >= task.slots THEN 0
                        ELSE task.slots - size([doer IN doers WHERE doer.takesSlot]) END AS stillNeeded
                    WHERE doers = [] OR any(doer IN doers WHERE doer.active)
                    RETURN task {
                        .id, .title, .minutes, .heaviness, .startsAt, idea: task.state = 'IDEA',
                        walkAlong: coalesce(task.walkAlong, false),
                        stillNeeded: stillNeeded, doers: doers
                    }
                    ORDER BY here DESC, stillNeeded = 0, size(doers) = 0, task.startsAt, task.madeAt, task.id
                    LIMIT 12
                } AS tasks
            """;

    /// How long what was agreed stays to be read at the sign; the project's page keeps it.
    private static final Duration AGREED_LATELY = Duration.ofDays(365);

    /// What was handed over is told by itself, as long as it lasts.
    private static final String AGREED = """
            MATCH (place:Place {id: $place})
            WITH COLLECT { MATCH (place)-[:PART_OF]->{0,3}(around:Place) RETURN around }
               + COLLECT { MATCH (place)-[:PART_OF]->{0,3}(:Place)<-[:AT]-(project:Project)<-[:RUNS]-(:Platform)
                   RETURN DISTINCT project }
               + COLLECT { MATCH (place)<-[:PART_OF]-{0,3}(:Place)<-[:AT]-(task:Task)
                   WHERE task.state IN ['OPEN', 'IDEA'] AND
            """ + HidingStore.HAS_NAME + """
                   RETURN DISTINCT task } AS things
            UNWIND things AS thing
            MATCH (proposal:Proposal {state: 'STANDS'})-[:ABOUT]->(thing)
            WHERE proposal.settledAt > $since AND NOT EXISTS { (proposal)-[:HANDS_OVER]->() }
            OPTIONAL MATCH (proposal)-[would:WOULD]->(change:Change) WHERE would.round = proposal.round
            WITH proposal, thing, change
            WHERE change IS NULL OR NOT EXISTS { (:Change)-[:REPLACES]->(change) }
            RETURN proposal.field AS field, coalesce(thing.title, thing.name) AS about,
                   coalesce(toStringOrNull(change.became),
                     head([(proposal)-[:ENDS]->(handover:Handover) | handover.what])) AS became,
                   proposal.sentence AS sentence, proposal.settledAt AS at,
                   COUNT { (proposal)-[:DECIDED_BY]->() } AS doers
            ORDER BY at DESC, proposal.id LIMIT 3
            """;

    private final Warnings warnings = new Warnings();
    private final Joining joining;
    private final Handovers handovers = new Handovers();

    SignStore(Joining joining) {
        this.joining = joining;
    }

    record SignOf(String code, String place) {}

    Optional<SignOf> findAny(Tx tx) {
        return tx.find(ANY, Map.of())
                .map(row ->
                        new SignOf(row.get("code").asString(), row.get("place").asString()));
    }

    /// @param now in the zone of the neighbourhood
    Optional<Sign> find(Tx tx, String code, ZonedDateTime now) {
        Instant today = now.toLocalDate().atStartOfDay(now.getZone()).toInstant();
        return tx.find(
                        PAGE,
                        Map.of(
                                "code", code,
                                "now", now.withZoneSameInstant(ZoneOffset.UTC),
                                "today", today.atZone(ZoneOffset.UTC)))
                .map(row -> sign(tx, code, row, now));
    }

    private Sign sign(Tx tx, String code, Record row, ZonedDateTime here) {
        Instant now = here.toInstant();
        String place = row.get("place").get("id").asString();
        List<Value> tasks = row.get("tasks").asList(task -> task);
        var ofTasks = warnings.ofTasks(
                tx, tasks.stream().map(task -> task.get("id").asString()).toList(), now);
        var walkAlongs = joining.ofAll(
                tx,
                tasks.stream()
                        .filter(task -> task.get("walkAlong").asBoolean())
                        .map(task -> task.get("id").asString())
                        .toList(),
                now);
        return new Sign(
                code,
                PlaceStore.read(row.get("place"), warnings.aroundPlace(tx, place)),
                row.get("within").isNull() ? null : row.get("within").asString(),
                ifAny(row.get("project"))
                        .map(project -> new Link(
                                project.get("id").asString(),
                                project.get("name").asString(),
                                RestStore.readIfAny(project.get("rest")))),
                ifAny(row.get("platform"))
                        .map(platform -> new Runner(
                                platform.get("id").asString(),
                                platform.get("name").asString(),
                                platform.get("example").asBoolean(false),
                                RestStore.readIfAny(platform.get("rest")))),
                tasks.stream()
                        .map(task -> task(
                                task,
                                DangerRule.pause(
                                        ofTasks.getOrDefault(task.get("id").asString(), List.of()), now),
                                Optional.ofNullable(
                                        walkAlongs.get(task.get("id").asString()))))
                        .toList(),
                handovers.agreedAt(tx, place, here),
                listAgreed(tx, place, now),
                row.get("thanksToday").asLong(),
                warnings.justGood(tx, place, now.minus(GOOD_NEWS)));
    }

    private static List<Agreed> listAgreed(Tx tx, String place, Instant now) {
        var since = now.minus(AGREED_LATELY).atZone(ZoneOffset.UTC);
        return tx.list(AGREED, Map.of("place", place, "since", since)).stream()
                .map(row -> new Agreed(
                        Aspect.of(row.get("field").asString()),
                        row.get("about").asString(),
                        Optional.ofNullable(row.get("became").asString(null)),
                        Optional.ofNullable(row.get("sentence").asString(null)),
                        row.get("at").asZonedDateTime().toInstant(),
                        row.get("doers").asInt()))
                .toList();
    }

    private static SignTask task(Value task, Optional<Pause> pause, Optional<WalkAlong> walkAlong) {
        List<Doer> doers = task.get("doers")
                .asList(doer -> new Doer(
                        doer.get("name").isNull() ? null : doer.get("name").asString(),
                        doer.get("learning").asBoolean()));
        return new SignTask(
                task.get("id").asString(),
                task.get("title").asString(),
                task.get("minutes").asInt(),
                Heaviness.valueOf(task.get("heaviness").asString()),
                task.get("idea").asBoolean(),
                task.get("startsAt").isNull()
                        ? null
                        : task.get("startsAt").asZonedDateTime().toInstant(),
                task.get("stillNeeded").asInt(),
                pause,
                walkAlong.isPresent(),
                walkAlong.filter(walk -> !walk.guides().isEmpty()).isPresent(),
                doers);
    }

    private static Optional<Value> ifAny(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value);
    }
}
