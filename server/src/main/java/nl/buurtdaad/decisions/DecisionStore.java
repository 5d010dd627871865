package nl.buurtdaad.decisions;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.decisions.DecisionView.ChangeView;
import nl.buurtdaad.decisions.DecisionView.ProposalView;
import nl.buurtdaad.proposals.Proposal;
import nl.buurtdaad.proposals.ProposalStore;
import nl.buurtdaad.say.Thing;
import nl.buurtdaad.say.ThingStore;
import org.neo4j.driver.Value;

/// What is and was settled, for screens: of whatever hangs below the thing that is asked about.
final class DecisionStore {
    private static final String OF_TASK = """
            MATCH (task:Task {id: $id}) WHERE task.state <> 'WITHDRAWN'
            WITH [task] AS things
            """;

    /// Where `projects` are, with what is part of it and what it is part of: a project gives a say in all of these, and
    /// a place has no page of its own on which its doers would see it.
    private static final String PLACES = """
            COLLECT { UNWIND projects AS one
                MATCH (one)-[:AT]->(:Place)<-[:PART_OF]-{0,5}(place:Place) RETURN place
                UNION UNWIND projects AS one
                MATCH (one)-[:AT]->(:Place)-[:PART_OF]->{1,5}(place:Place) RETURN place }
            """;

    private static final String OF_PROJECT = """
            MATCH (:Platform)-[:RUNS]->(project:Project {id: $id})
            WITH project, [project] AS projects
            WITH projects + COLLECT { MATCH (project)<-[:PART_OF]-(task:Task) RETURN task } +
            """ + PLACES + "AS things\n";

    /// With its parts, and what is done there.
    private static final String OF_PLACE = """
            MATCH (place:Place {id: $id})
            WITH COLLECT { MATCH (part:Place)-[:PART_OF]->{0,5}(place) RETURN part } AS places
            WITH places + COLLECT { UNWIND places AS at
                MATCH (there:Task|Project)-[:AT]->(at) RETURN DISTINCT there } AS things
            """;

    private static final String OF_PLATFORM = """
            MATCH (platform:Platform {id: $id})
            WITH platform, COLLECT { MATCH (platform)-[:RUNS]->(project:Project) RETURN project } AS projects
            WITH [platform] + projects
               + COLLECT { UNWIND projects AS project MATCH (project)<-[:PART_OF]-(task:Task) RETURN task }
               +
            """ + PLACES + "AS things\n";

    private static final String DOING = """
            {kind: CASE WHEN doing:Claim THEN 'CLAIM' ELSE 'DEED' END, id: doing.id,
             at: coalesce(doing.claimedAt, doing.doneAt), task: done.id, title: done.title,
             resident: doer.id, name: CASE WHEN doer.named THEN doer.name END, proposed: why.proposed}
            """;

    /// Expects `change` and `thing`.
    private static final String CHANGE = """
            {id: change.id, at: change.at, talkUntil: coalesce(change.talkUntil, change.at), labels: labels(thing), thing: thing.id,
             title: coalesce(thing.title, thing.name), field: change.field, was: change.was, became: change.became,
             holds: change.holdsAt IS NOT NULL, replaced: EXISTS { (:Change)-[:REPLACES]->(change) },
             by: head(COLLECT { MATCH (by:Resident)-[:CHANGED]->(change)
               RETURN {id: by.id, name: CASE WHEN by.named THEN by.name END} }),
             fine: COLLECT { MATCH (one:Resident)-[agreed:AGREED]->(change)
               RETURN {id: one.id, name: CASE WHEN one.named THEN one.name END} ORDER BY agreed.at, one.id LIMIT 25 },
             through: head(COLLECT {
               MATCH (change)-[why:DECIDED_BY {proposed: true}]->(doing)-[:FOR|OF]->(done:Task)
               OPTIONAL MATCH (doer:Resident)-[:MADE|DID]->(doing)
               RETURN
            """ + DOING + """
             }),
             proposal: head(COLLECT { MATCH (proposal:Proposal)-[:WOULD]->(change) RETURN proposal.id })}
            """;

