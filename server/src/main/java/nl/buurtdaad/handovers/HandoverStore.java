package nl.buurtdaad.handovers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.deeds.DeedStore;
import nl.buurtdaad.deeds.ProjectLink;
import nl.buurtdaad.facilitation.OfferedHandovers;
import nl.buurtdaad.handovers.Handover.Author;
import nl.buurtdaad.handovers.Handover.Department;
import nl.buurtdaad.handovers.Handover.Return;
import nl.buurtdaad.handovers.Handover.Talk;
import nl.buurtdaad.handovers.Terms.Returns;
import nl.buurtdaad.proposals.Proposal;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Handovers in the graph. Everything about one is decided under the lock of its project.
final class HandoverStore {
    private static final String NEWEST_TALK = """
            RETURN proposal {.id, .state, .sentence, .settledAt, due: proposal.state = 'OPEN'
              AND (proposal.endsAt <= $now OR coalesce(proposal.agreedAt < $now, false))}
            ORDER BY proposal.proposedAt DESC, proposal.id LIMIT 1
            """;

    /// Expects `handover`.
    private static final String ROW = """
            MATCH (official:Official)-[:DRAFTED]->(handover)-[:FOLLOWS]->(request:Request)-[:ASKS_FOR]->(project:Project)
            RETURN handover, request.id AS request, project.id AS project, official {.id, .name} AS author,
                   head([(official)-[:WORKS_FOR]->(department:Department) | department {.id, .name}]) AS department,
                   head([(by:Official)-[:RETURNED]->(handover) | by.name]) AS returnedBy,
                   EXISTS { MATCH (other:Handover)-[:FOLLOWS]->(request)
                            WHERE other <> handover AND (
                              (other.offeredAt IS NOT NULL AND other.number > handover.number)
                              OR EXISTS { (:Proposal {state: 'STANDS'})-[:HANDS_OVER]->(other) }) } AS passedBy,
                   head(COLLECT { MATCH (proposal:Proposal)-[:HANDS_OVER]->(handover)
            """ + NEWEST_TALK + """
                   }) AS begins,
                   head(COLLECT { MATCH (proposal:Proposal)-[:ENDS]->(handover)
            """ + NEWEST_TALK + "}) AS ends\n";

    private static final String FIND = "MATCH (handover:Handover {id: $handover})\n" + ROW;

    private static final String FIND_OF_PROPOSAL =
            "MATCH (:Proposal {id: $proposal})-[:HANDS_OVER|ENDS]->(handover:Handover)\n" + ROW;

    private static final String LIST_OF_REQUEST = """
            MATCH (handover:Handover)-[:FOLLOWS]->(:Request {id: $request})
            """ + ROW + " ORDER BY handover.number DESC LIMIT 25";

    private static final String LIST_OF_PROJECT =
            """
            MATCH (handover:Handover)-[:FOLLOWS]->(:Request)-[:ASKS_FOR]->(:Project {id: $project})
            WITH handover ORDER BY handover.draftedAt DESC, handover.number DESC, handover.id SKIP $skip LIMIT $limit
            """ + ROW + " ORDER BY handover.draftedAt DESC, handover.number DESC, handover.id";

    /// Those that an official offered, or whose offer they took on.
    private static final String LIST_OF_OFFICE = """
            MATCH (:Official {id: $official})-[:DRAFTED]->(handover:Handover) WHERE handover.offeredAt IS NOT NULL
            WITH handover ORDER BY handover.offeredAt DESC, handover.id SKIP $skip LIMIT $limit
            """ + ROW + """
                   , request.sentence AS sentence, project {.id, .name, .kind} AS ofProject
            ORDER BY handover.offeredAt DESC, handover.id
            """;

    /// What was agreed on, else what was offered last.
    private static final String FIND_OF_REQUEST = """
            MATCH (handover:Handover)-[:FOLLOWS]->(:Request {id: $request}) WHERE handover.offeredAt IS NOT NULL
            WITH handover
            ORDER BY EXISTS { (:Proposal {state: 'STANDS'})-[:HANDS_OVER]->(handover) } DESC, handover.number DESC LIMIT 1
            """ + ROW;

    private static final String LIST_AGREED = """
            MATCH (handover:Handover)-[:FOLLOWS]->(asked:Request)
            WHERE asked.id IN $requests AND EXISTS { (:Proposal {state: 'STANDS'})-[:HANDS_OVER]->(handover) }
            WITH handover
            """ + ROW + " ORDER BY handover.number DESC";

