package nl.buurtdaad.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackOffRuleTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void the_first_time_a_letter_waits_half_a_minute() {
        assertThat(BackOffRule.nextTry(1, NOW)).contains(NOW.plusSeconds(30));
    }

    @Test
    void every_wait_is_at_least_as_long_as_the_one_before() {
        Instant last = NOW;
        for (int tries = 1; tries <= 9; tries++) {
            Instant next = BackOffRule.nextTry(tries, NOW).orElseThrow();
            assertThat(next).isAfterOrEqualTo(last);
            last = next;
        }
    }

    @Test
    void after_three_days_it_is_given_up() {
        Duration total = Duration.ZERO;
        int tries = 1;
        for (var next = BackOffRule.nextTry(1, NOW); next.isPresent(); next = BackOffRule.nextTry(++tries, NOW)) {
            total = total.plus(Duration.between(NOW, next.get()));
        }
        assertThat(total).isBetween(Duration.ofHours(60), Duration.ofHours(84));
    }
}
