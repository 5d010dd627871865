package nl.buurtdaad.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.buurtdaad.testing.Neighbours;
import nl.buurtdaad.testing.Settling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A proposal about a task is over from the instant that the task is done, and goes on when that is taken back.
class DoneTaskTest {
    private final Settling here = new Settling();
    private final Neighbours people = new Neighbours(here.server, here.buurt);
    private final String net = here.buurt.net;
    private String proposal = "";

    @BeforeEach
    void Ben_wants_another_name_and_Amina_wants_to_talk_about_it() {
        people.claim("Amina", net, now());
        people.claim("Ben", net, now());
        proposal = here.talkedOver(net, "Net strak spannen");
        here.clock.forward(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() throws Exception {
        here.close();
    }

    private Instant now() {
        return here.clock.instant();
    }

    private void done(String who) {
        assertThat(people.done(people.history.lastOf(who, net).orElseThrow(), now()))
                .isTrue();
    }

    private String agree() {
        return here.act("Amina", "agree", Map.of("proposal", proposal))
                .get("__typename")
                .asText();
    }

    private void isOverSince(Instant since) {
        JsonNode seen = here.proposal(proposal);
        assertThat(seen.get("state").asText()).isEqualTo("OVER");
        assertThat(Instant.parse(seen.get("settledAt").asText())).isEqualTo(since);
        assertThat(here.seenBy("Amina", "task", net).get("proposals")).isEmpty();
    }

    @Test
    void nobody_has_to_answer_what_is_over() {
        done("Amina");
        done("Ben");
        isOverSince(now());
        assertThat(agree()).isEqualTo("ProposalIsOver");

        Instant since = now();
        here.clock.forward(Duration.ofDays(4));
        isOverSince(since);
        assertThat(here.task(net).get("title").asText()).isEqualTo("Net spannen");
    }

    @Test
    void the_last_who_was_busy_lets_it_lapse() {
        done("Amina");
        Instant lapses = here.clock.instant().minus(Duration.ofMinutes(1)).plus(Duration.ofDays(10));
        here.act("Amina", "object", Map.of("proposal", proposal, "reason", "Te lang.", "instead", "Iets korters."));
        here.clock.forward(Duration.ofDays(11));

        isOverSince(lapses);
    }

    @Test
    void who_takes_gedaan_back_goes_on_talking() {
        done("Amina");
        done("Ben");
        here.proposal(proposal);
        here.clock.forward(Duration.ofHours(1));
        people.undo(people.history.lastOf("Amina", net).orElseThrow(), now());

        assertThat(here.proposal(proposal).get("state").asText()).isEqualTo("OPEN");
        assertThat(agree()).isEqualTo("Agreed");
    }

    /// Whether anybody looked in between changes nothing of it.
    @Test
    void what_all_had_agreed_on_stands_also_when_the_task_is_done_right_after_it() {
        agree();
        here.clock.forward(Duration.ofSeconds(1));
        done("Amina");
        done("Ben");

        assertThat(here.proposal(proposal).get("state").asText()).isEqualTo("STANDS");
        assertThat(here.task(net).get("title").asText()).isEqualTo("Net strak spannen");
    }
}
