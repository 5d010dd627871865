package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtdaad.cases.Cases;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.deeds.DeedStore;
import nl.buurtdaad.facilitation.AnswerTerms.Agreed;
import nl.buurtdaad.facilitation.Desk.StandsStill;
import nl.buurtdaad.facilitation.RequestView.Contact;
import nl.buurtdaad.facilitation.RequestView.PromiseView;
import nl.buurtdaad.facilitation.RequestView.RequestTask;
import nl.buurtdaad.facilitation.RequestView.RightLink;
import nl.buurtdaad.visits.Visits;
import nl.buurtdaad.workdays.TermRule.Wait;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Requests and promises in the graph.
final class RequestStore {
    /// The contact of the project, else who of the department that answers here for what is asked, or for this kind of
    /// project; its contact first. Else the liaison team, who pass it on: it never goes into a void.
    private static final String FIND_WHOM_TO_ASK = """
            MATCH (platform:Platform)-[:RUNS]->(project:Project {id: $project}) WHERE project.ended IS NULL
            RETURN platform.id AS platform, coalesce(
                head(COLLECT {
                    MATCH (official:Official)-[contact:CONTACT_OF]->(project)
                    RETURN official {.id, .email} ORDER BY contact.since DESC
                }),
                head(COLLECT {
                    MATCH (platform)-[:OF]->(:Neighbourhood)-[:PART_OF]->(:Municipality)-[:HAS]->(department:Department),
                          (department)-[:ANSWERS_FOR]->(topic:Topic),
                          (official:Official)-[:WORKS_FOR]->(department)
                    WHERE topic.name IN [$kind, project.kind]
                    WITH official, topic.name = $kind AS forKind,
                         EXISTS { (official)-[:CONTACT_OF]->(department) } AS isContact
                    RETURN official {.id, .email}
                    ORDER BY forKind DESC, isContact DESC, official.name, official.id
                }),
                head(COLLECT {
                    MATCH (platform)-[:OF]->(:Neighbourhood)-[:PART_OF]->(:Municipality)<-[:HELPS]-(liaison:Liaison)
                    RETURN liaison {.id, .email, liaison: true} ORDER BY liaison.name, liaison.id
                })) AS official
            """;

    private static final String LIST_ASKED_AT = """
            MATCH (:Resident {id: $resident})-[asked:ASKED]->(request:Request|WithdrawnRequest)
            WHERE asked.at > $since AND NOT EXISTS { ()-[:ANSWERS]->(request) }
            RETURN asked.at AS at
            """;

    private static final String SEND = """
            MATCH (resident:Resident {id: $resident}), (project:Project {id: $project}),
                  (official:Official|Liaison {id: $official})
            WITH resident, project, official, head([
                (project)<-[:RUNS]-(:Platform)-[:OF]->(:Neighbourhood)-[:PART_OF]->(municipality:Municipality) |
                municipality]) AS town
            CREATE (resident)-[:ASKED {at: $now}]->(request:Request {
                id: $id, kind: $kind, sentence: $sentence, sentAt: $now, answerWorkdays: coalesce(town.answerWorkdays, $usualWorkdays),
                badlyLateTerms: coalesce(town.badlyLateTerms, $usualTerms)})
                   -[:ASKS_FOR]->(project),
                   (request)-[:LIES_WITH {since: $now}]->(official),
                   (link:AnswerLink {hash: $hash, madeAt: $now})-[:OPENS]->(request),
                   (link)-[:FOR]->(official)
            """;

    private static final String NAME_RIGHT = """
            MATCH (request:Request {id: $request}), (right:Right {id: $right})
            CREATE (request)-[:NAMES]->(right)
            """;

    private static final String FIND_TASK_IN = """
            MATCH (task:Task {id: $task})-[:PART_OF]->(:Project {id: $project}) WHERE task.state <> 'WITHDRAWN'
            RETURN task.id AS task
            """;

    private static final String SAY_WHAT_FOR = """
            MATCH (request:Request {id: $request}), (task:Task {id: $task})
            CREATE (request)-[:NEEDED_FOR]->(task)
            """;

    private static final String FIND_TASK = """
            MATCH (:Request {id: $request})-[:NEEDED_FOR]->(task:Task) WHERE task.state <> 'WITHDRAWN'
            RETURN task.id AS task
            """;

