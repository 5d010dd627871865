package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.AnswerRule.Said;
import nl.buurtdaad.facilitation.Question.Target;
import nl.buurtdaad.facilitation.RequestStore.Recipient;
import nl.buurtdaad.facilitation.RequestView.AnswerView;
import nl.buurtdaad.facilitation.RequestView.Contact;
import nl.buurtdaad.facilitation.RequestView.Moved;
import nl.buurtdaad.visits.Visits;
import org.neo4j.driver.Value;

/// The answers to a request in the graph; those that promise something are promises.
final class AnswerStore {
    /// Expects `request`; what was promised before there were other answers is a YES.
    static final String ANSWERS = """
            COLLECT {
              MATCH (by:Official|Liaison)-[:PROMISED|ANSWERED]->(answer)-[:ANSWERS]->(request)
              RETURN answer {.id, .madeAt, kind: coalesce(answer.kind, 'YES'), .by, .sentence, .possible, .call, .told, .endedAt,
                .state, .saidAt, .movedAt, .movedFrom, .movedBecause, official: by.id, name: by.name, phone: by.phone,
                department: head([(by)-[:WORKS_FOR]->(department:Department) | department.name]),
                nobodyCame: coalesce(answer.kind = 'NO_BUT', false) AND NOT
            """ + Visits.DEPARTMENT_CAME + """
                , passedTo: head([(answer)-[:PASSED_TO]->()-[:WORKS_FOR]->(department:Department) | department.name])}
              ORDER BY answer.madeAt, answer.id }
            """;

    /// Expects `request`: YES, YES_IF or NO_BUT was said.
    static final String IS_SETTLED = """
            EXISTS {
              MATCH (answer)-[:ANSWERS]->(request) WHERE coalesce(answer.kind, 'YES') IN ['YES', 'YES_IF', 'NO_BUT'] }
            """;

    private static final String LIST_SAID = """
            MATCH (request:Request {id: $request})
            RETURN
            """ + ANSWERS + """
            AS answers
            """;

    private static final String PROMISE = """
            MATCH (official:Official {id: $official}), (request:Request {id: $request})
            CREATE (official)-[:PROMISED {at: $now}]->(:Promise {
                id: $id, kind: $kind, madeAt: $now, by: $by, sentence: $sentence, state: 'MADE'})-[:ANSWERS]->(request)
            """;

    private static final String SAY_NO = """
            MATCH (official:Official {id: $official}), (request:Request {id: $request})
            CREATE (official)-[:ANSWERED {at: $now}]->(:Answer {
                id: $id, kind: 'NO_BUT', madeAt: $now, sentence: $because, possible: $possible, call: $call
            })-[:ANSWERS]->(request)
            """;

    /// Of a department of the request's own municipality: its contact first.
    private static final String FIND_CONTACT = """
            MATCH (request:Request {id: $request})-[:ASKS_FOR]->(:Project)<-[:RUNS]-(:Platform)
                -[:OF]->(:Neighbourhood)-[:PART_OF]->(:Municipality)-[:HAS]->(department:Department {id: $department})
                <-[:WORKS_FOR]-(official:Official)
            WITH DISTINCT official, EXISTS { (official)-[:CONTACT_OF]->(department) } AS isContact
            RETURN official.id AS id, official.email AS email ORDER BY isContact DESC, official.name, id LIMIT 1
            """;

    private static final String ASK_BACK = """
            MATCH (official:Official {id: $official}), (request:Request {id: $request})
            CREATE (official)-[:ANSWERED {at: $now}]->(:Answer {
                id: $id, kind: 'ASKED_BACK', madeAt: $now, sentence: $question})-[:ANSWERS]->(request)
            """;

    private static final String FIND_ASKED_BACK = """
            MATCH (asked:Answer {kind: 'ASKED_BACK'})-[:ANSWERS]->(:Request {id: $request})
            RETURN asked.id AS id, asked.endedAt IS NOT NULL AS ended
            """;

    private static final String TELL_MORE = """
            MATCH (asked:Answer {id: $id}), (resident:Resident {id: $resident})
            SET asked.endedAt = $now, asked.told = $told
            CREATE (resident)-[:TOLD_MORE {at: $now}]->(asked)
            """;

    /// Expects `request` and `project`: the departments that it can be passed on to. Those that had it would send it in
    /// a
    /// circle.
    static final String MAY_PASS_TO = """
            COLLECT {
                MATCH (project)<-[:RUNS]-(:Platform)-[:OF]->(:Neighbourhood)-[:PART_OF]->(:Municipality)
                    -[:HAS]->(department:Department)
                WHERE EXISTS { (department)<-[:WORKS_FOR]-(:Official) }
                  AND NOT EXISTS { (request)-[:LIES_WITH|LAY_WITH]->()-[:WORKS_FOR]->(department) }
                WITH DISTINCT department ORDER BY department.name, department.id
                RETURN department {.id, .name} }
            """;

    private static final String FIND_MAY_PASS_TO = """
            MATCH (:AnswerLink {hash: $hash})-[:OPENS]->(request:Request)-[:ASKS_FOR]->(project:Project)
            RETURN
            """ + MAY_PASS_TO + """
            AS departments
            """;

    /// It lies in the same department since as long.
    private static final String TAKE_ON = """
            MATCH (request:Request {id: $request})-[lies:LIES_WITH]->(before), (by:Official {id: $official})
            WHERE before <> by
            CREATE (request)-[:LAY_WITH {since: lies.since, until: $now}]->(before),
                   (request)-[:LIES_WITH {since: lies.since}]->(by)
            DELETE lies
            """;

