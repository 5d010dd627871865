package nl.buurtdaad.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    @Test
    void what_is_left_is_told_in_whole_milliseconds() {
        for (int tries = 0; tries < 20; tries++) {
            Duration left = Deadline.within(Duration.ofSeconds(10), Deadline::left);
            assertThat(left).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
            assertThat(left.toNanosPart() % 1_000_000).isZero();
        }
    }
}