    /// What it is for, also as a letter names it; expects `request`.
    static final String TASK = """
            head([(request)-[:NEEDED_FOR]->(task:Task) WHERE task.state <> 'WITHDRAWN' | task {.id, .title}])
            """;

    /// The rest that the project was put to since, for want of what the municipality says; expects `request` and
    /// `project`.
    static final String STANDS_STILL = """
            head(COLLECT {
                MATCH (rest:Rest {because: 'WAITING_FOR_MUNICIPALITY'})-[:OF]->(project)
                WHERE rest.until IS NULL AND rest.from >= request.sentAt
                RETURN rest {.from, .sentence,
                    by: head([(doer:Resident)-[:PUT_TO_REST]->(rest) | CASE WHEN doer.named THEN doer.name END])}
                ORDER BY rest.from
            })
            """;

    /// Expects `request` and `project`; what was sent before there were terms has the usual one.
    static final String AGREED = """
                   coalesce(request.answerWorkdays,
            """ + AnswerTerms.USUAL_WORKDAYS + """
                   ) AS answerWorkdays, coalesce(request.badlyLateTerms,
            """ + AnswerTerms.USUAL_TERMS + """
                   ) AS badlyLateTerms, head([
                       (project)<-[:RUNS]-(:Platform)-[:OF]->(:Neighbourhood)-[:PART_OF]->(municipality:Municipality) |
                       municipality.id]) AS municipality,
                   head([(asked:Answer {kind: 'ASKED_BACK'})-[:ANSWERS]->(request) | asked {.madeAt, .endedAt}]) AS askedBack
            """;

    /// Expects `request` and `project`.
    static final String ROW = """
            RETURN request.id AS id, request.kind AS kind, request.sentence AS sentence, request.sentAt AS sentAt,
            """ + AGREED + """
                   , project {.id, .name, .kind} AS project,
                   head([(request)-[:NAMES]->(right:Right) | right {.id, .name}]) AS right,
            """ + TASK + """
                   AS task,
                   head(COLLECT {
                       MATCH (request)-[lies:LIES_WITH]->(by:Official|Liaison)
                       RETURN by {.id, .name, since: coalesce(lies.since, request.sentAt),
                           department: head([(by)-[:WORKS_FOR]->(department:Department) | department.name]),
                           departmentId: head([(by)-[:WORKS_FOR]->(department:Department) | department.id]),
                           nobodyCame: by:Official AND NOT
            """ + Visits.DEPARTMENT_CAME + """
                       }
                   }) AS liesWith,
            """ + AnswerStore.ANSWERS + """
                   AS answers,
            """
            + HandoverOffer.OF_REQUEST + """
                   AS offer
            """;

    private static final String FIND = """
            MATCH (request:Request {id: $request})-[:ASKS_FOR]->(project:Project)
            """ + ROW;

    private static final String FIND_WITHDRAWN = """
            MATCH (request:WithdrawnRequest {id: $request})-[:ASKS_FOR]->(project:Project)
            """ + ROW;

    private static final String LIST_OF_PROJECT = """
            MATCH (request:Request)-[:ASKS_FOR]->(project:Project {id: $project})
            WITH request, project ORDER BY request.sentAt DESC, request.id SKIP $skip LIMIT $limit
            """ + ROW;

    private static final String LIST_NAMING = """
            MATCH (:Right {id: $right})<-[:NAMES]-(request:Request)-[:ASKS_FOR]->(project:Project)
            WITH request, project ORDER BY request.sentAt DESC, request.id SKIP $skip LIMIT $limit
            """ + ROW;

    /// Those that did not come and got no no.
    private static final String LIST_FOR_TASK = """
            MATCH (request:Request)-[:NEEDED_FOR]->(task:Task {id: $task})
            WHERE task.state <> 'WITHDRAWN' AND NOT EXISTS {
                MATCH (answer)-[:ANSWERS]->(request)
                WHERE answer.kind = 'NO_BUT' OR answer.state IN ['KEPT', 'REPAIRED'] }
            MATCH (request)-[:ASKS_FOR]->(project:Project)
            WITH request, project ORDER BY request.sentAt DESC, request.id SKIP $skip LIMIT $limit
            """ + ROW;

