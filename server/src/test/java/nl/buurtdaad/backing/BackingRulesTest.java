package nl.buurtdaad.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nl.buurtdaad.backing.AskingRule.Asking;
import nl.buurtdaad.backing.AskingRule.Next;
import nl.buurtdaad.backing.AskingRule.Side;
import org.junit.jupiter.api.Test;

class BackingRulesTest {
    private static final Instant NOW = Instant.parse("2026-05-12T12:50:00Z");
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static Asking asking(boolean doers, boolean liaison, boolean waits) {
        return asking(doers, liaison, waits, false);
    }

    private static Asking asking(boolean doers, boolean liaison, boolean waits, boolean takenBack) {
        return new Asking("ask", NOW, doers, liaison, doers && liaison, waits, takenBack);
    }

    private static Next next(Asking last, Side side, Instant now) {
        return AskingRule.next(Optional.of(last), false, side, now);
    }

    @Test
    void the_first_of_the_two_begins_and_only_the_other_makes_it_two() {
        for (Side side : Side.values()) {
            assertThat(AskingRule.next(Optional.empty(), false, side, NOW)).isEqualTo(new Next.Begins());
        }
        assertThat(next(asking(true, false, false), Side.DOERS, NOW)).isEqualTo(new Next.IsAsked());
        assertThat(next(asking(true, false, false), Side.LIAISON, NOW)).isEqualTo(new Next.Joins("ask"));
        assertThat(next(asking(false, true, false), Side.LIAISON, NOW)).isEqualTo(new Next.IsAsked());
        assertThat(next(asking(false, true, false), Side.DOERS, NOW)).isEqualTo(new Next.Joins("ask"));
    }

    @Test
    void while_a_letter_waits_or_somebody_stands_behind_it_nothing_is_asked_anew() {
        assertThat(next(asking(true, true, true), Side.DOERS, NOW)).isEqualTo(new Next.IsAsked());
        assertThat(next(asking(true, true, false), Side.DOERS, NOW)).isEqualTo(new Next.Begins());
        // Of two backers one took it back; that the other said nothing keeps nobody from asking anew.
        assertThat(next(asking(true, true, true, true), Side.DOERS, NOW)).isEqualTo(new Next.Begins());
        assertThat(AskingRule.next(Optional.of(asking(true, true, false)), true, Side.DOERS, NOW))
                .isEqualTo(new Next.Stands());
    }

    @Test
    void what_nobody_went_on_with_for_sixty_days_is_over() {
        Instant last = NOW.plus(AskingRule.OPEN).minusMillis(1);
        assertThat(next(asking(true, false, false), Side.LIAISON, last)).isEqualTo(new Next.Joins("ask"));
        assertThat(next(asking(true, false, false), Side.LIAISON, last.plusMillis(1)))
                .isEqualTo(new Next.Begins());
        assertThat(next(asking(true, true, true), Side.DOERS, last.plusMillis(1)))
                .isEqualTo(new Next.Begins());
    }

    @Test
    void a_backing_stands_six_months_by_the_clock_of_the_neighbourhood() {
        Instant until = UntilRule.until(NOW, 6, HERE);
        assertThat(until).isEqualTo(Instant.parse("2026-11-12T13:50:00Z"));
        assertThat(UntilRule.stands(until, until.minusMillis(1))).isTrue();
        assertThat(UntilRule.stands(until, until)).isFalse();
        assertThat(UntilRule.until(Instant.parse("2026-08-31T10:00:00Z"), 6, HERE))
                .isEqualTo(Instant.parse("2027-02-28T11:00:00Z"));
    }

    @Test
    void the_link_opens_until_thirty_days_after_what_was_said_ends() {
        Instant until = UntilRule.until(NOW, 6, HERE);
        Instant renewed = UntilRule.until(NOW.plus(Duration.ofDays(100)), 6, HERE);
        Instant last = until.plus(Duration.ofDays(30));
        assertThat(UntilRule.linkIsOver(NOW, Optional.empty(), last, HERE)).isFalse();
        assertThat(UntilRule.linkIsOver(NOW, Optional.empty(), last.plusMillis(1), HERE))
                .isTrue();
        assertThat(UntilRule.linkIsOver(NOW, Optional.of(renewed), last.plusMillis(1), HERE))
                .isFalse();
    }
}
