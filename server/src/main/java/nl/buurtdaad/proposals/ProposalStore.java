package nl.buurtdaad.proposals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.agreements.AgreementStore;
import nl.buurtdaad.agreements.Agreements;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.proposals.Proposal.State;
import nl.buurtdaad.say.Doing;
import nl.buurtdaad.say.Thing;
import nl.buurtdaad.say.ThingStore;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Proposals in the graph. The thing that one is about is locked first, then the proposal.
public final class ProposalStore {
    private static final String FIND_THING = """
            MATCH (:Proposal {id: $proposal})-[:ABOUT]->(thing)
            RETURN labels(thing) AS labels, thing.id AS id
            """;

    /// Neo4j evaluates WHERE before it locks; writing first takes the lock.
    private static final String LOCK = """
            MATCH (proposal:Proposal {id: $proposal}) SET proposal.lock = 1
            WITH proposal
            MATCH (proposer:Resident)-[:PROPOSED]->(proposal)
            RETURN proposal.id AS id, proposal.state AS state, proposal.field AS field, proposal.round AS round,
                   proposal.endsAt AS endsAt, proposal.agreedAt AS agreedAt,
                   proposer.id AS proposer,
                   head(COLLECT { MATCH (proposal)-[:WOULD {round: proposal.round}]->(change:Change)
                     RETURN change.id }) AS change,
                   COLLECT { MATCH (resident:Resident)-[agreed:AGREED {round: proposal.round}]->(proposal)
                     RETURN {resident: resident.id, at: agreed.at} } AS agreed,
                   COLLECT {
                     MATCH (resident:Resident)-[:SAW]->(problem:Problem {round: proposal.round})-[:IN]->(proposal)
                     RETURN problem {.at, .takenBackAt, resident: resident.id} } AS problems
            """;

    private static final String PROPOSE = ThingStore.FIND + """
            MATCH (proposer:Resident {id: $proposer})
            CREATE (proposer)-[:PROPOSED {at: $now}]->(proposal:Proposal {
                id: $id, field: $field, sentence: $sentence, proposedAt: $now, agreedAt: $now, endsAt: $endsAt,
                round: 1, state: 'OPEN'})-[:ABOUT]->(thing)
            WITH proposal
            MATCH (change:Change {id: $change})
            CREATE (proposal)-[:WOULD {round: 1}]->(change)
            """;

    /// Who said "prima" to the change said it to the same thing.
    private static final String CARRY_FINE = """
            MATCH (resident:Resident)-[fine:AGREED]->(:Change {id: $change}), (proposal:Proposal {id: $proposal})
            CREATE (resident)-[:AGREED {at: fine.at, round: 1}]->(proposal)
            """;

    /// Whoever wants to talk first does not say "prima" any more.
    private static final String TAKE_FINE_BACK = """
            MATCH (:Resident {id: $resident})-[fine:AGREED]->(:Change {id: $change}) DELETE fine
            """;

    private static final String TALKED_FIRST = """
            MATCH (resident:Resident {id: $resident}), (proposal:Proposal {id: $proposal})
            CREATE (resident)-[:TALKED_FIRST {at: $now}]->(proposal)
            """;

    private static final String AGREE = """
            MATCH (resident:Resident {id: $resident}), (proposal:Proposal {id: $proposal})
            MERGE (resident)-[agreed:AGREED {round: proposal.round}]->(proposal)
            ON CREATE SET agreed.at = $now
            SET proposal.agreedAt = $now
            """;

    private static final String TAKE_PROBLEM_BACK = """
            MATCH (:Resident {id: $resident})-[:SAW]->(problem:Problem)-[:IN]->(:Proposal {id: $proposal})
            WHERE problem.takenBackAt IS NULL
            SET problem.takenBackAt = $now
            """;

    private static final String SEE_PROBLEM = """
            MATCH (resident:Resident {id: $resident}), (proposal:Proposal {id: $proposal})
            CREATE (resident)-[:SAW]->(:Problem {
                id: $id, at: $now, round: proposal.round, reason: $reason, instead: $instead})-[:IN]->(proposal)
            WITH resident, proposal
            MATCH (resident)-[agreed:AGREED {round: proposal.round}]->(proposal)
            DELETE agreed
            """;

    private static final String LOOKED = """
            MATCH (proposal:Proposal {id: $proposal}) REMOVE proposal.agreedAt
            """;

    private static final String BEGIN_AGAIN = """
            MATCH (proposal:Proposal {id: $proposal})
            SET proposal.round = proposal.round + 1, proposal.agreedAt = $now, proposal.endsAt = $endsAt,
                proposal.state = 'OPEN', proposal.sentence = coalesce($sentence, proposal.sentence)
            REMOVE proposal.settledAt
            WITH proposal
            MATCH (change:Change {id: $change})
            CREATE (proposal)-[:WOULD {round: proposal.round}]->(change)
            """;

    private static final String SETTLE = """
            MATCH (proposal:Proposal {id: $proposal})
            SET proposal.state = $state, proposal.settledAt = $at
            REMOVE proposal.agreedAt
            """;

