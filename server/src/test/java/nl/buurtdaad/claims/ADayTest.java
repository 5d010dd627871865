package nl.buurtdaad.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ADayTest {
    private static final Instant NOW = Instant.parse("2026-05-12T12:50:00Z");

    private static List<Instant> hoursAgo(int... hours) {
        return IntStream.of(hours)
                .mapToObj(ago -> NOW.minus(Duration.ofHours(ago)))
                .toList();
    }

    @Test
    void who_asked_a_little_may_ask_now() {
        assertThat(ADay.ASK.againAt(hoursAgo(), NOW)).isEmpty();
        assertThat(ADay.ASK.againAt(hoursAgo(1, 2, 3, 4), NOW)).isEmpty();
        assertThat(ADay.ASK.againAt(hoursAgo(1, 2, 3, 4, 24, 25), NOW)).isEmpty();
    }

    @Test
    void who_asked_enough_may_ask_when_the_oldest_that_counts_is_a_day_ago() {
        assertThat(ADay.ASK.againAt(hoursAgo(5, 1, 3, 2, 4), NOW)).contains(NOW.plus(Duration.ofHours(19)));
        assertThat(ADay.ASK.againAt(hoursAgo(5, 1, 3, 2, 4, 6), NOW)).contains(NOW.plus(Duration.ofHours(19)));
    }
}
