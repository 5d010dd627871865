package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.deeds.DeedStore;
import nl.buurtdaad.facilitation.Desk.DeskProject;
import nl.buurtdaad.facilitation.Desk.DeskPromise;
import nl.buurtdaad.facilitation.Desk.StandsStill;
import nl.buurtdaad.facilitation.Question.Target;
import nl.buurtdaad.facilitation.RequestStore.Whole;
import nl.buurtdaad.rests.RestStore;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// What lies with one official or one of the liaison team in the graph.
final class DeskStore {
    /// Expects `request`, `project` and `lies`.
    private static final String WAITING = """
            WHERE NOT
            """ + AnswerStore.IS_SETTLED + """
            WITH DISTINCT request, project, lies ORDER BY request.sentAt, request.id SKIP $skip LIMIT $limit
            """ + RequestStore.ROW + """
                   , lies.since AS since, project.forWhom AS forWhom,
                   head([(platform:Platform)-[:RUNS]->(project) | platform {.id, .name, .callName, .callPhone}]) AS platform,
                   head([(asker:Resident)-[:ASKED]->(request) | CASE WHEN asker.named THEN asker.name END]) AS asker,
            """
            + RequestStore.STANDS_STILL + """
                   AS standsStill,
            """ + AnswerStore.MAY_PASS_TO + """
                   AS mayPassTo
            """;

    private static final String LIST_WAITING = """
            MATCH (:Official|Liaison {id: $office})<-[lies:LIES_WITH]-(request:Request)-[:ASKS_FOR]->(project:Project)
            """ + WAITING;

    private static final String LIST_AT_COLLEAGUES = """
            MATCH (:Official {id: $office})-[:WORKS_FOR]->(:Department)<-[:WORKS_FOR]-(colleague:Official)
            WHERE colleague.id <> $office
            MATCH (colleague)<-[lies:LIES_WITH]-(request:Request)-[:ASKS_FOR]->(project:Project)
            """ + WAITING;

    /// Expects `promise`, `request` and `project`.
    private static final String PROMISE_ROW = """
            RETURN promise.id AS id, request.kind AS kind, request.sentence AS sentence, project {.id, .name, .kind} AS project,
                   head([(platform:Platform)-[:RUNS]->(project) | platform.name]) AS platform,
                   promise.by AS by, promise.movedAt IS NULL AS iMayMove, promise.sentence AS condition, promise.state AS state, promise.saidAt AS saidAt,
                   request.id AS request,
                   head(COLLECT {
                       MATCH (resident:Resident)-[said:SAID]->(promise)
                       RETURN CASE WHEN resident.named THEN resident.name END ORDER BY said.at DESC
                   }) AS saidBy
            """;

    /// A LATER promises an answer only, and waits with the requests. An offered handover is up to the doers and stands
    /// in a list of its own.
    private static final String LIST_PROMISED = """
            MATCH (:Official {id: $office})-[:PROMISED]->(promise:Promise)-[:ANSWERS]->(request:Request)
                  -[:ASKS_FOR]->(project:Project)
            WHERE NOT promise.state IN ['KEPT', 'REPAIRED'] AND coalesce(promise.kind, 'YES') IN ['YES', 'YES_IF']
              AND NOT EXISTS {
                MATCH (offered:Handover)-[:FOLLOWS]->(request) WHERE offered.offeredAt IS NOT NULL }
            WITH promise, request, project ORDER BY promise.by, promise.id SKIP $skip LIMIT $limit
            """ + PROMISE_ROW;

    private static final String LIST_THANKED = """
            MATCH (:Official {id: $office})-[:PROMISED]->(promise:Promise)-[:ANSWERS]->(request:Request)
                  -[:ASKS_FOR]->(project:Project)
            WHERE promise.state IN ['KEPT', 'REPAIRED'] AND NOT EXISTS { (promise)-[:KEPT_BY]->() }
            WITH promise, request, project ORDER BY promise.saidAt DESC, promise.id SKIP $skip LIMIT $limit
            """ + PROMISE_ROW;

