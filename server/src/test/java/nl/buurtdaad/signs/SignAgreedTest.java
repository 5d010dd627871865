package nl.buurtdaad.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.buurtdaad.testing.Settling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the doers agreed, by how many of them and when, read at the sign without an account.
class SignAgreedTest {
    private final Settling here = new Settling();

    @BeforeEach
    void Amina_Ben_and_Fatima_did_something() {
        for (String who : new String[] {"Amina", "Ben", "Fatima"}) {
            here.buurt.deed(here.buurt.person(who), here.buurt.task("Vegen", 1), here.clock.instant());
        }
    }

    @AfterEach
    void close() throws Exception {
        here.close();
    }

    private String sign(String more) {
        return here.server.get("/s/" + here.buurt.sign + more).body();
    }

    /// Proposed by Amina, answered with "prima" by Ben, and the time went by.
    private String agreed(Map<String, ?> wish, String sentence) {
        String proposal = here.act("Amina", "propose", Map.of("what", wish, "sentence", sentence))
                .at("/proposal/id")
                .asText();
        here.act("Ben", "agree", Map.of("proposal", proposal));
        here.clock.forward(Duration.ofHours(73));
        assertThat(here.proposal(proposal).get("state").asText()).isEqualTo("STANDS");
        return proposal;
    }

    @Test
    void what_was_agreed_about_the_place_and_its_project_is_told_with_how_many_and_when() {
        assertThat(sign("")).doesNotContain("Afgesproken");

        agreed(Map.of("closePlace", here.buurt.court), "Er komt een nieuw net.");
        agreed(Map.of("rename", Map.of("project", here.buurt.project, "name", "Open speeltuin")), "Korter.");

        assertThat(sign(""))
                .contains("<h2>Afgesproken</h2>")
                .contains("Tennisbaan: het is gesloten. Er komt een nieuw net.")
                .contains("Afgesproken door 2 doeners, op vrijdag 15 mei.")
                .contains("Het heet: Open speeltuin. Korter.");
        assertThat(sign("?taal=en")).contains("<h2>Agreed</h2>", "Agreed by 2 doers, on Friday 15 May.");
    }

    @Test
    void what_somebody_wrote_with_a_full_stop_gets_no_second_one() {
        String task = here.buurt.task("Net spannen", 2);
        here.buurt.claim(here.buurt.amina(), task, here.clock.instant());
        here.buurt.claim(here.buurt.ben(), task, here.clock.instant());
        here.change("Ben", task, Map.of("how", "Neem handschoenen mee."));
        String change = here.newestChange("Amina", task).get("id").asText();
        String proposal = here.act("Amina", "talkFirst", Map.of("change", change))
                .at("/proposal/id")
                .asText();
        here.act("Ben", "changeProposal", Map.of("proposal", proposal, "sentence", "Het prikt"));
        here.clock.forward(Duration.ofHours(73));
        assertThat(here.proposal(proposal).get("state").asText()).isEqualTo("STANDS");

        assertThat(sign("")).contains("Net spannen: zo doen we het: Neem handschoenen mee. Het prikt.");
    }

    @Test
    void what_is_still_talked_over_or_was_put_back_is_not_told() {
        String proposal = agreed(Map.of("closePlace", here.buurt.court), "Er komt een nieuw net.");
        here.act("Amina", "propose", Map.of("what", Map.of("spend", here.buurt.project), "sentence", "Een net."));
        assertThat(sign("")).contains("het is gesloten").doesNotContain("Een net.");

        String change = here.proposal(proposal).get("change").asText();
        assertThat(here.act("Fatima", "putBack", Map.of("change", change))
                        .get("__typename")
                        .asText())
                .isEqualTo("PutBack");

        assertThat(sign("")).doesNotContain("het is gesloten");
    }

    @Test
    void a_year_later_the_sign_is_about_what_is_new() {
        agreed(Map.of("closePlace", here.buurt.court), "Er komt een nieuw net.");
        here.clock.forward(Duration.ofDays(366));

        assertThat(sign("")).doesNotContain("Afgesproken");
    }
}
