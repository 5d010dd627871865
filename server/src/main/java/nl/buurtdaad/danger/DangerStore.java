package nl.buurtdaad.danger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtdaad.danger.Warn.Warner;
import nl.buurtdaad.danger.Warning.AllGood;
import nl.buurtdaad.danger.Warning.InOffice;
import nl.buurtdaad.danger.Warning.Kind;
import nl.buurtdaad.database.Tx;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Warnings in the graph.
final class DangerStore {
    /// Expects `warning` and `about`.
    private static final String ROW = """
            warning {.id, .at, .kind, .sentence, .lapsesAt, .advice, .goodAt, .good,
              place: CASE WHEN about:Place THEN about.name END,
              inOffice: CASE WHEN warning.advice THEN head(COLLECT {
                MATCH (adviser)-[:WARNED]->(warning)
                RETURN {name: adviser.name, department: head(COLLECT {
                  MATCH (adviser)-[:WORKS_FOR]->(department:Department) RETURN department.name })} }) END}
            """;

    /// Expects `id`, `warning` and `about`. What pauses longest comes first, so that a pause is never among those that
    /// are left out.
    private static final String FIRST_FIVE = """
            WITH DISTINCT id, warning, about
            ORDER BY warning.advice, warning.kind = 'BROKEN', warning.at DESC, warning.id
            WITH id, collect({warning: warning, about: about})[..5] AS five
            UNWIND five AS one
            WITH id, one.warning AS warning, one.about AS about
            RETURN id,
            """ + ROW + " AS warning";

    private static final String LIST_OF_PLACES = """
            UNWIND $ids AS id
            MATCH (:Place {id: id})-[:PART_OF]->{0,5}(about:Place)<-[:ABOUT]-(warning:Warning)
            WHERE warning.goodAt IS NULL
            """ + FIRST_FIVE;

    private static final String LIST_OF_TASKS = """
            UNWIND $ids AS id
            MATCH (:Task {id: id})-[:AT]->{0,1}()-[:PART_OF]->{0,5}(about:Task|Place)<-[:ABOUT]-(warning:Warning)
            WHERE warning.goodAt IS NULL AND (about:Place OR warning.lapsesAt > $now)
            """ + FIRST_FIVE;

    private static final String LIST_AROUND_PLACE = """
            MATCH (place:Place {id: $id})
            CALL (place) {
              MATCH (place)-[:PART_OF]->{0,5}(around:Place) RETURN around AS about
              UNION
              MATCH (place)<-[:PART_OF]-{1,5}(part:Place) RETURN part AS about
            }
            MATCH (about)<-[:ABOUT]-(warning:Warning) WHERE warning.goodAt IS NULL
            WITH place.id AS id, warning, about
            """ + FIRST_FIVE;

    private static final String FIND_JUST_GOOD =
            """
            MATCH (about:Place {id: $id})<-[:ABOUT]-(warning:Warning) WHERE warning.goodAt > $since
            RETURN
            """ + ROW + " AS warning ORDER BY warning.goodAt DESC, warning.id LIMIT 1";

    /// As [Warnings#IS_PAUSED].
    static final String IS_PAUSED = """
            EXISTS {
              MATCH (task)-[:AT]->{0,1}()-[:PART_OF]->{0,5}(:Task|Place)<-[:ABOUT]-(danger:Warning)
              WHERE danger.kind = 'DANGER' AND NOT danger.advice AND danger.goodAt IS NULL AND danger.lapsesAt > $now }
            """;

    private static final String LOCK_RESIDENT = "MATCH (resident:Resident {id: $id}) SET resident.lock = 1";

    private static final String LOCK_IN_OFFICE =
            "MATCH (inOffice:Official|Liaison|Backer|Operator {id: $id}) SET inOffice.lock = 1";

    private static final String LOCK_TASK = "MATCH (task:Task {id: $id}) SET task.lock = 1";

    private static final String LOCK_PLACE = "MATCH (place:Place {id: $id}) SET place.lock = 1";

    private static final String LOCK_WARNING = "MATCH (warning:Warning {id: $id}) SET warning.lock = 1";

