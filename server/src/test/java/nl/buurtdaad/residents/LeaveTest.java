package nl.buurtdaad.residents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Settling;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who leaves is gone by name; what they did stays, and what was decided by it (DOMAIN rules 6 and 24).
class LeaveTest {
    private final Settling here = new Settling();
    private final String net = here.buurt.net;

    @BeforeEach
    void Amina_and_Ben_did_something() {
        here.buurt.deed(here.buurt.amina(), net, here.clock.instant());
        here.buurt.deed(here.buurt.ben(), here.buurt.soup, here.clock.instant());
        here.clock.forward(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() throws Exception {
        here.close();
    }

    private Answer leave(String who, UUID key) {
        return here.server
                .as(who)
                .ask("mutation ($key: ID!) { eraseMe(key: $key) { ... on Erased { at } } }", Map.of("key", key));
    }

    private JsonNode ask(String query) {
        return here.server.asStranger().ask(query, Map.of("task", net)).get("");
    }

    @Test
    void what_they_did_stays_as_that_of_a_neighbour_and_what_they_would_do_is_free() {
        here.buurt.claim(here.buurt.amina(), here.buurt.soup, here.clock.instant());
        leave("Amina", UUID.randomUUID());

        assertThat(here.server.as("Amina").ask("{ me { id } }").code()).isEqualTo("BAD_TOKEN");
        assertThat(ask("query ($task: ID!) { task(id: $task) { doers { name done } } }")
                        .at("/task/doers/0")
                        .toString())
                .isEqualTo("{\"name\":null,\"done\":true}");
        var left = TestGraph.database()
                .read(tx -> tx.get(
                        "MATCH (amina:Resident {id: $id}) RETURN keys(amina) AS keys,"
                                + " COUNT { (amina)-[:MADE]->(:Claim {state: 'ACTIVE'}) } AS busy",
                        Map.of("id", here.buurt.amina().id())));
        assertThat(left.get("keys").asList(key -> key.asString())).doesNotContain("name", "email");
        assertThat(left.get("busy").asInt()).isZero();
    }

    @Test
    void they_decide_nothing_any_more_and_what_they_decided_stays_with_what_gave_the_right() {
        here.buurt.claim(here.buurt.ben(), net, here.clock.instant());
        String proposal = here.talkedOver(net, "Net strak spannen");
        here.act("Amina", "agree", Map.of("proposal", proposal));
        here.clock.forward(Duration.ofMinutes(1));
        assertThat(here.proposal(proposal).get("state").asText()).isEqualTo("STANDS");

        leave("Amina", UUID.randomUUID());

        JsonNode deciders = here.proposal(proposal).get("deciders");
        assertThat(deciders).hasSize(2);
        assertThat(Settling.names(deciders)).containsExactlyInAnyOrder("Ben", "null");
        assertThat(deciders.findValuesAsText("taskTitle")).hasSize(2);
        assertThat(ask("query ($task: ID!) { say(of: {task: $task}) { doers { name } } }")
                        .findValuesAsText("name"))
                .containsExactly("Ben");
    }

    @Test
    void nothing_they_said_or_were_told_is_left() {
        String claim = here.buurt.claim(here.buurt.ben(), net, here.clock.instant());
        here.buurt.claim(here.buurt.joyce(), net, here.clock.instant());
        here.server
                .as("Ben")
                .ask(
                        "mutation ($claim: ID!, $key: ID!) { tellDoers(claim: $claim, line: \"Ik ben er om vier uur.\","
                                + " key: $key) { __typename } }",
                        Map.of("claim", claim, "key", UUID.randomUUID()));
        String lines = "query ($task: ID!) { linesTold(task: $task) { text } }";
        var task = Map.of("task", net);
        assertThat(here.server.as("Joyce").ask(lines, task).get("/linesTold")).hasSize(1);

        leave("Ben", UUID.randomUUID());

        assertThat(here.server.as("Joyce").ask(lines, task).get("/linesTold")).isEmpty();
        assertThat(here.server
                        .as("Joyce")
                        .ask("{ myNotices { notices { by line } } }", Map.of())
                        .get("/myNotices")
                        .toString())
                .doesNotContain("Ben", "vier uur");
    }

    @Test
    void the_same_once_more_is_the_same_answer_and_a_strangers_phone_is_told_to_sign_in() {
        UUID key = UUID.randomUUID();
        String at = leave("Amina", key).text("/eraseMe/at");
        here.clock.forward(Duration.ofMinutes(5));

        assertThat(leave("Amina", key).text("/eraseMe/at")).isEqualTo(at);
        assertThat(leave("Amina", UUID.randomUUID()).code()).isEqualTo("SIGN_IN_NEEDED");
    }
}
