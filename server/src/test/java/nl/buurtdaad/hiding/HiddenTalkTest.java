package nl.buurtdaad.hiding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What is hidden while doers talk something over.
class HiddenTalkTest extends WithHiding {
    private static final RunningServer SERVER = RunningServer.start(Neighbourhood.fresh(TestGraph.database()), CLOCK);

    private final Map<String, String> task = Map.of("task", net);

    @AfterAll
    static void stop() throws Exception {
        SERVER.close();
    }

    @Override
    GraphqlClient as(String name) {
        return SERVER.as(here.person(name));
    }

    private String newestChange() {
        return as("Fatima")
                .ask("query ($id: ID!) { decisions(of: {task: $id}) { changes { id } } }", Map.of("id", net))
                .text("/decisions/changes/0/id");
    }

    /// Ben changes the name, and Amina wants to talk about it first.
    private String talkedOver(String title) {
        change("Ben", net, title);
        String proposal = UUID.randomUUID().toString();
        act(
                "Amina",
                "mutation ($change: ID!, $key: ID!) { talkFirst(change: $change, key: $key) { __typename } }",
                Map.of("change", newestChange(), "key", proposal));
        return proposal;
    }

    private JsonNode proposal(String id) {
        return as("Fatima")
                .ask("query ($id: ID!) { proposal(id: $id) { was became state } }", Map.of("id", id))
                .get("/proposal");
    }

    @Test
    void a_better_name_that_is_talked_over_stays_to_be_read_when_the_present_one_is_hidden() {
        String proposal = talkedOver("Hek verven");

        hide(task);

        assertThat(title(net)).isEqualTo("(verborgen door doeners)");
        assertThat(proposal(proposal).get("was").asText()).isEqualTo("(verborgen door doeners)");
        assertThat(proposal(proposal).get("became").asText()).isEqualTo("Hek verven");
        act(
                "Amina",
                "mutation ($id: ID!, $key: ID!) { agree(proposal: $id, key: $key) { __typename } }",
                Map.of("id", proposal));
        CLOCK.forward(Duration.ofSeconds(1));
        assertThat(proposal(proposal).get("state").asText()).isEqualTo("STANDS");
        assertThat(title(net)).isEqualTo("Hek verven");
    }

    @Test
    void of_hidden_words_nobody_makes_a_task_of_their_own() {
        String proposal = talkedOver("Jan is lelijk");
        hide(Map.of("proposal", proposal));

        var answer = act(
                "Ben",
                "mutation ($id: ID!, $key: ID!) { outcome: makeOwnTask(proposal: $id, key: $key) { __typename } }",
                Map.of("id", proposal));

        assertThat(outcome(answer)).isEqualTo("NoSecondTask");
    }

    @Test
    void why_there_is_no_more_room_does_not_come_back_by_putting_back() {
        String cap =
                "mutation ($task: ID!, $change: TaskChange!, $key: ID!) { changeTask(task: $task, change: $change, key: $key) { __typename } }";
        act("Ben", cap, Map.of("task", net, "change", Map.of("cap", "ROOM", "capBecause", "Jan is te dik")));
        hide(task);
        assertThat(as("Fatima")
                        .ask("query ($id: ID!) { task(id: $id) { cap { reason sentence } } }", Map.of("id", net))
                        .get("/task/cap")
                        .toString())
                .contains("ROOM")
                .doesNotContain("dik");
        CLOCK.forward(Duration.ofSeconds(1));
        act("Ben", cap, Map.of("task", net, "change", Map.of("cap", "NONE")));

        var answer = act(
                "Amina",
                "mutation ($change: ID!, $key: ID!) { outcome: putBack(change: $change, key: $key) { __typename } }",
                Map.of("change", newestChange()));

        assertThat(outcome(answer)).isEqualTo("ChangeIsOver");
    }
}