    /// Expects `proposal` and `thing`.
    private static final String PROPOSAL = """
            {id: proposal.id, proposedAt: proposal.proposedAt, endsAt: proposal.endsAt, state: proposal.state,
             doneSince:
            """ + ProposalStore.DONE_SINCE + """
             , settledAt: proposal.settledAt, sentence: proposal.sentence, field: proposal.field,
             labels: labels(thing), thing: thing.id, title: coalesce(thing.title, thing.name),
             project: CASE WHEN thing:Project THEN thing {.id, .name, .kind} ELSE
               head(COLLECT { MATCH (thing)-[:PART_OF]->(project:Project) RETURN project {.id, .name, .kind} }) END,
             change: head(COLLECT { MATCH (proposal)-[would:WOULD]->(change:Change)
               RETURN change {.id, .was, .became,
                 holds: change.holdsAt IS NOT NULL AND NOT EXISTS { (:Change)-[:REPLACES]->(change) }}
               ORDER BY would.round DESC }),
             by: head(COLLECT { MATCH (by:Resident)-[:PROPOSED]->(proposal)
               RETURN {id: by.id, name: CASE WHEN by.named THEN by.name END} }),
             agreed: COLLECT { MATCH (one:Resident)-[agreed:AGREED {round: proposal.round}]->(proposal)
               RETURN {id: one.id, name: CASE WHEN one.named THEN one.name END} ORDER BY agreed.at, one.id LIMIT 25 },
             problems: COLLECT {
               MATCH (one:Resident)-[:SAW]->(problem:Problem {round: proposal.round})-[:IN]->(proposal)
               WHERE problem.takenBackAt IS NULL
               RETURN problem {.id, .at, .reason, .instead,
                 by: {id: one.id, name: CASE WHEN one.named THEN one.name END}} ORDER BY problem.at, problem.id LIMIT 25 },
             advice: COLLECT {
               MATCH (adviser)-[:ADVISED]->(advice:Advice)-[:ON]->(proposal)
               RETURN advice {.id, .at, .sentence, labels: labels(adviser),
                 name: CASE WHEN adviser:Resident AND NOT adviser.named THEN null ELSE adviser.name END,
                 department: head(COLLECT {
                   MATCH (adviser)-[:WORKS_FOR]->(department:Department) RETURN department.name })}
               ORDER BY advice.at DESC, advice.id LIMIT 25 },
             deciders: COLLECT {
               MATCH (proposal)-[why:DECIDED_BY]->(doing)-[:FOR|OF]->(done:Task)
               OPTIONAL MATCH (doer:Resident)-[:MADE|DID]->(doing)
               RETURN
            """ + DOING + """
               ORDER BY why.proposed DESC, doing.id LIMIT 25 },
             silent: COLLECT {
               MATCH (proposal)-[why:SILENT]->(doing)-[:FOR|OF]->(done:Task)
               OPTIONAL MATCH (doer:Resident)-[:MADE|DID]->(doing)
               RETURN
            """ + DOING + """
               ORDER BY doing.id LIMIT 25 }}
            """;

    private static final String LISTS = """
            RETURN COLLECT { UNWIND things AS thing
                     MATCH (change:Change)-[:OF]->(thing)
                     WHERE change.holdsAt IS NOT NULL AND NOT EXISTS { (:Proposal)-[:WOULD]->(change) }
                     RETURN change.id ORDER BY change.at DESC, change.id LIMIT 25 } AS changes,
                   COLLECT { UNWIND things AS thing
                     MATCH (proposal:Proposal)-[:ABOUT]->(thing)
                     WHERE proposal.state IN ['OPEN', 'FOR_THE_HOUR']
                     RETURN proposal.id ORDER BY proposal.endsAt, proposal.id LIMIT 50 } AS proposals
            """;

    private static final String AGREED = """
            UNWIND things AS thing
            MATCH (proposal:Proposal {state: 'STANDS'})-[:ABOUT]->(thing)
            WITH proposal, thing ORDER BY proposal.settledAt DESC, proposal.id SKIP $skip LIMIT $limit
            RETURN proposal.id AS proposal, labels(thing) AS labels, thing.id AS id
            """;

    /// What there is a change or an open proposal about, with the proposals that can be settled at `$now`.
    private static final String TALKED_ABOUT = """
            UNWIND things AS thing
            WITH DISTINCT thing
            WHERE EXISTS { (:Change)-[:OF]->(thing) } OR EXISTS { (:Proposal)-[:ABOUT]->(thing) }
            RETURN labels(thing) AS labels, thing.id AS id, COLLECT {
              MATCH (proposal:Proposal {state: 'OPEN'})-[:ABOUT]->(thing)
              WHERE proposal.endsAt <= $now OR proposal.agreedAt < $now
              RETURN proposal.id ORDER BY proposal.endsAt, proposal.id } AS due
            """;

    private static final String LISTS_OF_TASK = OF_TASK + LISTS;
    private static final String LISTS_OF_PROJECT = OF_PROJECT + LISTS;
    private static final String LISTS_OF_PLACE = OF_PLACE + LISTS;
    private static final String LISTS_OF_PLATFORM = OF_PLATFORM + LISTS;
    private static final String AGREED_OF_TASK = OF_TASK + AGREED;
    private static final String AGREED_OF_PROJECT = OF_PROJECT + AGREED;
    private static final String AGREED_OF_PLACE = OF_PLACE + AGREED;
    private static final String AGREED_OF_PLATFORM = OF_PLATFORM + AGREED;
    private static final String TALKED_ABOUT_OF_TASK = OF_TASK + TALKED_ABOUT;
    private static final String TALKED_ABOUT_OF_PROJECT = OF_PROJECT + TALKED_ABOUT;
    private static final String TALKED_ABOUT_OF_PLACE = OF_PLACE + TALKED_ABOUT;
    private static final String TALKED_ABOUT_OF_PLATFORM = OF_PLATFORM + TALKED_ABOUT;

