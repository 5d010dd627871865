package nl.buurtdaad.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunningServerTest {
    @Test
    void amina_claims_a_task_over_http() throws Exception {
        var here = Neighbourhood.fresh(TestGraph.database());
        try (var server = RunningServer.start(here, new TestClock())) {
            var answer = server.as("Amina").ask("""
                            mutation ($task: ID!, $key: ID!) {
                              claimTask(task: $task, key: $key) {
                                __typename
                                ... on TaskClaimed { claim { id task { title stillNeeded } } }
                              }
                            }
                            """, Map.of("task", here.net, "key", UUID.randomUUID()));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text("/claimTask/__typename")).isEqualTo("TaskClaimed");
            assertThat(answer.text("/claimTask/claim/task/title")).isEqualTo("Net spannen");
            assertThat(answer.get("/claimTask/claim/task/stillNeeded").asInt()).isEqualTo(1);
            assertThat(server.as("Amina").ask("{ me { name } }").text("/me/name"))
                    .isEqualTo("Amina");
            assertThat(server.asStranger().ask("{ me { name } }").get("/me").isNull())
                    .isTrue();
            assertThat(server.get("/observe/health/ready").statusCode()).isEqualTo(200);
        }
    }
}