    private static final String FIND_TASK = """
            MATCH (task:Task {id: $id})-[:PART_OF]->(:Project)<-[:RUNS]-(platform:Platform)
            WHERE task.state <> 'WITHDRAWN'
            RETURN head(COLLECT { MATCH (task)-[:AT]->(place:Place) RETURN place.id }) AS place, task.id AS about,
                   platform.id AS platform
            """;

    /// The platform that runs something here, else one of the neighbourhood.
    private static final String PLATFORM_OF_PLACE = """
            head(COLLECT {
              MATCH path = (place)-[:PART_OF]->{0,3}(:Place)<-[:AT]-(:Project)<-[:RUNS]-(platform:Platform)
              RETURN platform.id AS id ORDER BY length(path), platform.since, id LIMIT 1
              UNION ALL
              MATCH (place)-[:IN]->(:Neighbourhood)<-[:OF]-(platform:Platform)
              RETURN platform.id AS id ORDER BY platform.since, id LIMIT 1 })
            """;

    private static final String FIND_PLACE = """
            MATCH (place:Place {id: $id})
            RETURN place.id AS place, place.id AS about,
            """ + PLATFORM_OF_PLACE + " AS platform\n";

    /// A warning about a task counts for its place.
    private static final String FIND_LAST_OF = """
            MATCH ({id: $who})-[:WARNED]->(warning:Warning {kind: $kind})-[:ABOUT]->(about)
            WHERE about.id = $where OR EXISTS { (about)-[:AT]->(:Place {id: $where}) }
            RETURN warning.id AS warning, warning.at AS at ORDER BY at DESC LIMIT 1
            """;

    private static final String WARN = """
            MATCH (about:Task|Place {id: $about})
            CREATE (:Warning {id: $id, at: $now, kind: $kind, sentence: $sentence, advice: $advice,
                lapsesAt: $lapsesAt})-[:ABOUT]->(about)
            """;

    private static final String RESIDENT_WARNED = """
            MATCH (resident:Resident {id: $who}), (warning:Warning {id: $id})
            CREATE (resident)-[:WARNED {at: $now}]->(warning)
            """;

    private static final String IN_OFFICE_WARNED = """
            MATCH (inOffice:Official|Liaison|Backer|Operator {id: $who}), (warning:Warning {id: $id})
            CREATE (inOffice)-[:WARNED {at: $now}]->(warning)
            """;

    private static final String FIND_WARNING = """
            MATCH (warning:Warning {id: $id})-[:ABOUT]->(about)
            RETURN
            """ + ROW + " AS warning";

    private static final String SAY_ALL_GOOD = """
            MATCH (warning:Warning {id: $id})-[:ABOUT]->(about)
            SET warning.goodAt = $now, warning.good = $sentence
            WITH warning, about
            OPTIONAL MATCH (resident:Resident {id: $resident})
            FOREACH (who IN CASE WHEN resident IS NULL THEN [] ELSE [resident] END |
              CREATE (who)-[:SAID_GOOD {at: $now}]->(warning))
            WITH about, coalesce(head(COLLECT { MATCH (about)-[:AT]->(at:Place) RETURN at }), about) AS place
            RETURN about.id AS about, coalesce(
              head(COLLECT { MATCH (about)-[:PART_OF]->(:Project)<-[:RUNS]-(own:Platform) RETURN own.id }),
            """ + PLATFORM_OF_PLACE + ") AS platform";

    /// What a warning is about, and who writes it down.
    ///
    /// @param where the place for which a person may warn once a week; a task without a place stands for itself
    record Found(String where, Optional<String> platform) {}

    record Last(String warning, Instant at) {}

    record About(String about, Optional<String> platform) {}

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    void lockWarner(Tx tx, String id, boolean inOffice) {
        tx.run(inOffice ? LOCK_IN_OFFICE : LOCK_RESIDENT, Map.of("id", id));
    }

    void lock(Tx tx, Spot about) {
        String statement = switch (about) {
            case Spot.Task _ -> LOCK_TASK;
            case Spot.Place _ -> LOCK_PLACE;
        };
        tx.run(statement, Map.of("id", about.id()));
    }

    void lockWarning(Tx tx, String id) {
        tx.run(LOCK_WARNING, Map.of("id", id));
    }

