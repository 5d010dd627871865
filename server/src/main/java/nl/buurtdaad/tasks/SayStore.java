package nl.buurtdaad.tasks;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.buurtdaad.database.Tx;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// The doing from which the say follows, in the graph.
final class SayStore {
    private static final String FACTS_OF_TASK = """
            MATCH (task:Task {id: $task})-[:PART_OF]->(project:Project)
            RETURN COLLECT {
                     MATCH (doer:Resident)-[:MADE]->(claim:Claim)-[:FOR]->(task)
                     WHERE (claim.state = 'ACTIVE' AND claim.lapsesAt > $now)
                        OR (claim.state = 'DONE' AND claim.endedAt > $since)
                     RETURN DISTINCT doer.id } AS onTask,
                   COLLECT {
                     MATCH (doer:Resident)-[:DID]->(deed:Deed)-[:OF]->(:Task)-[:PART_OF]->(project)
                     WHERE deed.undoneAt IS NULL AND deed.doneAt > $since
                     RETURN DISTINCT doer.id } AS didInProject,
                   COLLECT {
                     MATCH (doer:Resident)-[:MADE]->(claim:Claim)-[:FOR]->(:Task)-[:PART_OF]->(project)
                     WHERE claim.state = 'ACTIVE' AND claim.lapsesAt > $now
                     RETURN DISTINCT doer.id } AS claimInProject
            """;

    private static final String FACTS_OF_PROJECT = """
            MATCH (project:Project {id: $project})
            RETURN [] AS onTask,
                   COLLECT {
                     MATCH (doer:Resident)-[:DID]->(deed:Deed)-[:OF]->(:Task)-[:PART_OF]->(project)
                     WHERE deed.undoneAt IS NULL AND deed.doneAt > $since
                     RETURN DISTINCT doer.id } AS didInProject,
                   COLLECT {
                     MATCH (doer:Resident)-[:MADE]->(claim:Claim)-[:FOR]->(:Task)-[:PART_OF]->(project)
                     WHERE claim.state = 'ACTIVE' AND claim.lapsesAt > $now
                     RETURN DISTINCT doer.id } AS claimInProject
            """;

    private static final SayFacts NOBODY = new SayFacts(Set.of(), Set.of(), Set.of());

    SayFacts factsOfTask(Tx tx, String task, Instant now, Instant since) {
        return tx.find(
                        FACTS_OF_TASK,
                        Map.of("task", task, "now", now.atZone(ZoneOffset.UTC), "since", since.atZone(ZoneOffset.UTC)))
                .map(SayStore::facts)
                .orElse(NOBODY);
    }

    SayFacts factsOfProject(Tx tx, String project, Instant now, Instant since) {
        return tx.find(
                        FACTS_OF_PROJECT,
                        Map.of(
                                "project",
                                project,
                                "now",
                                now.atZone(ZoneOffset.UTC),
                                "since",
                                since.atZone(ZoneOffset.UTC)))
                .map(SayStore::facts)
                .orElse(NOBODY);
    }

    private static SayFacts facts(Record row) {
        return new SayFacts(ids(row.get("onTask")), ids(row.get("didInProject")), ids(row.get("claimInProject")));
    }

    private static Set<String> ids(Value list) {
        return new HashSet<>(list.asList(Value::asString));
    }
}
