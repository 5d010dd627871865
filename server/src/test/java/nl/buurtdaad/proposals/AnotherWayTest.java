package nl.buurtdaad.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.buurtdaad.testing.Settling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who proposed for how many there is room, or that newcomers walk along, finds another way when somebody sees a
/// problem.
class AnotherWayTest {
    private final Settling here = new Settling();
    private String task = "";

    @BeforeEach
    void Amina_and_Ben_do_it_together() {
        task = here.buurt.task("Met de bakfiets", 2);
        for (String who : List.of("Amina", "Ben")) {
            here.buurt.claim(here.buurt.person(who), task, here.clock.instant());
        }
    }

    @AfterEach
    void close() throws Exception {
        here.close();
    }

    private String talkedOver(Map<String, ?> change) {
        assertThat(here.change("Ben", task, change)).isEqualTo("TaskChanged");
        String id = here.newestChange("Amina", task).get("id").asText();
        return here.act("Amina", "talkFirst", Map.of("change", id))
                .at("/proposal/id")
                .asText();
    }

    private JsonNode another(String proposal, Map<String, ?> to) {
        return here.act("Ben", "changeProposal", Map.of("proposal", proposal, "to", to));
    }

    private JsonNode agreed(String proposal) {
        here.act("Amina", "agree", Map.of("proposal", proposal));
        here.clock.forward(Duration.ofSeconds(1));
        assertThat(here.proposal(proposal).get("state").asText()).isEqualTo("STANDS");
        return here.server
                .asStranger()
                .ask(
                        "query ($id: ID!) { task(id: $id) { cap { reason sentence } walkAlong { placeIsFree } } }",
                        Map.of("id", task))
                .get("/task");
    }

    @Test
    void a_cap_for_another_reason() {
        String proposal = talkedOver(Map.of("cap", "ROOM", "capBecause", "de kar is klein"));

        JsonNode changed = another(proposal, Map.of("cap", Map.of("wish", "SAFETY", "because", "het is glad")));

        assertThat(changed.at("/proposal/became").asText()).isEqualTo("SAFETY: het is glad");
        JsonNode cap = agreed(proposal).get("cap");
        assertThat(cap.get("reason").asText()).isEqualTo("SAFETY");
        assertThat(cap.get("sentence").asText()).isEqualTo("het is glad");
    }

    @Test
    void no_cap_at_all() {
        String proposal = talkedOver(Map.of("cap", "ROOM"));

        assertThat(another(proposal, Map.of("cap", Map.of("wish", "NONE")))
                        .get("__typename")
                        .asText())
                .isEqualTo("ProposalChanged");

        assertThat(agreed(proposal).get("cap").isNull()).isTrue();
    }

    @Test
    void everybody_takes_part_at_once_after_all() {
        String proposal = talkedOver(Map.of("walkAlong", true));

        assertThat(another(proposal, Map.of("walkAlong", false))
                        .get("__typename")
                        .asText())
                .isEqualTo("ProposalChanged");

        assertThat(agreed(proposal).get("walkAlong").isNull()).isTrue();
    }
}