    private static final String PASS_ON = """
            MATCH (request:Request {id: $request})-[lies:LIES_WITH]->(before)
            MATCH (by:Official|Liaison {id: $official}), (next:Official {id: $next})
            CREATE (by)-[:ANSWERED {at: $now}]->(answer:Answer {id: $id, kind: 'PASSED_ON', madeAt: $now})
                   -[:ANSWERS]->(request),
                   (answer)-[:PASSED_TO]->(next),
                   (request)-[:LAY_WITH {since: lies.since, until: $now}]->(before),
                   (request)-[:LIES_WITH {since: $now}]->(next),
                   (link:AnswerLink {hash: $hash, madeAt: $now})-[:OPENS]->(request),
                   (link)-[:FOR]->(next)
            DELETE lies
            """;

    /// In their order.
    List<Said> listSaid(Tx tx, String request) {
        return tx.get(LIST_SAID, Map.of("request", request)).get("answers").asList(AnswerStore::said);
    }

    void promise(
            Tx tx,
            String id,
            String request,
            String official,
            Reply.ByADay promised,
            Optional<String> condition,
            Instant now) {
        var parameters = new HashMap<String, Object>(Map.of(
                "id",
                id,
                "kind",
                promised.kind().name(),
                "request",
                request,
                "official",
                official,
                "by",
                promised.by(),
                "now",
                now.atZone(ZoneOffset.UTC)));
        parameters.put("sentence", condition.orElse(null));
        tx.run(PROMISE, parameters);
    }

    void sayNo(Tx tx, String id, String request, String official, Reply.NoBut no, Instant now) {
        tx.run(
                SAY_NO,
                Map.of(
                        "id", id,
                        "request", request,
                        "official", official,
                        "because", no.because(),
                        "possible", no.possible(),
                        "call", no.call(),
                        "now", now.atZone(ZoneOffset.UTC)));
    }

    void askBack(Tx tx, String id, String request, String official, String question, Instant now) {
        tx.run(
                ASK_BACK,
                Map.of(
                        "id", id,
                        "request", request,
                        "official", official,
                        "question", question,
                        "now", now.atZone(ZoneOffset.UTC)));
    }

    /// @param ended the residents said enough
    record AskedBack(String id, boolean ended) {}

    Optional<AskedBack> findAskedBack(Tx tx, String request) {
        return tx.find(FIND_ASKED_BACK, Map.of("request", request))
                .map(row ->
                        new AskedBack(row.get("id").asString(), row.get("ended").asBoolean()));
    }

    void tellMore(Tx tx, String askedBack, String resident, Optional<String> told, Instant now) {
        var parameters = new HashMap<String, Object>(
                Map.of("id", askedBack, "resident", resident, "now", now.atZone(ZoneOffset.UTC)));
        parameters.put("told", told.orElse(null));
        tx.run(TELL_MORE, parameters);
    }

    Optional<Recipient> findContact(Tx tx, String request, String department) {
        return tx.find(FIND_CONTACT, Map.of("request", request, "department", department))
                .map(row ->
                        new Recipient(row.get("id").asString(), row.get("email").asString()));
    }

    /// Those that it can be passed on to, by the link of a letter.
    List<Target> listDepartments(Tx tx, String hash) {
        return tx.find(FIND_MAY_PASS_TO, Map.of("hash", hash))
                .map(row -> targets(row.get("departments")))
                .orElse(List.of());
    }

    static List<Target> targets(Value departments) {
        return departments.asList(department -> new Target(
                department.get("id").asString(), department.get("name").asString()));
    }

    /// Nothing changes where it lies with them already.
    ///
    /// @param official who answers, of the department that it lies with
    void takeOn(Tx tx, String request, String official, Instant now) {
        tx.run(TAKE_ON, Map.of("request", request, "official", official, "now", now.atZone(ZoneOffset.UTC)));
    }

    /// @param official who passes it on, where it lies with them or with a colleague
    /// @param next whom it lies with from now on
    /// @param hash of the token in the letter to them
    void passOn(Tx tx, String id, String request, String official, String next, String hash, Instant now) {
        tx.run(
                PASS_ON,
                Map.of(
                        "id", id,
                        "request", request,
                        "official", official,
                        "next", next,
                        "hash", hash,
                        "now", now.atZone(ZoneOffset.UTC)));
    }

    static AnswerView view(Value answer) {
        return new AnswerView(
                answer.get("id").asString(),
                AnswerKind.valueOf(answer.get("kind").asString()),
                answer.get("madeAt").asZonedDateTime().toInstant(),
                new Contact(
                        answer.get("name").asString(), answer.get("department").asString("")),
                PromiseStore.moved(answer).map(Moved::from).or(() -> by(answer)),
                text(answer, "sentence"),
                text(answer, "possible"),
                text(answer, "call"),
                text(answer, "passedTo"),
                answer.get("nobodyCame").asBoolean(),
                text(answer, "told"),
                answer.get("endedAt").isNull()
                        ? Optional.empty()
                        : Optional.of(answer.get("endedAt").asZonedDateTime().toInstant()));
    }

    /// The day of a promise, as it is now.
    static Optional<LocalDate> by(Value answer) {
        return answer.get("by").isNull()
                ? Optional.empty()
                : Optional.of(answer.get("by").asLocalDate());
    }

    private static Said said(Value answer) {
        var view = view(answer);
        return new Said(
                view.kind(),
                answer.get("official").asString(),
                view.by(),
                view.sentence(),
                view.possible(),
                view.call());
    }

    private static Optional<String> text(Value answer, String property) {
        return Optional.ofNullable(answer.get(property).asString(null));
    }
}
