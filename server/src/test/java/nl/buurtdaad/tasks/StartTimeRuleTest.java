package nl.buurtdaad.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StartTimeRuleTest {
    private static final Instant NOW = Instant.parse("2026-05-12T12:50:00Z");

    @Test
    void what_just_began_and_what_is_far_ahead_can_be_told() {
        for (Instant start : new Instant[] {NOW.minus(Duration.ofHours(1)), NOW, NOW.plus(Duration.ofDays(730))}) {
            assertThat(StartTimeRule.refusal(start, NOW)).isEmpty();
        }
    }

    @Test
    void what_is_long_gone_or_too_far_ahead_is_refused_with_what_would_fit() {
        var fits = new StartTimeRule.Range(NOW.minus(Duration.ofHours(1)), NOW.plus(Duration.ofDays(730)));
        for (Instant start : new Instant[] {
            Instant.MIN, NOW.minus(Duration.ofMinutes(61)), NOW.plus(Duration.ofDays(731)), Instant.MAX
        }) {
            assertThat(StartTimeRule.refusal(start, NOW)).contains(fits);
        }
    }
}