    /// Of the projects that run at a place and at what it is a part of.
    private static final String LIST_AGREED_AT = """
            MATCH (:Place {id: $place})-[:PART_OF]->{0,3}(:Place)<-[:AT]-(here:Project)<-[:RUNS]-(:Platform)
            MATCH (handover:Handover)-[:FOLLOWS]->(:Request)-[:ASKS_FOR]->(here)
            WHERE handover.until >= $today AND EXISTS { (:Proposal {state: 'STANDS'})-[:HANDS_OVER]->(handover) }
            WITH DISTINCT handover LIMIT 25
            """ + ROW + " ORDER BY handover.from, handover.id";

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK_REQUEST = """
            MATCH (request:Request {id: $request}) SET request.lock = 1
            WITH request WHERE request.withdrawnAt IS NULL
            MATCH (request)-[:ASKS_FOR]->(project:Project)<-[:RUNS]-(:Platform)
            RETURN project.id AS project, request.kind = 'HANDOVER' AS asksIt
            """;

    /// Nobody else writes it.
    private static final String FIND_TO_WRITE = """
            MATCH (person:Official {id: $official}), (request:Request {id: $request, kind: 'HANDOVER'}) WHERE
            """ + OfferedHandovers.MAY_OFFER + """
            MATCH (request)-[:ASKS_FOR]->(project:Project)<-[:RUNS]-(platform:Platform)
            RETURN request.sentence AS sentence, platform.name AS platform, project {.id, .name, .kind} AS project
            LIMIT 1
            """;

    /// Expects `proposal`, `about` and `handover`: what the doers came to, and the official does not know.
    private static final String IS_NEWS = """
            (proposal.state = 'STANDS' OR (about:HANDS_OVER AND proposal.state IN ['FELL', 'FOR_THE_HOUR']))
            AND coalesce(about.told <> proposal.state, true)
            """;

    private static final String LIST_NEWS =
            """
            MATCH (handover:Handover)<-[about:HANDS_OVER|ENDS]-(proposal:Proposal)
            WHERE
            """ + IS_NEWS + " RETURN proposal.id AS id ORDER BY proposal.settledAt, id LIMIT 25";

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK_NEWS = """
            MATCH (handover:Handover)<-[about:HANDS_OVER|ENDS]-(proposal:Proposal {id: $proposal})
            SET handover.lock = 1
            WITH handover, about, proposal WHERE
            """ + IS_NEWS + """
            SET about.told = proposal.state
            WITH handover, about, proposal
            MATCH (official:Official)-[:DRAFTED]->(handover)-[:FOLLOWS]->(request:Request)-[:ASKS_FOR]->(project:Project)
            MATCH (project)<-[:RUNS]-(platform:Platform)
            RETURN CASE WHEN about:ENDS THEN 'ENDS' WHEN proposal.state = 'STANDS' THEN 'AGREED'
                        WHEN proposal.state = 'FELL' THEN 'NOT_AGREED' ELSE 'IN_THE_HOUR' END AS what,
                   handover.id AS handover, proposal.sentence AS sentence, request.id AS request,
                   official {.id, .name, .email} AS official, platform.example AS example
            LIMIT 1
            """;

    private static final String FIND_PROJECT_OF = """
            MATCH (:Handover {id: $handover})-[:FOLLOWS]->(request:Request)-[:ASKS_FOR]->(project:Project)
            RETURN request.id AS request, project.id AS project
            """;

    private static final String FIND_MUNICIPALITY = """
            MATCH (:Project {id: $project})<-[:RUNS]-(:Platform)-[:OF]->(:Neighbourhood)
                  -[:PART_OF]->(municipality:Municipality)
            RETURN municipality.id AS municipality LIMIT 1
            """;

    private static final String IS_OF = """
            RETURN EXISTS { (:Official {id: $official})-[:WORKS_FOR]->(:Department {id: $department}) } AS isOf
            """;

    private static final String MAKE = """
            MATCH (request:Request {id: $request})
            WITH request, COUNT { (:Handover)-[:FOLLOWS]->(request) } + 1 AS number
            CREATE (handover:Handover {id: $id, number: number, draftedAt: $now})-[:FOLLOWS]->(request)
            """;

    private static final String FORGET_AUTHOR = "MATCH ()-[drafted:DRAFTED]->(:Handover {id: $id}) DELETE drafted";

    private static final String WRITE = """
            MATCH (official:Official {id: $official}), (handover:Handover {id: $id})
            CREATE (official)-[:DRAFTED {at: $now}]->(handover)
            SET handover += $terms
            """;

    private static final String OFFER = "MATCH (handover:Handover {id: $id}) SET handover.offeredAt = $now";

    private static final String PUT_FORWARD = """
            MATCH (handover:Handover {id: $id}), (proposal:Proposal {id: $proposal})
            CREATE (proposal)-[:HANDS_OVER]->(handover)
            """;

