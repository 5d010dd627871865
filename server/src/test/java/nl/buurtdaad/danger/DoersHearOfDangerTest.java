package nl.buurtdaad.danger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.Settling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who has a say where somebody warns hears of it.
class DoersHearOfDangerTest {
    private final Settling here = new Settling();

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

    private String warn(GraphqlClient caller, Map<String, String> about) {
        return caller.ask("""
                        mutation ($about: Spot!, $key: ID!) {
                          warn(about: $about, kind: DANGER, sentence: "Er ligt glas.", key: $key) {
                            ... on WarningGiven { warning { id } } } }
                        """, Map.of("about", about, "key", UUID.randomUUID())).text("/warn/warning/id");
    }

    private void sayAllGood(String who, String warning) {
        here.server.as(who).ask("""
                        mutation ($warning: ID!, $key: ID!) {
                          sayAllGood(warning: $warning, sentence: "Het glas is weg.", key: $key) { __typename } }
                        """, Map.of("warning", warning, "key", UUID.randomUUID()));
    }

    private JsonNode noticesOf(String who) {
        return here.server.as(who).ask("""
                        { myNotices { notices { kind by line task { title } place { name sign } } } }
                        """, Map.of()).get("/myNotices/notices");
    }

    @Test
    void everybody_who_decides_about_the_place_does_but_who_said_it() {
        warn(here.server.as("Ben"), Map.of("place", here.buurt.court));

        JsonNode told = noticesOf("Amina");
        assertThat(told).hasSize(1);
        assertThat(told.at("/0/kind").asText()).isEqualTo("WARNED");
        assertThat(told.at("/0/line").asText()).isEqualTo("Er ligt glas.");
        assertThat(told.at("/0/place/sign").asText()).isEqualTo(here.buurt.sign);
        assertThat(told.at("/0/by").isNull())
                .as("of neighbours the name is not told")
                .isTrue();
        assertThat(noticesOf("Ben")).isEmpty();
        assertThat(noticesOf("Fatima")).isEmpty();
    }

    @Test
    void of_a_task_too() {
        warn(here.server.as("Fatima"), Map.of("task", here.buurt.net));

        assertThat(noticesOf("Amina").at("/0/task/title").asText()).isNotEmpty();
    }

    @Test
    void whoever_was_warned_hears_that_it_is_all_good_but_not_from_themself() {
        here.buurt.deed(here.buurt.fatima(), here.buurt.soup, here.clock.instant());
        String warning = warn(here.server.as("Ben"), Map.of("place", here.buurt.court));
        here.clock.forward(Duration.ofMinutes(1));
        sayAllGood("Amina", warning);

        assertThat(noticesOf("Amina").findValuesAsText("kind")).containsExactly("WARNED");
        assertThat(noticesOf("Ben")).isEmpty();
        JsonNode told = noticesOf("Fatima").get(0);
        assertThat(told.get("kind").asText()).isEqualTo("ALL_GOOD");
        assertThat(told.get("line").asText()).isEqualTo("Het glas is weg.");
        assertThat(told.at("/place/sign").asText()).isEqualTo(here.buurt.sign);
        assertThat(told.get("by").isNull()).isTrue();
    }

    @Test
    void nobody_does_of_who_warns_in_office_since_that_is_advice() {
        warn(here.server.as(here.buurt.sandra), Map.of("place", here.buurt.court));

        assertThat(noticesOf("Amina")).isEmpty();
    }
}
