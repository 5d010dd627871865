package nl.buurtdaad.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.buurtdaad.testing.Settling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// "Zo doen we het hier" is changed by a proposal of the platform's doers, and by nothing else (DOMAIN rule 2).
class AgreeTest {
    private final Settling here = new Settling();
    private final String platform = here.buurt.platform;

    @BeforeEach
    void Amina_and_Ben_did_something() {
        here.buurt.deed(here.buurt.amina(), here.buurt.net, here.clock.instant());
        here.buurt.deed(here.buurt.ben(), here.buurt.soup, here.clock.instant());
        here.clock.forward(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() throws Exception {
        here.close();
    }

    private JsonNode agree(String who, String name, int number) {
        var what = Map.of("agree", Map.of("platform", platform, "name", name, "number", number));
        return here.act(who, "propose", Map.of("what", what, "sentence", "Dat werkt hier beter."));
    }

    private int number(String name) {
        JsonNode all = here.server
                .asStranger()
                .ask(
                        "query ($id: ID!) { platform(id: $id) { agreements { name number lookAgainOn } } }",
                        Map.of("id", platform))
                .get("/platform/agreements");
        for (JsonNode one : all) {
            if (one.get("name").asText().equals(name)) {
                return one.get("number").asInt();
            }
        }
        throw new AssertionError(name);
    }

    private String state(JsonNode proposed) {
        return here.proposal(proposed.at("/proposal/id").asText()).get("state").asText();
    }

    @Test
    void another_number_holds_once_the_proposal_stands() {
        JsonNode proposed = agree("Amina", "OPEN_CLAIMS", 3);

        assertThat(proposed.at("/proposal/aspect").asText()).isEqualTo("OPEN_CLAIMS");
        assertThat(proposed.at("/proposal/was").asText()).isEqualTo("5");
        assertThat(proposed.at("/proposal/became").asText()).isEqualTo("3");
        assertThat(proposed.at("/proposal/about/kind").asText()).isEqualTo("PLATFORM");
        assertThat(number("OPEN_CLAIMS")).isEqualTo(5);

        here.clock.forward(Duration.ofHours(72));
        assertThat(state(proposed)).isEqualTo("STANDS");
        assertThat(number("OPEN_CLAIMS")).isEqualTo(3);
        assertThat(Settling.names(
                        here.proposal(proposed.at("/proposal/id").asText()).get("deciders")))
                .containsExactly("Amina");
    }

    @Test
    void a_number_that_does_not_fit_beside_the_others_is_told_with_what_does() {
        JsonNode refused = agree("Amina", "CLAIM_NUDGE_DAYS", 10);

        assertThat(refused.get("__typename").asText()).isEqualTo("NumberRefused");
        assertThat(refused.get("atMost").asInt()).isEqualTo(9);
        assertThat(here.seenBy("Ben", "platform", platform).get("proposals")).isEmpty();
    }

    @Test
    void who_does_nothing_here_cannot_propose_it_and_hears_what_would_give_the_say() {
        JsonNode refused = agree("Fatima", "OPEN_CLAIMS", 3);

        assertThat(refused.get("__typename").asText()).isEqualTo("DoersDecide");
        assertThat(refused.get("openTasks")).isNotEmpty();
    }

    @Test
    void two_agreements_can_be_talked_over_at_once_but_not_one_twice() {
        agree("Amina", "OPEN_CLAIMS", 3);

        assertThat(agree("Ben", "UNDO_HOURS", 48).get("__typename").asText()).isEqualTo("Proposed");
        assertThat(agree("Ben", "OPEN_CLAIMS", 4).get("__typename").asText()).isEqualTo("UnderDiscussion");
    }

    @Test
    void what_does_not_fit_any_more_when_its_time_is_over_changes_nothing() {
        JsonNode nudge = agree("Amina", "CLAIM_NUDGE_DAYS", 9);
        JsonNode lapse = agree("Ben", "CLAIM_DAYS", 8);
        here.clock.forward(Duration.ofHours(72));

        assertThat(state(nudge)).isEqualTo("STANDS");
        assertThat(state(lapse)).isEqualTo("OVER");
        assertThat(number("CLAIM_NUDGE_DAYS")).isEqualTo(9);
        assertThat(number("CLAIM_DAYS")).isEqualTo(10);
    }

    @Test
    void to_have_it_as_it_was_is_proposed_too() {
        JsonNode proposed = agree("Amina", "OPEN_CLAIMS", 3);
        here.clock.forward(Duration.ofHours(72));
        String change = here.proposal(proposed.at("/proposal/id").asText())
                .get("change")
                .asText();

        JsonNode back = here.act("Ben", "putBack", Map.of("change", change));
        assertThat(back.get("__typename").asText()).isEqualTo("Proposed");
        assertThat(number("OPEN_CLAIMS")).isEqualTo(3);
        here.clock.forward(Duration.ofHours(72));
        assertThat(state(back)).isEqualTo("STANDS");
        assertThat(number("OPEN_CLAIMS")).isEqualTo(5);
    }

    @Test
    void the_time_of_a_proposal_and_for_talking_first_are_the_platforms_own() {
        agree("Amina", "PROPOSAL_HOURS", 24);
        agree("Amina", "TALK_HOURS", 2);
        here.clock.forward(Duration.ofHours(72));
        here.seenBy("Amina", "platform", platform);

        String sand = here.buurt.task("Zand harken", 2);
        here.buurt.claim(here.buurt.amina(), sand, here.clock.instant());
        here.buurt.claim(here.buurt.ben(), sand, here.clock.instant());
        here.change("Ben", sand, Map.of("title", "Zand ruimen"));
        JsonNode change = here.newestChange("Amina", sand);
        assertThat(Instant.parse(change.get("talkUntil").asText()))
                .isEqualTo(here.clock.instant().plus(Duration.ofHours(2)));
        JsonNode talked =
                here.act("Amina", "talkFirst", Map.of("change", change.get("id").asText()));
        assertThat(Instant.parse(talked.at("/proposal/endsAt").asText()))
                .isEqualTo(here.clock.instant().plus(Duration.ofHours(24)));

        here.clock.forward(Duration.ofHours(24));
        assertThat(state(talked)).isEqualTo("STANDS");
        here.change("Ben", sand, Map.of("title", "Zand scheppen"));
        String late = here.newestChange("Amina", sand).get("id").asText();
        here.clock.forward(Duration.ofHours(2));
        assertThat(here.act("Amina", "talkFirst", Map.of("change", late))
                        .get("__typename")
                        .asText())
                .isEqualTo("TooLateToTalk");
    }
}