    private static final String PROPOSE_END = """
            MATCH (handover:Handover {id: $id}), (proposal:Proposal {id: $proposal})
            CREATE (proposal)-[:ENDS]->(handover)
            """;

    private static final String GIVE_BACK = """
            MATCH (official:Official {id: $official}), (handover:Handover {id: $id})
            CREATE (official)-[:RETURNED {at: $now}]->(handover)
            SET handover.returnedAt = $now, handover.returnedBecause = $because, handover.returnedTo = $lastDay
            """;

    /// A request under its lock.
    ///
    /// @param asksIt the doers asked to do it themselves
    record Asked(String project, boolean asksIt) {}

    record Of(String request, String project) {}

    /// @param sentence what the doers asked
    record AtDesk(String sentence, ProjectLink project, Handover handover) {}

    Optional<Asked> lockRequest(Tx tx, String request) {
        return tx.find(LOCK_REQUEST, Map.of("request", request))
                .map(row -> new Asked(
                        row.get("project").asString(), row.get("asksIt").asBoolean(false)));
    }

    Optional<HandoverView.ToWrite> findToWrite(Tx tx, String request, String official) {
        return tx.find(FIND_TO_WRITE, Map.of("request", request, "official", official))
                .map(row -> new HandoverView.ToWrite(
                        request,
                        row.get("sentence").asString(),
                        row.get("platform").asString(""),
                        DeedStore.project(row.get("project"))));
    }

