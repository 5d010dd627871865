package nl.buurtdaad.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.Test;

/// What grows is told in parts of at most 25, and the rest can be asked for.
class LongListsTest {
    private static final String ASK = """
            query ($platform: ID!, $project: ID!, $task: ID!, $after: Int) {
              platform(id: $platform) { projects(after: $after) { name } }
              project(id: $project) { requests(after: $after) { sentence } }
              task(id: $task) { doers(after: $after) { name } }
              say(of: {task: $task}) { doers(after: $after) { name } } }
            """;

    private final Database database = TestGraph.database();
    private final TestClock clock = new TestClock();
    private final Neighbourhood buurt = Neighbourhood.fresh(database);

    @Test
    void of_sixty_projects_questions_and_doers_everyone_can_be_found() throws Exception {
        String task = buurt.task("Optocht", 50);
        for (int n = 1; n <= 60; n++) {
            buurt.claim(buurt.resident("Buur " + n), task, clock.instant());
        }
        database.write(tx -> {
            tx.run("""
                    MATCH (platform:Platform {id: $platform}), (asked:Project {id: $project}),
                          (sandra:Official {id: $sandra})
                    UNWIND range(1, 60) AS n
                    CREATE (platform)-[:RUNS]->(:Project {
                        id: randomUUID(), name: 'Project ' + n, kind: 'FREE', madeAt: datetime()})
                    CREATE (sandra)<-[:LIES_WITH {since: datetime()}]-(:Request {
                        id: randomUUID(), sentence: 'Vraag ' + n, sentAt: datetime()})-[:ASKS_FOR]->(asked)
                    """, Map.of("platform", buurt.platform, "project", buurt.project, "sandra", buurt.sandra.id()));
            return true;
        });
        try (var server = RunningServer.start(buurt, clock)) {
            for (String list : new String[] {"/platform/projects", "/project/requests", "/task/doers", "/say/doers"}) {
                Set<String> seen = new LinkedHashSet<>();
                for (int after : new int[] {0, 25, 50}) {
                    var part = server.asStranger()
                            .ask(
                                    ASK,
                                    Map.of(
                                            "platform",
                                            buurt.platform,
                                            "project",
                                            buurt.project,
                                            "task",
                                            task,
                                            "after",
                                            after))
                            .get(list);
                    assertThat(part.size()).as(list).isBetween(10, 25);
                    part.forEach(
                            (JsonNode row) -> seen.add(row.elements().next().asText()));
                }
                assertThat(seen).as(list).hasSizeBetween(60, 61);
            }
            assertThat(server.asStranger()
                            .ask("query ($id: ID!) { task(id: $id) { doers(first: 26) { name } } }", Map.of("id", task))
                            .code())
                    .isNotEmpty();
        }
    }
}