    private static final String LIST_WAITING = """
            MATCH (:Platform {id: $platform})-[:RUNS]->(project:Project)<-[:ASKS_FOR]-(request:Request) WHERE NOT
            """ + AnswerStore.IS_SETTLED + """
            WITH request, project ORDER BY
            """ + Cases.IS_AT_THE_TOP + """
            DESC, EXISTS { MATCH (open:Case)-[:ABOUT]->(request) WHERE open.closedAt IS NULL } DESC,
            request.sentAt, request.id LIMIT 10
            """ + ROW;

    /// Expects `request`: nobody but who asked it did anything with it.
    private static final String IS_UNTOUCHED = """
            NOT EXISTS { ()-[:ANSWERS]->(request) } AND NOT EXISTS { (:Clarification|Case)-[:ABOUT]->(request) }
            AND NOT EXISTS { (:Handover)-[:FOLLOWS]->(request) }
            """;

    /// A question of its own: within that of the requests it made the graph think long.
    private static final String LIST_MAY_WITHDRAW = """
            MATCH (:Resident {id: $resident})-[:ASKED]->(request:Request) WHERE request.id IN $requests AND
            """ + IS_UNTOUCHED + """
            RETURN request.id AS id
            """;

    private static final String MAY_WITHDRAW = """
            MATCH (request:Request {id: $request})
            RETURN EXISTS { (:Resident {id: $resident})-[:ASKED]->(request) } AS mine,
            """ + IS_UNTOUCHED + """
                   AS untouched
            """;

    /// By another name nothing finds it any more: no list, clock, desk or link.
    private static final String WITHDRAW = """
            MATCH (request:Request {id: $request})-[:LIES_WITH]->(holder:Official|Liaison),
                  (request)-[:ASKS_FOR]->(:Project)<-[:RUNS]-(platform:Platform)
            REMOVE request:Request SET request:WithdrawnRequest, request.withdrawnAt = $now
            RETURN request.sentence AS sentence, platform.name AS platform, holder.name AS name, holder.email AS email
            LIMIT 1
            """;

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK_FOR_ANSWER = """
            MATCH (request:Request {id: $request}) SET request.lock = 1
            WITH request WHERE request.withdrawnAt IS NULL
            MATCH (request)-[:ASKS_FOR]->(project:Project)<-[:RUNS]-(platform:Platform)
            RETURN platform.id AS platform, project.id AS project,
                   EXISTS { (request)-[:LIES_WITH]->(:Liaison) } AS withLiaison,
                   [(request)-[:LIES_WITH|LAY_WITH]->()-[:WORKS_FOR]->(department:Department) | department.id] AS had
            """;

    /// Expects `request` and `person`: it lies with them, or with a colleague of their department, so that nobody waits
    /// for who is ill. The liaison team has no department.
    static final String MAY_ANSWER = """
            (EXISTS { (request)-[:LIES_WITH]->(person) }
                OR EXISTS { (request)-[:LIES_WITH]->()-[:WORKS_FOR]->()<-[:WORKS_FOR]-(person) })
            """;

    private static final String FIND_MAY_ANSWER = """
            MATCH (request:Request {id: $request}), (person:Official|Liaison {id: $person})
            RETURN
            """ + MAY_ANSWER + """
            AS may
            """;

    private static final String DOES_HELP = """
            RETURN EXISTS { (:Liaison {id: $liaison})-[:HELPS]->(:Municipality {id: $municipality}) } AS helps
            """;

    private static final String LOCK_PROMISE = """
            MATCH (promise:Promise {id: $promise}) SET promise.lock = 1
            WITH promise
            MATCH (promise)-[:ANSWERS]->(request:Request)-[:ASKS_FOR]->(project:Project)<-[:RUNS]-(platform:Platform)
            RETURN request.id AS request, project.id AS project, platform.id AS platform, promise.by AS by,
                   promise.brokenAt IS NOT NULL AS broken,
            """ + HandoverOffer.OF_REQUEST + """
                   IS NOT NULL AS offered, request.sentence AS sentence, coalesce(head([(request)-[:LIES_WITH]->()-[:WORKS_FOR]->(department:Department) |
                     department.name]), '') AS liesWith
            """;