    private static final String CHANGES = """
            UNWIND range(0, size($ids) - 1) AS position
            MATCH (change:Change {id: $ids[position]})-[:OF]->(thing)
            WITH position, change, thing ORDER BY position
            RETURN
            """ + CHANGE + " AS change";

    private static final String PROPOSALS = """
            UNWIND range(0, size($ids) - 1) AS position
            MATCH (proposal:Proposal {id: $ids[position]})-[:ABOUT]->(thing)
            WITH position, proposal, thing ORDER BY position
            RETURN
            """ + PROPOSAL + " AS proposal";

    /// Something below the thing that is asked about, that was changed or about which there is a proposal.
    ///
    /// @param due proposals that can be settled now
    record TalkedAbout(Thing thing, List<String> due) {}

    /// A proposal that stands, and what it is about.
    record Agreed(String proposal, Thing thing) {}

    List<TalkedAbout> listTalkedAbout(Tx tx, Thing thing, Instant now) {
        String statement = switch (thing) {
            case Thing.Task _ -> TALKED_ABOUT_OF_TASK;
            case Thing.Project _ -> TALKED_ABOUT_OF_PROJECT;
            case Thing.Place _ -> TALKED_ABOUT_OF_PLACE;
            case Thing.Platform _ -> TALKED_ABOUT_OF_PLATFORM;
        };
        return tx.list(statement, Map.of("id", thing.id(), "now", now.atZone(ZoneOffset.UTC))).stream()
                .map(row -> new TalkedAbout(ThingStore.read(row), row.get("due").asList(id -> id.asString())))
                .toList();
    }

    /// Empty when there is no such thing.
    Optional<DecisionView> find(Tx tx, Thing thing, Look look) {
        String statement = switch (thing) {
            case Thing.Task _ -> LISTS_OF_TASK;
            case Thing.Project _ -> LISTS_OF_PROJECT;
            case Thing.Place _ -> LISTS_OF_PLACE;
            case Thing.Platform _ -> LISTS_OF_PLATFORM;
        };
        return tx.find(statement, Map.of("id", thing.id())).map(row -> {
            var proposals = listProposals(tx, row.get("proposals").asList(Value::asString), look);
            return new DecisionView(
                    thing,
                    listChanges(tx, row.get("changes").asList(Value::asString), look),
                    only(proposals, Proposal.State.OPEN),
                    only(proposals, Proposal.State.FOR_THE_HOUR));
        });
    }

    private static List<ProposalView> only(List<ProposalView> proposals, Proposal.State state) {
        return proposals.stream().filter(proposal -> proposal.state() == state).toList();
    }

    /// What stands, the newest first.
    List<Agreed> listAgreed(Tx tx, Thing thing, int skip, int limit) {
        String statement = switch (thing) {
            case Thing.Task _ -> AGREED_OF_TASK;
            case Thing.Project _ -> AGREED_OF_PROJECT;
            case Thing.Place _ -> AGREED_OF_PLACE;
            case Thing.Platform _ -> AGREED_OF_PLATFORM;
        };
        return tx.list(statement, Map.of("id", thing.id(), "skip", skip, "limit", limit)).stream()
                .map(row -> new Agreed(row.get("proposal").asString(), ThingStore.read(row)))
                .toList();
    }

    ChangeView getChange(Tx tx, String change, Look look) {
        return listChanges(tx, List.of(change), look).getFirst();
    }

    ProposalView getProposal(Tx tx, String proposal, Look look) {
        return listProposals(tx, List.of(proposal), look).getFirst();
    }

    /// In the order of their ids.
    private static List<ChangeView> listChanges(Tx tx, List<String> ids, Look look) {
        return ids.isEmpty()
                ? List.of()
                : tx.list(CHANGES, Map.of("ids", ids)).stream()
                        .map(row -> DecisionRowStore.change(row.get("change"), look))
                        .toList();
    }

    /// In the order of their ids.
    List<ProposalView> listProposals(Tx tx, List<String> ids, Look look) {
        return ids.isEmpty()
                ? List.of()
                : tx.list(PROPOSALS, Map.of("ids", ids, "now", look.now().atZone(ZoneOffset.UTC))).stream()
                        .map(row -> DecisionRowStore.proposal(row.get("proposal"), look))
                        .toList();
    }
}