    private static final String LIST_PROJECTS = """
            MATCH (official:Official {id: $office})-[:WORKS_FOR]->(:Department)<-[:HAS]-(:Municipality)
                  <-[:PART_OF]-(:Neighbourhood)<-[:OF]-(platform:Platform)-[:RUNS]->(project:Project)
            WHERE project.ended IS NULL
            WITH DISTINCT platform, project, EXISTS { (official)-[:CONTACT_OF]->(project) } AS mine
            WHERE mine OR NOT (EXISTS { (:Official)-[:CONTACT_OF]->(project) } OR
            """ + RestStore.RESTS + """
            )
            RETURN project {.id, .name, .kind} AS project, platform.name AS platform, mine,
                   head([(:Official {id: $office})-[:CAME]->(visit:Visit {day: $today})-[:OF]->(project)
                         WHERE visit.takenBackAt IS NULL | visit.id]) AS visitToday
            ORDER BY mine, project.name, project.id SKIP $skip LIMIT $limit
            """;

    /// One that waits, before it is known who sees what.
    record Waiting(
            Whole whole,
            String platform,
            String platformId,
            Optional<String> callName,
            Optional<String> callPhone,
            Optional<String> asker,
            Instant since,
            Optional<String> forWhom,
            Optional<StandsStill> standsStill,
            List<Target> mayPassTo) {}

    /// Those that wait longest first.
    List<Waiting> listWaiting(Tx tx, String office, int skip, int limit) {
        return waiting(tx, LIST_WAITING, office, skip, limit);
    }

    /// What lies with the other officials of the department, those that wait longest first; none of the liaison team.
    List<Waiting> listAtColleagues(Tx tx, String office, int skip, int limit) {
        return waiting(tx, LIST_AT_COLLEAGUES, office, skip, limit);
    }

    private static List<Waiting> waiting(Tx tx, String statement, String office, int skip, int limit) {
        List<Record> rows = tx.list(statement, page(office, skip, limit));
        var asked = ClarificationStore.listOf(
                tx, rows.stream().map(row -> row.get("id").asString()).toList());
        return rows.stream().map(row -> waiting(row, asked)).toList();
    }

    /// What did not come yet, the soonest day first.
    List<DeskPromise> listPromised(Tx tx, String office, int skip, int limit) {
        return tx.list(LIST_PROMISED, page(office, skip, limit)).stream()
                .map(DeskStore::promise)
                .toList();
    }

    /// What came, the newest first.
    List<DeskPromise> listThanked(Tx tx, String office, int skip, int limit) {
        return tx.list(LIST_THANKED, page(office, skip, limit)).stream()
                .map(DeskStore::promise)
                .toList();
    }

    /// Those without a contact first, then by name.
    List<DeskProject> listProjects(Tx tx, String office, LocalDate today, int skip, int limit) {
        return tx.list(LIST_PROJECTS, Map.of("office", office, "today", today, "skip", skip, "limit", limit)).stream()
                .map(row -> new DeskProject(
                        DeedStore.project(row.get("project")),
                        row.get("platform").asString(),
                        row.get("mine").asBoolean(),
                        text(row.get("visitToday"))))
                .toList();
    }

    private static Map<String, Object> page(String office, int skip, int limit) {
        return Map.of("office", office, "skip", skip, "limit", limit);
    }

    private static Waiting waiting(Record row, Map<String, List<Clarification>> asked) {
        return new Waiting(
                RequestStore.whole(row, asked),
                row.get("platform").get("name").asString(""),
                row.get("platform").get("id").asString(""),
                text(row.get("platform").get("callName")),
                text(row.get("platform").get("callPhone")),
                text(row.get("asker")),
                instant(row.get("since")),
                text(row.get("forWhom")),
                RequestStore.standsStillIfAny(row.get("standsStill")),
                AnswerStore.targets(row.get("mayPassTo")));
    }

    private static DeskPromise promise(Record row) {
        Value saidAt = row.get("saidAt");
        PromiseState state = PromiseState.valueOf(row.get("state").asString());
        return new DeskPromise(
                row.get("id").asString(),
                RequestStore.kindIfAny(row.get("kind")),
                row.get("sentence").asString(),
                DeedStore.project(row.get("project")),
                row.get("platform").asString(""),
                row.get("by").asLocalDate(),
                row.get("iMayMove").asBoolean() && !state.came(),
                row.get("request").asString(),
                text(row.get("condition")),
                state,
                saidAt.isNull() ? Optional.empty() : Optional.of(instant(saidAt)),
                text(row.get("saidBy")));
    }

    private static Instant instant(Value at) {
        return at.asZonedDateTime().toInstant();
    }

    private static Optional<String> text(Value value) {
        return Optional.ofNullable(value.asString(null));
    }
}