    private static final String SAY_RECEIVED = """
            MATCH (promise:Promise {id: $promise}), (resident:Resident {id: $resident})
            SET promise.state = $state, promise.saidAt = $now,
                promise.brokenAt = CASE WHEN $broken THEN coalesce(promise.brokenAt, $now) ELSE promise.brokenAt END
            CREATE (resident)-[:SAID {at: $now, received: $received}]->(promise)
            """;

    /// Where a request of a project goes.
    /// @param official absent where no department answers for this here and there is no liaison team
    /// @param withLiaison it is one of the liaison team
    record Whom(String platform, Optional<Recipient> official, boolean withLiaison) {}

    record Recipient(String id, String email) {}

    /// @param withLiaison it lies with the liaison team, who can pass it on only
    /// @param had ids of the departments that it lies or lay with
    record Lies(String platform, String project, boolean withLiaison, List<String> had) {}

    /// @param broken the doers said past its day that they did not have it
    /// @param offered a handover was: what becomes of that the doers say by their proposal
    /// @param liesWith the department
    record PromiseOf(
            String request,
            String project,
            String platform,
            LocalDate by,
            boolean broken,
            boolean offered,
            String sentence,
            String liesWith) {}

    /// What was withdrawn, for the letter to who had it.
    record Withdrawn(String sentence, String platform, String name, String email) {}

    /// Whether this resident asked it, and nobody else did anything with it.
    record MayWithdraw(boolean mine, boolean untouched) {}

    /// A request with everything, before [GlassBoxRule] says who sees what.
    ///
    /// @param since when it came to whom it lies with
    /// @param nobodyCame nobody of the department that it lies with ever came to look
    /// @param clarifications in their order; none where nobody reads the three questions
    record Whole(
            RequestView view,
            String officialId,
            Agreed agreed,
            Instant since,
            boolean nobodyCame,
            List<Clarification> clarifications) {}

    Optional<Whom> findWhomToAsk(Tx tx, String project, RequestKind kind) {
        return tx.find(FIND_WHOM_TO_ASK, Map.of("project", project, "kind", kind.name()))
                .map(row -> {
                    Value official = row.get("official");
                    return new Whom(
                            row.get("platform").asString(),
                            official.isNull()
                                    ? Optional.empty()
                                    : Optional.of(new Recipient(
                                            official.get("id").asString(),
                                            official.get("email").asString())),
                            !official.isNull() && official.get("liaison").asBoolean(false));
                });
    }

    /// When this resident asked for what is not answered yet.
    List<Instant> listAskedAt(Tx tx, String resident, Instant since) {
        return tx.list(LIST_ASKED_AT, Map.of("resident", resident, "since", since.atZone(ZoneOffset.UTC))).stream()
                .map(row -> row.get("at").asZonedDateTime().toInstant())
                .toList();
    }

    void send(
            Tx tx,
            String id,
            String resident,
            String project,
            String official,
            RequestKind kind,
            String sentence,
            String hash,
            Instant now) {
        tx.run(
                SEND,
                Map.of(
                        "id", id,
                        "resident", resident,
                        "project", project,
                        "official", official,
                        "kind", kind.name(),
                        "sentence", sentence,
                        "hash", hash,
                        "usualWorkdays", AnswerTerms.USUAL_WORKDAYS,
                        "usualTerms", AnswerTerms.USUAL_TERMS,
                        "now", now.atZone(ZoneOffset.UTC)));
    }

    static Agreed agreed(Record row) {
        return new Agreed(
                row.get("sentAt").asZonedDateTime().toInstant(),
                row.get("answerWorkdays").asInt(),
                row.get("badlyLateTerms").asInt(),
                row.get("municipality").asString(""),
                row.get("askedBack").isNull() ? Optional.empty() : Optional.of(wait(row.get("askedBack"))));
    }

    private static Wait wait(Value askedBack) {
        return new Wait(
                askedBack.get("madeAt").asZonedDateTime().toInstant(),
                askedBack.get("endedAt").isNull()
                        ? Optional.empty()
                        : Optional.of(askedBack.get("endedAt").asZonedDateTime().toInstant()));
    }

    Optional<Whole> find(Tx tx, String request) {
        return tx.find(FIND, Map.of("request", request))
                .map(row -> whole(row, ClarificationStore.listOf(tx, List.of(request))));
    }

