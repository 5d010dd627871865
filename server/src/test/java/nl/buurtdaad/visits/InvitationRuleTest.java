package nl.buurtdaad.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.buurtdaad.testing.TestClock;
import org.junit.jupiter.api.Test;

class InvitationRuleTest {
    private static final Instant NOW = TestClock.at("2026-05-12T14:50");
    private static final Instant SOON = TestClock.at("2026-05-19T15:00");

    @Test
    void one_to_three_times_that_are_to_come_fit() {
        assertThat(InvitationRule.refusal(List.of(SOON), NOW)).isEmpty();
        assertThat(InvitationRule.refusal(times(3), NOW)).isEmpty();
        assertThat(InvitationRule.refusal(times(4), NOW)).isPresent();
        assertThat(InvitationRule.refusal(List.of(), NOW)).isPresent();
    }

    @Test
    void a_time_is_after_now_and_at_most_sixty_days_ahead() {
        assertThat(InvitationRule.refusal(List.of(NOW), NOW)).isPresent();
        assertThat(InvitationRule.refusal(List.of(NOW.plusMillis(1)), NOW)).isEmpty();
        assertThat(InvitationRule.refusal(List.of(NOW.plus(Duration.ofDays(60))), NOW))
                .isEmpty();
        assertThat(InvitationRule.refusal(
                        List.of(SOON, NOW.plus(Duration.ofDays(60)).plusMillis(1)), NOW))
                .isPresent();
    }

    @Test
    void the_soonest_comes_first_and_each_time_once() {
        assertThat(InvitationRule.inOrder(List.of(SOON, NOW, SOON))).containsExactly(NOW, SOON);
    }

    @Test
    void everybody_sees_the_soonest_time_alone() {
        var amina = new Invitation("a", Optional.of("Amina"), false, times(3));
        var ben = new Invitation("b", Optional.of("Ben"), false, times(2));

        assertThat(InvitationRule.forEverybody(List.of(amina, ben)))
                .containsExactly(new Invitation("a", Optional.of("Amina"), false, List.of(SOON)));
        assertThat(InvitationRule.forEverybody(List.of())).isEmpty();
    }

    private static List<Instant> times(int many) {
        return IntStream.range(0, many)
                .mapToObj(hour -> SOON.plus(Duration.ofHours(hour)))
                .toList();
    }
}