    /// The proposals of which the official does not know yet what they came to.
    List<String> listNews(Tx tx) {
        return tx.list(LIST_NEWS, Map.of()).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    /// Marks it as told; empty when that was done before.
    Optional<HandoverNews> lockNews(Tx tx, String proposal) {
        return tx.find(LOCK_NEWS, Map.of("proposal", proposal))
                .map(row -> new HandoverNews(
                        HandoverNews.What.valueOf(row.get("what").asString()),
                        row.get("handover").asString(),
                        row.get("request").asString(),
                        textIfAny(row.get("sentence")).filter(sentence -> !sentence.isBlank()),
                        row.get("official").get("id").asString(),
                        row.get("official").get("name").asString(),
                        textIfAny(row.get("official").get("email")),
                        row.get("example").asBoolean(false)));
    }

    /// What a handover belongs to, unlocked.
    Optional<Of> findProjectOf(Tx tx, String handover) {
        return tx.find(FIND_PROJECT_OF, Map.of("handover", handover))
                .map(row ->
                        new Of(row.get("request").asString(), row.get("project").asString()));
    }

    Optional<String> findMunicipality(Tx tx, String project) {
        return tx.find(FIND_MUNICIPALITY, Map.of("project", project))
                .map(row -> row.get("municipality").asString());
    }

    boolean isOf(Tx tx, String official, String department) {
        return tx.get(IS_OF, Map.of("official", official, "department", department))
                .get("isOf")
                .asBoolean();
    }

    Optional<Handover> find(Tx tx, String handover, Instant now) {
        return tx.find(FIND, Map.of("handover", handover, "now", utc(now))).map(HandoverStore::handover);
    }

    Optional<Handover> findOfProposal(Tx tx, String proposal, Instant now) {
        return tx.find(FIND_OF_PROPOSAL, Map.of("proposal", proposal, "now", utc(now)))
                .map(HandoverStore::handover);
    }

    /// Newest first.
    List<Handover> listOfRequest(Tx tx, String request, Instant now) {
        return handovers(tx, LIST_OF_REQUEST, Map.of("request", request, "now", utc(now)));
    }

    /// Newest first.
    List<Handover> listOfProject(Tx tx, String project, int skip, int limit, Instant now) {
        return handovers(
                tx, LIST_OF_PROJECT, Map.of("project", project, "skip", skip, "limit", limit, "now", utc(now)));
    }

    Optional<Handover> findOfRequest(Tx tx, String request, Instant now) {
        return tx.find(FIND_OF_REQUEST, Map.of("request", request, "now", utc(now)))
                .map(HandoverStore::handover);
    }

    /// Those that the doers agreed on, the newest of a request first.
    List<Handover> listAgreed(Tx tx, List<String> requests, Instant now) {
        return tx.list(LIST_AGREED, Map.of("requests", requests, "now", utc(now))).stream()
                .map(HandoverStore::handover)
                .toList();
    }

    /// The newest offer first.
    List<AtDesk> listOfOffice(Tx tx, String official, int skip, int limit, Instant now) {
        return tx
                .list(LIST_OF_OFFICE, Map.of("official", official, "skip", skip, "limit", limit, "now", utc(now)))
                .stream()
                .map(row -> new AtDesk(
                        row.get("sentence").asString(), DeedStore.project(row.get("ofProject")), handover(row)))
                .toList();
    }

    /// On which the doers agreed, whether they began or ended already.
    List<Handover> listAgreedAt(Tx tx, String place, LocalDate today, Instant now) {
        return handovers(tx, LIST_AGREED_AT, Map.of("place", place, "today", today, "now", utc(now)));
    }

    private static List<Handover> handovers(Tx tx, String statement, Map<String, Object> parameters) {
        return tx.list(statement, parameters).stream()
                .map(HandoverStore::handover)
                .toList();
    }

    void make(Tx tx, String id, String request, Instant now) {
        tx.run(MAKE, Map.of("id", id, "request", request, "now", utc(now)));
    }

    /// Writes all terms; the official is its author from now on.
    void write(Tx tx, String id, String official, Terms terms, Instant now) {
        var properties = new HashMap<String, Object>();
        properties.put("what", terms.what().orElse(null));
        properties.put("from", terms.from().orElse(null));
        properties.put("until", terms.until().orElse(null));
        properties.put("means", terms.means().orElse(null));
        properties.put("municipalityKeeps", terms.municipalityKeeps().orElse(null));
        properties.put("beheerder", terms.beheerder().orElse(null));
        properties.put("returns", terms.returns().map(Returns::name).orElse(null));
        properties.put("noticeWorkdays", terms.noticeWorkdays().orElse(null));
        tx.run(FORGET_AUTHOR, Map.of("id", id));
        tx.run(WRITE, Map.of("id", id, "official", official, "terms", properties, "now", utc(now)));
    }

    void offer(Tx tx, String id, Instant now) {
        tx.run(OFFER, Map.of("id", id, "now", utc(now)));
    }

    void putForward(Tx tx, String id, String proposal) {
        tx.run(PUT_FORWARD, Map.of("id", id, "proposal", proposal));
    }

    void proposeEnd(Tx tx, String id, String proposal) {
        tx.run(PROPOSE_END, Map.of("id", id, "proposal", proposal));
    }

    void giveBack(Tx tx, String id, String official, String because, LocalDate lastDay, Instant now) {
        tx.run(
                GIVE_BACK,
                Map.of("id", id, "official", official, "because", because, "lastDay", lastDay, "now", utc(now)));
    }

    private static Handover handover(Record row) {
        Value handover = row.get("handover");
        Value department = row.get("department");
        return new Handover(
                handover.get("id").asString(),
                row.get("request").asString(),
                row.get("project").asString(),
                new Author(
                        row.get("author").get("id").asString(),
                        row.get("author").get("name").asString()),
                department.isNull()
                        ? Optional.empty()
                        : Optional.of(new Department(
                                department.get("id").asString(),
                                department.get("name").asString())),
                terms(handover),
                instantIfAny(handover.get("offeredAt")),
                row.get("passedBy").asBoolean(),
                talkIfAny(row.get("begins")),
                talkIfAny(row.get("ends")),
                instantIfAny(handover.get("returnedAt"))
                        .map(at -> new Return(
                                at,
                                row.get("returnedBy").asString(""),
                                handover.get("returnedBecause").asString(),
                                handover.get("returnedTo").asLocalDate())));
    }

    private static Terms terms(Value handover) {
        return new Terms(
                textIfAny(handover.get("what")),
                dayIfAny(handover.get("from")),
                dayIfAny(handover.get("until")),
                textIfAny(handover.get("means")),
                textIfAny(handover.get("municipalityKeeps")),
                textIfAny(handover.get("beheerder")),
                textIfAny(handover.get("returns")).map(Returns::valueOf),
                handover.get("noticeWorkdays").isNull()
                        ? Optional.empty()
                        : Optional.of(handover.get("noticeWorkdays").asInt()));
    }

    private static Optional<Talk> talkIfAny(Value talk) {
        return talk.isNull()
                ? Optional.empty()
                : Optional.of(new Talk(
                        talk.get("id").asString(),
                        Proposal.State.valueOf(talk.get("state").asString()),
                        textIfAny(talk.get("sentence")),
                        instantIfAny(talk.get("settledAt")),
                        talk.get("due").asBoolean()));
    }

    private static Optional<String> textIfAny(Value value) {
        return Optional.ofNullable(value.asString(null));
    }

    private static Optional<LocalDate> dayIfAny(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asLocalDate());
    }

    private static Optional<Instant> instantIfAny(Value value) {
        return value.isNull()
                ? Optional.empty()
                : Optional.of(value.asZonedDateTime().toInstant());
    }

    private static ZonedDateTime utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