    Optional<Whole> findWithdrawn(Tx tx, String request) {
        return tx.find(FIND_WITHDRAWN, Map.of("request", request)).map(row -> whole(row, Map.of()));
    }

    /// Newest first.
    List<Whole> listOfProject(Tx tx, String project, int skip, int limit) {
        List<Record> rows = tx.list(LIST_OF_PROJECT, Map.of("project", project, "skip", skip, "limit", limit));
        var asked = ClarificationStore.listOf(
                tx, rows.stream().map(row -> row.get("id").asString()).toList());
        return rows.stream().map(row -> whole(row, asked)).toList();
    }

    void nameRight(Tx tx, String request, String right) {
        tx.run(NAME_RIGHT, Map.of("request", request, "right", right));
    }

    /// Whether it is a task of this project that was not taken back.
    boolean isIn(Tx tx, String task, String project) {
        return tx.find(FIND_TASK_IN, Map.of("task", task, "project", project)).isPresent();
    }

    void sayWhatFor(Tx tx, String request, String task) {
        tx.run(SAY_WHAT_FOR, Map.of("request", request, "task", task));
    }

    Optional<String> findTask(Tx tx, String request) {
        return tx.find(FIND_TASK, Map.of("request", request))
                .map(row -> row.get("task").asString());
    }

    /// What is still to come for a task, newest first.
    List<Whole> listForTask(Tx tx, String task, int skip, int limit) {
        List<Record> rows = tx.list(LIST_FOR_TASK, Map.of("task", task, "skip", skip, "limit", limit));
        var asked = ClarificationStore.listOf(
                tx, rows.stream().map(row -> row.get("id").asString()).toList());
        return rows.stream().map(row -> whole(row, asked)).toList();
    }

    /// Those that named a right, newest first.
    List<Whole> listNaming(Tx tx, String right, int skip, int limit) {
        return tx.list(LIST_NAMING, Map.of("right", right, "skip", skip, "limit", limit)).stream()
                .map(row -> whole(row, Map.of()))
                .toList();
    }

    /// Of a platform, those without an answer: what is at the top of het uurtje, then what has a case, then what waits
    /// longest; at most 10.
    List<Whole> listWaiting(Tx tx, String platform) {
        return tx.list(LIST_WAITING, Map.of("platform", platform)).stream()
                .map(row -> whole(row, Map.of()))
                .toList();
    }

    boolean helps(Tx tx, String liaison, String municipality) {
        return tx.get(DOES_HELP, Map.of("liaison", liaison, "municipality", municipality))
                .get("helps")
                .asBoolean();
    }

    Optional<Lies> lockForAnswer(Tx tx, String request) {
        return tx.find(LOCK_FOR_ANSWER, Map.of("request", request))
                .map(row -> new Lies(
                        row.get("platform").asString(),
                        row.get("project").asString(),
                        row.get("withLiaison").asBoolean(),
                        row.get("had").asList(Value::asString)));
    }

    /// The ids of those that this resident asked and can withdraw still.
    Set<String> listMayWithdraw(Tx tx, String resident, List<String> requests) {
        return tx.list(LIST_MAY_WITHDRAW, Map.of("resident", resident, "requests", requests)).stream()
                .map(row -> row.get("id").asString())
                .collect(Collectors.toSet());
    }

    /// Expects the lock of the request.
    MayWithdraw mayWithdraw(Tx tx, String request, String resident) {
        var row = tx.get(MAY_WITHDRAW, Map.of("request", request, "resident", resident));
        return new MayWithdraw(row.get("mine").asBoolean(), row.get("untouched").asBoolean());
    }

    Withdrawn withdraw(Tx tx, String request, Instant now) {
        var row = tx.get(WITHDRAW, Map.of("request", request, "now", now.atZone(ZoneOffset.UTC)));
        return new Withdrawn(
                row.get("sentence").asString(),
                row.get("platform").asString(),
                row.get("name").asString(),
                row.get("email").asString());
    }

    /// Expects the lock of the request.
    boolean mayAnswer(Tx tx, String request, String person) {
        return tx.find(FIND_MAY_ANSWER, Map.of("request", request, "person", person))
                .filter(row -> row.get("may").asBoolean())
                .isPresent();
    }