    private static final String KEEP_WHY = """
            MATCH (proposal:Proposal {id: $proposal})
            UNWIND $doings AS why
            OPTIONAL MATCH (claim:Claim {id: why.doing})
            OPTIONAL MATCH (deed:Deed {id: why.doing})
            WITH proposal, why, coalesce(claim, deed) AS doing
            FOREACH (given IN CASE WHEN why.decided THEN [doing] ELSE [] END |
                CREATE (proposal)-[:DECIDED_BY {proposed: why.proposed}]->(given))
            FOREACH (given IN CASE WHEN why.decided THEN [] ELSE [doing] END |
                CREATE (proposal)-[:SILENT]->(given))
            """;

    private static final String ADVISE = """
            OPTIONAL MATCH (resident:Resident {id: $adviser})
            OPTIONAL MATCH (official:Official {id: $adviser})
            OPTIONAL MATCH (liaison:Liaison {id: $adviser})
            OPTIONAL MATCH (backer:Backer {id: $adviser})
            OPTIONAL MATCH (operator:Operator {id: $adviser})
            WITH coalesce(resident, official, liaison, backer, operator) AS adviser
            MATCH (proposal:Proposal {id: $proposal})
            CREATE (adviser)-[:ADVISED]->(:Advice {id: $id, at: $now, sentence: $sentence})-[:ON]->(proposal)
            """;

    /// Expects `thing`, a task that has a doing and nobody who is still busy: when the last of them stopped.
    public static final String DONE_SINCE = """
            head(COLLECT {
              MATCH (claim:Claim)-[:FOR]->(thing)
              WITH max(coalesce(claim.endedAt, claim.lapsesAt)) AS since,
                   sum(CASE WHEN claim.state = 'DONE' THEN 1 ELSE 0 END) AS done,
                   sum(CASE WHEN claim.state = 'ACTIVE' AND claim.lapsesAt > $now THEN 1 ELSE 0 END) AS busy
              WHERE done > 0 AND busy = 0
              RETURN since })
            """;

    private static final String FIND_DONE_SINCE = "MATCH (thing:Task {id: $task}) RETURN " + DONE_SINCE + " AS since";

    private static final String LIST_DUE = """
            MATCH (proposal:Proposal {state: 'OPEN'})
            WHERE proposal.endsAt <= $now OR proposal.agreedAt < $now
            RETURN proposal.id AS id ORDER BY proposal.endsAt, proposal.id LIMIT 100
            """;

    private static final String LOCK_PROJECT = """
            MATCH (project:Project {id: $id}) SET project.lock = 1
            WITH project
            MATCH (platform:Platform)-[:RUNS]->(project)
            RETURN platform.id AS platform, [project.id] AS projects,
            """ + AgreementStore.OF_PLATFORM + " AS agreements";

    /// The project that runs here, that of the place around it, or of a part of it.
    private static final String LOCK_PLACE = """
            MATCH (place:Place {id: $id}) SET place.lock = 1
            WITH COLLECT { MATCH (place)-[:PART_OF]->{0,5}(around:Place) RETURN around }
               + COLLECT { MATCH (part:Place)-[:PART_OF]->{1,5}(place) RETURN part } AS there
            UNWIND range(0, size(there) - 1) AS near
            WITH there[near] AS at, near
            MATCH (platform:Platform)-[:RUNS]->(project:Project)-[:AT]->(at)
            WITH platform, project ORDER BY near, project.madeAt LIMIT 1
            RETURN platform.id AS platform, [project.id] AS projects,
            """ + AgreementStore.OF_PLATFORM + " AS agreements";

    private static final String LOCK_PLATFORM = """
            MATCH (platform:Platform {id: $id}) SET platform.lock = 1
            WITH platform
            RETURN platform.id AS platform,
                   COLLECT { MATCH (platform)-[:RUNS]->(project:Project) RETURN project.id } AS projects,
            """ + AgreementStore.OF_PLATFORM + " AS agreements";

    /// Which platform and project a thing belongs to, and what is agreed there.
    record Belongs(String platform, List<String> projects, Agreements agreements) {}

    Optional<Thing> findThing(Tx tx, String proposal) {
        return tx.find(FIND_THING, Map.of("proposal", proposal)).map(ThingStore::read);
    }

    /// Locks what is no task; tasks are locked by the room that knows their claims.
    Optional<Belongs> lockThing(Tx tx, Thing thing) {
        String statement = switch (thing) {
            case Thing.Task task -> throw new IllegalArgumentException(task.id());
            case Thing.Project _ -> LOCK_PROJECT;
            case Thing.Place _ -> LOCK_PLACE;
            case Thing.Platform _ -> LOCK_PLATFORM;
        };
        return tx.find(statement, Map.of("id", thing.id()))
                .map(row -> new Belongs(
                        row.get("platform").asString(),
                        row.get("projects").asList(Value::asString),
                        AgreementStore.agreements(row.get("agreements"))));
    }

