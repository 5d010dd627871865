package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.cases.Cases;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.facilitation.Question.Given;
import nl.buurtdaad.facilitation.Question.Holder;
import nl.buurtdaad.facilitation.Question.NamedRight;
import nl.buurtdaad.facilitation.Question.Passport;
import nl.buurtdaad.visits.Invitations;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// What the link of a letter opens: that one request, and who asks.
final class AnswerLinkStore {
    private final Invitations invitations;

    AnswerLinkStore(Invitations invitations) {
        this.invitations = invitations;
    }

    /// Whom the letter went to; a link from before that was kept is of whom the request lies with.
    private static final String HOLDER = """
            coalesce(head([(link)-[:FOR]->(person) | person]), head([(request)-[:LIES_WITH]->(person) | person]))
            """;

    private static final String FIND_OPENED = """
            MATCH (link:AnswerLink {hash: $hash})-[:OPENS]->(request:Request)
            WITH request,
            """ + HOLDER + """
                 AS holder
            RETURN request.id AS request, holder.id AS official
            """;

    private static final String FIND = """
            MATCH (link:AnswerLink {hash: $hash})-[:OPENS]->(request:Request)-[:ASKS_FOR]->(project:Project)
            MATCH (project)<-[:RUNS]-(platform:Platform)
            WITH request, project, platform,
            """ + HOLDER + """
                 AS person
            RETURN request.kind AS kind, request.sentence AS sentence, request.sentAt AS sentAt,
            """ + RequestStore.AGREED + """
                   , project.id AS projectId, project.name AS project, project.forWhom AS forWhom,
                   head([(request)-[:NAMES]->(right:Right) | right {.name, .source}]) AS right,
            """ + RequestStore.TASK + """
                   AS task,
            """
            + RequestStore.STANDS_STILL + """
                   AS standsStill,
                   head([(asker:Resident)-[:ASKED]->(request) | CASE WHEN asker.named THEN asker.name END]) AS asker,
                   person {.id, .name, .phone, liaison: person:Liaison,
                       department: head([(person)-[:WORKS_FOR]->(department:Department) | department.name])} AS holder,
            """ + RequestStore.MAY_ANSWER + """
                   AS mayAnswer,
                   EXISTS { (request)-[:LIES_WITH]->(person) } AS liesHere,
                   EXISTS { (request)-[:LAY_WITH]->(person) } AS layHere,
                   head([(request)-[:LIES_WITH]->()-[:WORKS_FOR]->(department:Department) | department.name]) AS liesWith,
            """
            + Cases.IS_AT_THE_TOP + """
                   AS topOfHour,
                   head(COLLECT {
                       MATCH (resident:Resident)-[said:SAID]->(:Promise)-[:ANSWERS]->(request)
                       RETURN CASE WHEN resident.named THEN resident.name END ORDER BY said.at DESC
                   }) AS saidBy,
            """ + AnswerStore.ANSWERS + """
                   AS answers,
            """ + HandoverOffer.OF_REQUEST + """
                   AS offer,
                   head([(agreed:Proposal {state: 'STANDS'})-[:HANDS_OVER]->(:Handover)-[:FOLLOWS]->(request) |
                     agreed.settledAt]) AS agreedAt,
            """
            + ClarificationStore.CLARIFICATIONS + """
                   AS clarifications,
                   platform {.id, .name, .about, .since, .example, .callName, .callPhone, .howToJoin} AS platform,
                   COLLECT {
                       MATCH (platform)-[:OF]->(neighbourhood:Neighbourhood)
                       RETURN neighbourhood.name ORDER BY neighbourhood.name
                   } AS neighbourhoods,
                   COLLECT {
                       MATCH (platform)-[:RUNS]->(:Project)<-[:PART_OF]-(task:Task)<-[:OF]-(deed:Deed)
                       WHERE deed.undoneAt IS NULL
                       WITH task, max(deed.doneAt) AS doneAt
                       RETURN task.title ORDER BY doneAt DESC LIMIT 6
                   } AS made,
                   COUNT {
                       MATCH (platform)-[:RUNS]->(:Project)<-[:PART_OF]-(task:Task)
                       WHERE EXISTS { MATCH (task)<-[:OF]-(deed:Deed) WHERE deed.undoneAt IS NULL }
                       RETURN task
                   } AS madeInAll
            """;

    private static final String IS_WITHDRAWN = """
            RETURN EXISTS { (:AnswerLink {hash: $hash})-[:OPENS]->(:WithdrawnRequest) } AS withdrawn
            """;

    /// An official of the municipality where the request was asked.
    private static final String FIND_FORWARDED_TO = """
            MATCH (:AnswerLink {hash: $hash})-[:OPENS]->(request:Request)-[:ASKS_FOR]->(:Project)<-[:RUNS]-(:Platform)
                -[:OF]->(:Neighbourhood)-[:PART_OF]->(:Municipality)-[:HAS]->(:Department)<-[:WORKS_FOR]-(official:Official)
            WHERE toLower(official.email) = $email
            RETURN DISTINCT request.id AS request, official.id AS official ORDER BY official LIMIT 1
            """;

