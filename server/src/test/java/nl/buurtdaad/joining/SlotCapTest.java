package nl.buurtdaad.joining;

import static nl.buurtdaad.joining.Joiners.claim;
import static nl.buurtdaad.joining.Joiners.join;
import static nl.buurtdaad.joining.Joiners.seen;
import static nl.buurtdaad.joining.Joiners.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.buurtdaad.testing.Settling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Doers cap slots for room or safety only, with the reason shown (DOMAIN rule 9).
class SlotCapTest {
    private static final Map<String, Object> SMALL_CART = Map.of("cap", "ROOM", "capBecause", "de kar is klein");

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

    private JsonNode joins(String who) {
        return join(here.server.as(who), net);
    }

    @Test
    void beyond_the_slots_one_hears_why_and_what_else_there_is_to_do() {
        assertThat(here.change("Ben", net, SMALL_CART)).isEqualTo("TaskChanged");
        for (JsonNode answer : List.of(joins("Joyce"), claim(here.server.as("Joyce"), net))) {
            assertThat(type(answer)).isEqualTo("TaskIsCapped");
            assertThat(answer.at("/task/cap/reason").asText()).isEqualTo("ROOM");
            assertThat(answer.at("/task/cap/sentence").asText()).isEqualTo("de kar is klein");
            assertThat(answer.get("openTasks").findValuesAsText("id"))
                    .contains(here.buurt.soup)
                    .doesNotContain(net);
        }
    }

    @Test
    void who_came_beside_the_slots_stays_and_a_place_that_comes_free_is_theirs_first() {
        assertThat(type(joins("Joyce"))).isEqualTo("TaskClaimed");
        here.change("Ben", net, Map.of("cap", "SAFETY"));
        assertThat(joins("Joyce").at("/claim/joined").asBoolean()).isTrue();
        assertThat(seen(here.server.as("Kofi"), net).get("doers")).hasSize(3);
        here.change("Ben", net, Map.of("slots", 3));
        assertThat(seen(here.server.as("Kofi"), net).get("stillNeeded").asInt()).isZero();
        assertThat(type(joins("Kofi"))).isEqualTo("TaskIsCapped");
        here.change("Ben", net, Map.of("slots", 4));
        assertThat(type(joins("Kofi"))).isEqualTo("TaskClaimed");
    }

    @Test
    void only_who_does_it_caps_it_and_the_cap_is_a_change_like_any_other() {
        assertThat(here.change("Fatima", net, SMALL_CART)).isEqualTo("DoersDecide");
        here.change("Ben", net, SMALL_CART);
        JsonNode change = here.newestChange("Amina", net);
        assertThat(change.get("aspect").asText()).isEqualTo("CAP");
        assertThat(change.get("became").asText()).isEqualTo("ROOM: de kar is klein");
        assertThat(change.get("iMayTalk").asBoolean()).isTrue();

        JsonNode talk =
                here.act("Amina", "talkFirst", Map.of("change", change.get("id").asText()));
        assertThat(type(talk)).isEqualTo("TalkedOver");
        assertThat(type(joins("Joyce"))).isEqualTo("TaskClaimed");
        assertThat(here.change("Ben", net, Map.of("cap", "SAFETY"))).isEqualTo("UnderDiscussion");

        here.clock.forward(Duration.ofHours(73));
        here.seenBy("Amina", "task", net);
        assertThat(seen(here.server.as("Kofi"), net).at("/cap/sentence").asText())
                .isEqualTo("de kar is klein");
    }

    @Test
    void it_is_taken_off_and_put_back() {
        here.change("Ben", net, SMALL_CART);
        here.clock.forward(Duration.ofSeconds(1));
        assertThat(here.change("Amina", net, Map.of("cap", "NONE"))).isEqualTo("TaskChanged");
        assertThat(seen(here.server.as("Kofi"), net).get("cap").isNull()).isTrue();
        assertThat(type(joins("Joyce"))).isEqualTo("TaskClaimed");
        String off = here.newestChange("Ben", net).get("id").asText();
        assertThat(type(here.act("Ben", "putBack", Map.of("change", off)))).isEqualTo("PutBack");
        assertThat(seen(here.server.as("Kofi"), net).at("/cap/reason").asText()).isEqualTo("ROOM");
    }

    @Test
    void a_sentence_that_is_too_long_is_not_taken() {
        assertThat(here.change("Ben", net, Map.of("cap", "ROOM", "capBecause", "x".repeat(121))))
                .isEqualTo("TextRefused");
        assertThat(here.change("Ben", net, Map.of("cap", "ROOM", "capBecause", "x".repeat(120))))
                .isEqualTo("TaskChanged");
    }
}
