package nl.buurtdaad.danger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtdaad.agreements.AgreementName;
import nl.buurtdaad.agreements.Agreements;
import nl.buurtdaad.danger.Warning.AllGood;
import nl.buurtdaad.danger.Warning.InOffice;
import nl.buurtdaad.danger.Warning.Kind;
import nl.buurtdaad.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DangerRuleTest {
    private static final Instant NOON = TestClock.at("2026-05-12T12:00");

    private static Warning warning(Kind kind, Instant at, Optional<String> place) {
        return new Warning("w", at, kind, "Glas", lapsesAt(at), place, Optional.empty(), Optional.empty());
    }

    private static Warning danger(Instant at) {
        return warning(Kind.DANGER, at, Optional.of("Tennisbaan"));
    }

    private static Warning dangerOfTask(Instant at) {
        return warning(Kind.DANGER, at, Optional.empty());
    }

    private static Warning good(Warning was) {
        var good = Optional.of(new AllGood(was.at().plusSeconds(1), "Het is opgeruimd."));
        return new Warning(
                was.id(), was.at(), was.kind(), was.sentence(), was.lapsesAt(), was.place(), was.advice(), good);
    }

    private static Warning advice(Warning was) {
        var sandra = Optional.of(new InOffice("Sandra", Optional.of("Groen en spelen")));
        return new Warning(
                was.id(), was.at(), was.kind(), was.sentence(), was.lapsesAt(), was.place(), sandra, was.allGood());
    }

    /// The third and fourth begin in the days in which the clock goes forward and back: 48 hours stay 48 hours.
    @ParameterizedTest
    @ValueSource(strings = {"2026-05-12T12:00", "2026-12-31T23:59", "2026-03-28T12:00", "2026-10-24T12:00"})
    void danger_pauses_doing_for_48_hours_and_not_a_minute_longer(String local) {
        Instant at = TestClock.at(local);
        for (Warning warning : List.of(danger(at), dangerOfTask(at))) {
            assertThat(DangerRule.pause(List.of(warning), at)).hasValue(new Pause(warning, at.plusSeconds(172_800)));
            assertThat(DangerRule.pause(List.of(warning), at.plus(Duration.ofMinutes(47 * 60 + 59))))
                    .isPresent();
            assertThat(DangerRule.pause(List.of(warning), at.plus(Duration.ofHours(48))))
                    .isEmpty();
        }
    }

    private static Instant lapsesAt(Instant at) {
        return DangerRule.lapsesAt(new Spot.Task("task"), Agreements.DEFAULT, at);
    }

    @Test
    void on_a_task_it_is_the_platform_that_says_how_long() {
        var ours = new Agreements(Map.of(AgreementName.TASK_PAUSE_HOURS, 5));
        Instant noon = TestClock.at("2026-05-12T12:00");
        assertThat(DangerRule.lapsesAt(new Spot.Task("task"), ours, noon)).isEqualTo(noon.plusSeconds(5 * 3600));
        assertThat(DangerRule.lapsesAt(new Spot.Place("court"), ours, noon)).isEqualTo(noon.plusSeconds(48 * 3600));
    }

    @Test
    void in_the_night_of_the_clock_the_hour_of_the_end_is_another_one() {
        assertThat(lapsesAt(TestClock.at("2026-03-28T12:00"))).isEqualTo(TestClock.at("2026-03-30T13:00"));
        assertThat(lapsesAt(TestClock.at("2026-10-24T12:00"))).isEqualTo(TestClock.at("2026-10-26T11:00"));
    }

    @Test
    void what_is_broken_what_is_good_again_and_what_an_official_says_pauses_nothing() {
        var nothing = List.of(
                warning(Kind.BROKEN, NOON, Optional.of("Tennisbaan")), good(danger(NOON)), advice(danger(NOON)));
        assertThat(DangerRule.pause(nothing, NOON)).isEmpty();
        assertThat(DangerRule.pause(List.of(), NOON)).isEmpty();
    }

    @Test
    void of_two_dangers_the_one_that_lasts_longest_says_until_when() {
        var later = danger(NOON.plusSeconds(60));
        assertThat(DangerRule.pause(List.of(danger(NOON), later), NOON.plusSeconds(61)))
                .hasValue(new Pause(later, later.lapsesAt()));
    }

    @Test
    void a_warning_about_a_place_stays_and_reads_that_nobody_looked() {
        Instant end = NOON.plus(Duration.ofHours(48));
        assertThat(DangerRule.isUnchecked(danger(NOON), end.minusSeconds(1))).isFalse();
        assertThat(DangerRule.isUnchecked(danger(NOON), end)).isTrue();
        assertThat(DangerRule.isUnchecked(good(danger(NOON)), end)).isFalse();
        assertThat(DangerRule.isOver(danger(NOON), end.plus(Duration.ofDays(1_000))))
                .isFalse();
        assertThat(DangerRule.isOver(good(danger(NOON)), NOON)).isTrue();
    }

    @Test
    void a_warning_about_a_task_is_over_after_48_hours() {
        Instant end = NOON.plus(Duration.ofHours(48));
        assertThat(DangerRule.isOver(dangerOfTask(NOON), end.minusNanos(1))).isFalse();
        assertThat(DangerRule.isOver(dangerOfTask(NOON), end)).isTrue();
        assertThat(DangerRule.isUnchecked(dangerOfTask(NOON), end)).isFalse();
    }

    @Test
    void who_warned_can_warn_again_after_a_week() {
        Instant again = NOON.plus(Duration.ofDays(7));
        assertThat(DangerRule.notBefore(NOON, NOON)).hasValue(again);
        assertThat(DangerRule.notBefore(NOON, again.minusSeconds(1))).hasValue(again);
        assertThat(DangerRule.notBefore(NOON, again)).isEmpty();
    }
}