    Optional<Found> find(Tx tx, Spot about) {
        String statement = switch (about) {
            case Spot.Task _ -> FIND_TASK;
            case Spot.Place _ -> FIND_PLACE;
        };
        return tx.find(statement, Map.of("id", about.id()))
                .map(row -> new Found(
                        textIfAny(row.get("place")).orElse(row.get("about").asString()),
                        textIfAny(row.get("platform"))));
    }

    Optional<Last> findLastOf(Tx tx, String who, String where, Kind kind) {
        return tx.find(FIND_LAST_OF, Map.of("who", who, "where", where, "kind", kind.name()))
                .map(row -> new Last(row.get("warning").asString(), instant(row.get("at"))));
    }

    void warn(Tx tx, String id, Warner warner, Spot about, Kind kind, String sentence, Instant now, Instant lapsesAt) {
        var parameters = new HashMap<String, Object>(Map.of("id", id, "about", about.id(), "now", utc(now)));
        parameters.putAll(Map.of("kind", kind.name(), "sentence", sentence, "advice", warner.inOffice()));
        parameters.put("lapsesAt", utc(lapsesAt));
        tx.run(WARN, parameters);
        warner.id()
                .ifPresent(who -> tx.run(
                        warner.inOffice() ? IN_OFFICE_WARNED : RESIDENT_WARNED,
                        Map.of("who", who, "id", id, "now", utc(now))));
    }

    Optional<Warning> findWarning(Tx tx, String id) {
        return tx.find(FIND_WARNING, Map.of("id", id)).map(row -> read(row.get("warning")));
    }

    About sayAllGood(Tx tx, String id, Optional<String> resident, String sentence, Instant now) {
        var row = tx.get(
                SAY_ALL_GOOD, Map.of("id", id, "resident", resident.orElse(""), "sentence", sentence, "now", utc(now)));
        return new About(row.get("about").asString(), textIfAny(row.get("platform")));
    }

    Map<String, List<Warning>> listOfTasks(Tx tx, Collection<String> tasks, Instant now) {
        return byId(tx.list(LIST_OF_TASKS, Map.of("ids", List.copyOf(tasks), "now", utc(now))));
    }

    Map<String, List<Warning>> listOfPlaces(Tx tx, Collection<String> places) {
        return byId(tx.list(LIST_OF_PLACES, Map.of("ids", List.copyOf(places))));
    }

    List<Warning> listAroundPlace(Tx tx, String place) {
        return tx.list(LIST_AROUND_PLACE, Map.of("id", place)).stream()
                .map(row -> read(row.get("warning")))
                .toList();
    }

    Optional<Warning> findJustGood(Tx tx, String place, Instant since) {
        return tx.find(FIND_JUST_GOOD, Map.of("id", place, "since", utc(since))).map(row -> read(row.get("warning")));
    }

    private static Map<String, List<Warning>> byId(List<Record> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("id").asString(),
                        Collectors.mapping(row -> read(row.get("warning")), Collectors.toList())));
    }

    private static Warning read(Value row) {
        return new Warning(
                row.get("id").asString(),
                instant(row.get("at")),
                Kind.valueOf(row.get("kind").asString()),
                row.get("sentence").asString(),
                instant(row.get("lapsesAt")),
                textIfAny(row.get("place")),
                row.get("advice").asBoolean() ? Optional.of(inOffice(row.get("inOffice"))) : Optional.empty(),
                row.get("goodAt").isNull()
                        ? Optional.empty()
                        : Optional.of(new AllGood(
                                instant(row.get("goodAt")), row.get("good").asString())));
    }

    /// An operator has no name in the graph.
    private static InOffice inOffice(Value inOffice) {
        return inOffice.isNull()
                ? new InOffice("Buurtdaad", Optional.empty())
                : new InOffice(
                        textIfAny(inOffice.get("name")).orElse("Buurtdaad"), textIfAny(inOffice.get("department")));
    }

    private static Optional<String> textIfAny(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    private static ZonedDateTime utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }

    private static Instant instant(Value value) {
        return value.asZonedDateTime().toInstant();
    }
}