    Optional<PromiseOf> lockPromise(Tx tx, String promise) {
        return tx.find(LOCK_PROMISE, Map.of("promise", promise))
                .map(row -> new PromiseOf(
                        row.get("request").asString(),
                        row.get("project").asString(),
                        row.get("platform").asString(),
                        row.get("by").asLocalDate(),
                        row.get("broken").asBoolean(),
                        row.get("offered").asBoolean(),
                        row.get("sentence").asString(),
                        row.get("liesWith").asString()));
    }

    /// @param broken it is past its day that they do not have it
    void sayReceived(
            Tx tx, String promise, String resident, boolean received, PromiseState state, boolean broken, Instant now) {
        tx.run(
                SAY_RECEIVED,
                Map.of(
                        "promise", promise,
                        "resident", resident,
                        "received", received,
                        "state", state.name(),
                        "broken", broken,
                        "now", now.atZone(ZoneOffset.UTC)));
    }

    /// @param asked the clarifications, by the request's id
    static Whole whole(Record row, Map<String, List<Clarification>> asked) {
        Value liesWith = row.get("liesWith");
        List<Value> answers = row.get("answers").asList(Function.identity());
        var view = new RequestView(
                row.get("id").asString(),
                kindIfAny(row.get("kind")),
                row.get("sentence").asString(),
                row.get("sentAt").asZonedDateTime().toInstant(),
                DeedStore.project(row.get("project")),
                rightIfAny(row.get("right")),
                taskIfAny(row.get("task")),
                Optional.ofNullable(liesWith.get("department").asString(null)),
                Optional.ofNullable(liesWith.get("departmentId").asString(null)),
                Optional.of(liesWith.get("name").asString()),
                answers.stream().map(AnswerStore::view).toList(),
                answers.stream()
                        .filter(answer -> kind(answer).settles() && kind(answer).promises())
                        .findFirst()
                        .map(RequestStore::promise),
                offerIfAny(row.get("offer")),
                Optional.empty(),
                false,
                false,
                false,
                Optional.empty(),
                List.of());
        return new Whole(
                view,
                liesWith.get("id").asString(),
                agreed(row),
                liesWith.get("since").asZonedDateTime().toInstant(),
                liesWith.get("nobodyCame").asBoolean(),
                asked.getOrDefault(row.get("id").asString(), List.of()));
    }

    private static AnswerKind kind(Value answer) {
        return AnswerKind.valueOf(answer.get("kind").asString());
    }

    static Optional<RequestKind> kindIfAny(Value kind) {
        return kind.isNull() ? Optional.empty() : Optional.of(RequestKind.valueOf(kind.asString()));
    }

    static Optional<HandoverOffer> offerIfAny(Value offer) {
        return Optional.ofNullable(offer.asString(null)).map(HandoverOffer::valueOf);
    }

    static Optional<StandsStill> standsStillIfAny(Value rest) {
        return rest.isNull()
                ? Optional.empty()
                : Optional.of(new StandsStill(
                        rest.get("from").asZonedDateTime().toInstant(),
                        Optional.ofNullable(rest.get("sentence").asString(null)),
                        Optional.ofNullable(rest.get("by").asString(null))));
    }

    static Optional<RightLink> rightIfAny(Value right) {
        return right.isNull()
                ? Optional.empty()
                : Optional.of(new RightLink(
                        right.get("id").asString(), right.get("name").asString()));
    }

    private static Optional<RequestTask> taskIfAny(Value task) {
        return task.isNull()
                ? Optional.empty()
                : Optional.of(new RequestTask(
                        task.get("id").asString(), task.get("title").asString()));
    }

    private static PromiseView promise(Value promise) {
        return new PromiseView(
                promise.get("id").asString(),
                promise.get("madeAt").asZonedDateTime().toInstant(),
                promise.get("by").asLocalDate(),
                Optional.ofNullable(promise.get("sentence").asString(null)),
                new Contact(
                        promise.get("name").asString(),
                        promise.get("department").asString("")),
                Optional.ofNullable(promise.get("phone").asString(null)),
                PromiseState.valueOf(promise.get("state").asString()),
                promise.get("saidAt").isNull()
                        ? Optional.empty()
                        : Optional.of(promise.get("saidAt").asZonedDateTime().toInstant()),
                PromiseStore.moved(promise));
    }
}
