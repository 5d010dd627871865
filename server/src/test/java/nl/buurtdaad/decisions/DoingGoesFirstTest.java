package nl.buurtdaad.decisions;

import static nl.buurtdaad.testing.Settling.names;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.testing.Settling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Doing goes first (DOMAIN rule 2): a change holds at once, and the other doers can talk about it for a day.
class DoingGoesFirstTest {
    private final Settling here = new Settling();
    private final String net = here.buurt.net;

    @BeforeEach
    void Amina_and_Ben_do_it_together() {
        here.buurt.claim(here.buurt.amina(), net, here.clock.instant());
        here.buurt.claim(here.buurt.ben(), net, here.clock.instant());
    }

    @AfterEach
    void close() throws Exception {
        here.close();
    }

    private JsonNode answer(String who, String mutation, JsonNode change) {
        return here.act(who, mutation, Map.of("change", change.get("id").asText()));
    }

    private static String type(JsonNode answer) {
        return answer.get("__typename").asText();
    }

    @Test
    void what_a_doer_changes_holds_at_once_and_the_other_sees_what_it_was() {
        assertThat(here.change("Ben", net, Map.of("title", "Net strak spannen")))
                .isEqualTo("TaskChanged");

        assertThat(here.task(net).get("title").asText()).isEqualTo("Net strak spannen");
        JsonNode change = here.newestChange("Amina", net);
        assertThat(change.get("was").asText()).isEqualTo("Net spannen");
        assertThat(change.get("became").asText()).isEqualTo("Net strak spannen");
        assertThat(change.at("/by/name").asText()).isEqualTo("Ben");
        assertThat(change.at("/through/kind").asText()).isEqualTo("CLAIM");
        assertThat(change.get("iMayTalk").asBoolean()).isTrue();
        assertThat(here.newestChange("Ben", net).get("iMayTalk").asBoolean()).isFalse();
        assertThat(here.newestChange("Fatima", net).get("iMayTalk").asBoolean()).isFalse();
    }

    @Test
    void prima_is_seen_by_everyone() {
        here.change("Ben", net, Map.of("how", "Neem de sleutel mee."));
        JsonNode change = here.newestChange("Amina", net);

        assertThat(type(answer("Amina", "sayFine", change))).isEqualTo("FineSaid");
        assertThat(type(answer("Amina", "sayFine", change))).isEqualTo("FineSaid");
        assertThat(type(answer("Ben", "sayFine", change))).isEqualTo("OwnChange");

        assertThat(names(here.newestChange("Fatima", net).get("fine"))).containsExactly("Amina");
        assertThat(here.newestChange("Amina", net).get("iSaidFine").asBoolean()).isTrue();
    }

    /// All who have a say had said "prima" once, and still it waits.
    @Test
    void who_said_prima_and_then_wants_to_talk_does_not_say_it_any_more() {
        here.change("Ben", net, Map.of("title", "Net strak spannen"));
        JsonNode change = here.newestChange("Amina", net);
        answer("Amina", "sayFine", change);

        JsonNode answer = answer("Amina", "talkFirst", change);
        here.clock.forward(Duration.ofHours(1));

        JsonNode proposal = here.proposal(answer.at("/proposal/id").asText());
        assertThat(proposal.get("state").asText()).isEqualTo("OPEN");
        assertThat(names(proposal.get("agreed"))).isEmpty();
    }

    @Test
    void even_overleggen_makes_it_a_proposal_and_the_change_waits() {
        here.change("Ben", net, Map.of("startsAt", "2026-05-13T14:00:00Z"));
        JsonNode change = here.newestChange("Amina", net);

        JsonNode answer = answer("Amina", "talkFirst", change);

        assertThat(type(answer)).isEqualTo("TalkedOver");
        JsonNode proposal = answer.get("proposal");
        assertThat(proposal.get("state").asText()).isEqualTo("OPEN");
        assertThat(proposal.get("became").asText()).isEqualTo("2026-05-13T14:00:00Z");
        assertThat(proposal.at("/by/name").asText()).isEqualTo("Ben");
        assertThat(Instant.parse(proposal.get("endsAt").asText()))
                .isEqualTo(here.clock.instant().plus(Duration.ofHours(72)));
        assertThat(here.task(net).get("startsAt").isNull()).isTrue();
        assertThat(here.change("Ben", net, Map.of("startsAt", "2026-05-14T14:00:00Z")))
                .isEqualTo("UnderDiscussion");
        assertThat(here.change("Ben", net, Map.of("how", "Met handschoenen."))).isEqualTo("TaskChanged");
        assertThat(type(answer("Amina", "talkFirst", change))).isEqualTo("ChangeIsOver");
    }