    Proposal lock(Tx tx, String proposal) {
        Record row = tx.get(LOCK, Map.of("proposal", proposal));
        return new Proposal(
                row.get("id").asString(),
                State.valueOf(row.get("state").asString()),
                row.get("proposer").asString(),
                Aspect.of(row.get("field").asString()),
                Optional.ofNullable(row.get("change").asString(null)),
                row.get("round").asInt(),
                instant(row.get("endsAt")),
                instantIfAny(row.get("agreedAt")),
                row.get("agreed")
                        .asList(one -> new Proposal.Agreed(one.get("resident").asString(), instant(one.get("at")))),
                row.get("problems")
                        .asList(seen -> new Proposal.Problem(
                                seen.get("resident").asString(),
                                instant(seen.get("at")),
                                instantIfAny(seen.get("takenBackAt")))));
    }

    /// What a proposal begins with.
    ///
    /// @param change what would be different; empty for money
    /// @param sentence empty for one that came from a change
    record Begun(String id, Thing thing, String proposer, Aspect aspect, String change, String sentence) {}

    void propose(Tx tx, Begun begun, Instant now, Instant endsAt) {
        var parameters = new HashMap<String, Object>();
        parameters.put("id", begun.id());
        parameters.put("thing", begun.thing().id());
        parameters.put("proposer", begun.proposer());
        parameters.put("field", begun.aspect().property());
        parameters.put("change", begun.change());
        parameters.put("sentence", begun.sentence().isEmpty() ? null : begun.sentence());
        parameters.put("now", utc(now));
        parameters.put("endsAt", utc(endsAt));
        tx.run(PROPOSE, parameters);
    }

    void talkedFirst(Tx tx, String resident, String proposal, String change, Instant now) {
        tx.run(TAKE_FINE_BACK, Map.of("resident", resident, "change", change));
        tx.run(CARRY_FINE, Map.of("change", change, "proposal", proposal));
        tx.run(TALKED_FIRST, Map.of("resident", resident, "proposal", proposal, "now", utc(now)));
    }

    void agree(Tx tx, String resident, String proposal, Instant now) {
        var parameters = Map.<String, Object>of("resident", resident, "proposal", proposal, "now", utc(now));
        tx.run(TAKE_PROBLEM_BACK, parameters);
        tx.run(AGREE, parameters);
    }

    void seeProblem(Tx tx, String id, String resident, String proposal, String reason, String instead, Instant now) {
        tx.run(
                SEE_PROBLEM,
                Map.of(
                        "id",
                        id,
                        "resident",
                        resident,
                        "proposal",
                        proposal,
                        "reason",
                        reason,
                        "instead",
                        instead,
                        "now",
                        utc(now)));
    }

    /// Whether all agree was looked at, and it was not so.
    void looked(Tx tx, String proposal) {
        tx.run(LOOKED, Map.of("proposal", proposal));
    }

    /// Everybody answers again.
    void beginAgain(Tx tx, String proposal, String change, Optional<String> sentence, Instant now, Instant endsAt) {
        var parameters = new HashMap<String, Object>();
        parameters.put("proposal", proposal);
        parameters.put("change", change);
        parameters.put("sentence", sentence.orElse(null));
        parameters.put("now", utc(now));
        parameters.put("endsAt", utc(endsAt));
        tx.run(BEGIN_AGAIN, parameters);
    }

    void settle(Tx tx, String proposal, State state, Instant at) {
        tx.run(SETTLE, Map.of("proposal", proposal, "state", state.name(), "at", utc(at)));
    }

    /// What gave each who decided the right, and who was silent theirs (DOMAIN rule 6).
    void keepWhy(Tx tx, Proposal proposal, Map<String, Doing> deciders, Map<String, Doing> silent) {
        var doings = new ArrayList<Map<String, Object>>();
        deciders.forEach((resident, doing) -> doings.add(
                Map.of("doing", doing.id(), "decided", true, "proposed", resident.equals(proposal.proposer()))));
        silent.values().forEach(doing -> doings.add(Map.of("doing", doing.id(), "decided", false, "proposed", false)));
        tx.run(KEEP_WHY, Map.of("proposal", proposal.id(), "doings", doings));
    }

    void advise(Tx tx, String id, String adviser, String proposal, String sentence, Instant now) {
        tx.run(
                ADVISE,
                Map.of("id", id, "adviser", adviser, "proposal", proposal, "sentence", sentence, "now", utc(now)));
    }

    /// Empty while a task is not done.
    Optional<Instant> findDoneSince(Tx tx, String task, Instant now) {
        return tx.find(FIND_DONE_SINCE, Map.of("task", task, "now", utc(now)))
                .flatMap(row -> instantIfAny(row.get("since")));
    }

    List<String> listDue(Tx tx, Instant now) {
        return tx.list(LIST_DUE, Map.of("now", utc(now))).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private static ZonedDateTime utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }

    private static Instant instant(Value value) {
        return value.asZonedDateTime().toInstant();
    }

    private static Optional<Instant> instantIfAny(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(instant(value));
    }
}