    private static final String MAKE = """
            MATCH (request:Request {id: $request}), (official:Official {id: $official})
            CREATE (link:AnswerLink {hash: $hash, madeAt: $now})-[:OPENS]->(request), (link)-[:FOR]->(official)
            """;

    /// @param official whom the letter went to
    record Opened(String request, String official) {}

    Optional<Opened> findOpened(Tx tx, String hash) {
        return tx.find(FIND_OPENED, Map.of("hash", hash))
                .map(row -> new Opened(
                        row.get("request").asString(), row.get("official").asString()));
    }

    /// @param email in small letters
    Optional<Opened> findForwardedTo(Tx tx, String hash, String email) {
        return tx.find(FIND_FORWARDED_TO, Map.of("hash", hash, "email", email))
                .map(row -> new Opened(
                        row.get("request").asString(), row.get("official").asString()));
    }

    void make(Tx tx, Opened opened, String hash, Instant now) {
        tx.run(
                MAKE,
                Map.of(
                        "request", opened.request(),
                        "official", opened.official(),
                        "hash", hash,
                        "now", now.atZone(ZoneOffset.UTC)));
    }

    Optional<Question> find(Tx tx, String hash) {
        return tx.find(FIND, Map.of("hash", hash))
                .map(row ->
                        question(row, invitations.next(tx, row.get("projectId").asString())));
    }

    /// It opened what who asked it took back.
    boolean isWithdrawn(Tx tx, String hash) {
        return tx.get(IS_WITHDRAWN, Map.of("hash", hash)).get("withdrawn").asBoolean();
    }

    private static Question question(Record row, Optional<Invitations.Next> invitation) {
        Value holder = row.get("holder");
        String saidBy = row.get("saidBy").asString(null);
        return new Question(
                RequestStore.kindIfAny(row.get("kind")),
                row.get("sentence").asString(),
                row.get("sentAt").asZonedDateTime().toInstant(),
                RequestStore.agreed(row),
                row.get("asker").asString(null),
                new Holder(
                        holder.get("id").asString(),
                        holder.get("name").asString(),
                        textIfAny(holder.get("department")),
                        textIfAny(holder.get("phone")),
                        holder.get("liaison").asBoolean()),
                row.get("mayAnswer").asBoolean(),
                row.get("liesHere").asBoolean(),
                row.get("layHere").asBoolean(),
                textIfAny(row.get("liesWith")),
                row.get("topOfHour").asBoolean(),
                row.get("project").asString(),
                textIfAny(row.get("forWhom")),
                rightIfAny(row.get("right")),
                row.get("task").isNull()
                        ? Optional.empty()
                        : Optional.of(row.get("task").get("title").asString()),
                RequestStore.standsStillIfAny(row.get("standsStill")),
                row.get("answers").asList(answer -> given(answer, saidBy)),
                RequestStore.offerIfAny(row.get("offer")),
                row.get("agreedAt").isNull()
                        ? Optional.empty()
                        : Optional.of(row.get("agreedAt").asZonedDateTime().toInstant()),
                row.get("clarifications").asList(ClarificationStore::read),
                invitation,
                passport(row));
    }

    private static Given given(Value answer, @Nullable String saidBy) {
        var view = AnswerStore.view(answer);
        return new Given(
                view.kind(),
                view.official().name(),
                view.official().department(),
                view.at(),
                AnswerStore.by(answer),
                view.sentence(),
                view.possible(),
                view.call(),
                view.passedTo(),
                view.nobodyCame(),
                view.told(),
                view.endedAt().isPresent(),
                textIfAny(answer.get("state")).map(PromiseState::valueOf),
                PromiseStore.moved(answer),
                answer.get("official").asString(),
                saidBy);
    }

    private static Passport passport(Record row) {
        Value platform = row.get("platform");
        return new Passport(
                platform.get("id").asString(),
                platform.get("name").asString(),
                platform.get("about").asString(),
                platform.get("since").asLocalDate(),
                platform.get("example").asBoolean(false),
                row.get("neighbourhoods").asList(Value::asString),
                textIfAny(platform.get("callName")),
                textIfAny(platform.get("callPhone")),
                platform.get("howToJoin").asString(),
                row.get("made").asList(Value::asString),
                row.get("madeInAll").asLong());
    }

    private static Optional<NamedRight> rightIfAny(Value right) {
        return right.isNull()
                ? Optional.empty()
                : Optional.of(new NamedRight(
                        right.get("name").asString(), right.get("source").asString()));
    }

    private static Optional<String> textIfAny(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }
}