    @Test
    void after_24_hours_it_stays_as_it_is() {
        here.change("Ben", net, Map.of("title", "Net strak spannen"));
        JsonNode change = here.newestChange("Amina", net);

        here.clock.forward(Duration.ofHours(24));

        assertThat(here.newestChange("Amina", net).get("iMayTalk").asBoolean()).isFalse();
        assertThat(type(answer("Amina", "talkFirst", change))).isEqualTo("TooLateToTalk");
        assertThat(here.task(net).get("title").asText()).isEqualTo("Net strak spannen");
    }

    @Test
    void an_instant_before_the_24_hours_are_over_it_can_be_talked_over() {
        here.change("Ben", net, Map.of("title", "Net strak spannen"));
        JsonNode change = here.newestChange("Amina", net);

        here.clock.forward(Duration.ofHours(24).minusNanos(1));

        assertThat(type(answer("Amina", "talkFirst", change))).isEqualTo("TalkedOver");
    }

    @Test
    void a_doer_puts_it_back_in_one_tap_and_the_other_can_talk_about_that() {
        here.change("Ben", net, Map.of("title", "Net strak spannen"));
        JsonNode first = here.newestChange("Amina", net);

        here.clock.forward(Duration.ofDays(5));
        JsonNode back = answer("Amina", "putBack", first);

        assertThat(type(back)).isEqualTo("PutBack");
        assertThat(here.task(net).get("title").asText()).isEqualTo("Net spannen");
        assertThat(here.newestChange("Ben", net).get("iMayTalk").asBoolean()).isTrue();
        assertThat(here.seenBy("Ben", "task", net).at("/changes/1/state").asText())
                .isEqualTo("REPLACED");
        assertThat(type(answer("Ben", "putBack", first))).isEqualTo("ChangeIsOver");
    }

    @Test
    void what_was_not_said_before_can_be_unsaid_again() {
        here.change("Ben", net, Map.of("how", "Neem een ladder mee.", "startsAt", "2026-05-13T14:00:00Z"));
        for (JsonNode change : here.seenBy("Amina", "task", net).get("changes")) {
            assertThat(type(answer("Amina", "putBack", change))).isEqualTo("PutBack");
        }
        assertThat(here.task(net).get("how").isNull()).isTrue();
        assertThat(here.task(net).get("startsAt").isNull()).isTrue();
    }

    @Test
    void who_does_not_do_it_changes_and_answers_nothing() {
        here.change("Ben", net, Map.of("title", "Net strak spannen"));
        JsonNode change = here.newestChange("Amina", net);

        for (String mutation : new String[] {"sayFine", "talkFirst", "putBack"}) {
            assertThat(type(answer("Fatima", mutation, change))).isEqualTo("DoersDecide");
        }
        assertThat(here.change("Fatima", net, Map.of("title", "Weg ermee"))).isEqualTo("DoersDecide");
        assertThat(here.task(net).get("title").asText()).isEqualTo("Net strak spannen");
    }

    @Test
    void a_newcomer_who_claims_can_talk_about_it_too() {
        here.change("Ben", net, Map.of("title", "Net strak spannen"));
        JsonNode change = here.newestChange("Amina", net);
        here.buurt.claim(here.buurt.joyce(), net, here.clock.instant());

        assertThat(type(answer("Joyce", "talkFirst", change))).isEqualTo("TalkedOver");
    }

    @Test
    void the_same_tap_heard_twice_is_one() {
        here.change("Ben", net, Map.of("title", "Net strak spannen"));
        String change = here.newestChange("Amina", net).get("id").asText();
        UUID key = UUID.randomUUID();
        var first = here.act(here.server.as("Amina"), "talkFirst", key, Map.of("change", change));
        var second = here.act(here.server.as("Amina"), "talkFirst", key, Map.of("change", change));

        assertThat(second.get("/act")).isEqualTo(first.get("/act"));
        assertThat(here.seenBy("Amina", "task", net).get("proposals")).hasSize(1);
    }

    @Test
    void what_is_the_same_already_is_no_change() {
        assertThat(here.change("Ben", net, Map.of("title", "Net spannen"))).isEqualTo("TaskChanged");
        assertThat(here.seenBy("Amina", "task", net).get("changes")).isEmpty();
    }

    @Test
    void nothing_is_talked_over_about_a_task_that_is_done() {
        here.change("Ben", net, Map.of("title", "Net strak spannen"));
        JsonNode change = here.newestChange("Amina", net);
        finish();
        assertThat(type(answer("Amina", "talkFirst", change))).isEqualTo("ChangeIsOver");
        assertThat(type(answer("Amina", "putBack", change))).isEqualTo("TaskIsDone");
    }

    private void finish() {
        for (String who : new String[] {"Amina", "Ben"}) {
            String claim =
                    here.server.as(who).ask("{ myClaims { id task { id } } }").text("/myClaims/0/id");
            here.server
                    .as(who)
                    .ask(
                            "mutation ($claim: ID!, $key: ID!) { sayDone(claim: $claim, key: $key) { __typename } }",
                            Map.of("claim", claim, "key", UUID.randomUUID()));
        }
    }
}
