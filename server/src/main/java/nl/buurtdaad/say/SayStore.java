package nl.buurtdaad.say;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import nl.buurtdaad.database.Tx;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// The doing from which the say follows, in the graph. Its parts also stand in the statements of a room that lists what
/// a caller decides on, so that a screen stays one question to the graph.
public final class SayStore {
    /// Expects `project`, `$since`.
    public static final String DID_IN_PROJECT = """
            COLLECT {
              MATCH (doer:Resident)-[:DID]->(deed:Deed)-[:OF]->(:Task)-[:PART_OF]->(project)
              WHERE deed.undoneAt IS NULL AND deed.doneAt > $since
              RETURN DISTINCT doer.id }""";

    /// Expects `project`, `$now`.
    public static final String CLAIM_IN_PROJECT = """
            COLLECT {
              MATCH (doer:Resident)-[:MADE]->(claim:Claim)-[:FOR]->(:Task)-[:PART_OF]->(project)
              WHERE claim.state = 'ACTIVE' AND claim.lapsesAt > $now
              RETURN DISTINCT doer.id }""";

    private static final String IN_PROJECT =
            DID_IN_PROJECT + " AS didInProject,\n" + CLAIM_IN_PROJECT + " AS claimInProject";

    private static final String FACTS_OF_TASK = """
            MATCH (task:Task {id: $task})-[:PART_OF]->(project:Project)
            RETURN COLLECT {
                     MATCH (doer:Resident)-[:MADE]->(claim:Claim)-[:FOR]->(task)
                     WHERE (claim.state = 'ACTIVE' AND claim.lapsesAt > $now)
                        OR (claim.state = 'DONE' AND claim.endedAt > $since)
                     RETURN DISTINCT doer.id } AS onTask,
            """ + IN_PROJECT;

    private static final String FACTS_OF_PROJECT = """
            MATCH (project:Project {id: $project})
            RETURN [] AS onTask,
            """ + IN_PROJECT;

    private static final SayFacts NOBODY = new SayFacts(Set.of(), Set.of(), Set.of());

    SayFacts factsOfTask(Tx tx, String task, Instant now, Instant since) {
        return facts(tx, FACTS_OF_TASK, "task", task, now, since);
    }

    SayFacts factsOfProject(Tx tx, String project, Instant now, Instant since) {
        return facts(tx, FACTS_OF_PROJECT, "project", project, now, since);
    }

    private static SayFacts facts(Tx tx, String statement, String of, String id, Instant now, Instant since) {
        return tx.find(
                        statement,
                        Map.of(of, id, "now", now.atZone(ZoneOffset.UTC), "since", since.atZone(ZoneOffset.UTC)))
                .map(SayStore::facts)
                .orElse(NOBODY);
    }

    private static SayFacts facts(Record row) {
        return new SayFacts(ids(row.get("onTask")), ids(row.get("didInProject")), ids(row.get("claimInProject")));
    }

    private static Set<String> ids(Value list) {
        return Set.copyOf(list.asList(Value::asString));
    }
}
