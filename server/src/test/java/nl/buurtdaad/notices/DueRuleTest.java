package nl.buurtdaad.notices;

import static nl.buurtdaad.testing.TestClock.AMSTERDAM;
import static nl.buurtdaad.testing.TestClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtdaad.notices.Notice.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueRuleTest {
    private static Instant soon(Instant told) {
        return DueRule.soon(NewsHours.USUAL, told, AMSTERDAM);
    }

    private static Instant weekly(Instant told) {
        return DueRule.weekly(NewsHours.USUAL, told, AMSTERDAM);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-12T14:50, 2026-05-12T14:50",
        "2026-05-12T20:59:59, 2026-05-12T20:59:59",
        "2026-05-12T21:00, 2026-05-13T08:00",
        "2026-05-12T23:59:59, 2026-05-13T08:00",
        "2026-05-13T00:00, 2026-05-13T08:00",
        "2026-05-13T07:59:59, 2026-05-13T08:00",
        "2026-05-13T08:00, 2026-05-13T08:00"
    })
    void who_is_told_in_the_quiet_hours_hears_it_when_they_end(String told, String due) {
        assertThat(soon(at(told))).isEqualTo(at(due));
    }

    @Test
    void the_quiet_hours_end_at_eight_on_the_wall_in_the_night_that_is_short_and_in_the_one_that_is_long() {
        assertThat(soon(at("2026-03-28T22:00"))).isEqualTo(at("2026-03-29T08:00"));
        assertThat(Duration.between(at("2026-03-28T22:00"), soon(at("2026-03-28T22:00"))))
                .isEqualTo(Duration.ofHours(9));
        // 02:30 comes twice.
        var first = Instant.parse("2026-10-25T00:30:00Z");
        for (Instant told : List.of(at("2026-10-24T22:00"), first, first.plus(Duration.ofHours(1)))) {
            assertThat(soon(told)).isEqualTo(Instant.parse("2026-10-25T07:00:00Z"));
        }
    }

    @Test
    void quiet_hours_are_data_also_within_one_day_across_the_changed_hour_or_none_at_all() {
        var siesta = hours("13:00", "15:00");
        assertThat(DueRule.soon(siesta, at("2026-05-12T14:50"), AMSTERDAM)).isEqualTo(at("2026-05-12T15:00"));
        assertThat(DueRule.soon(siesta, at("2026-05-12T22:00"), AMSTERDAM)).isEqualTo(at("2026-05-12T22:00"));
        assertThat(DueRule.soon(hours("08:00", "08:00"), at("2026-05-12T03:00"), AMSTERDAM))
                .isEqualTo(at("2026-05-12T03:00"));
        var second = Instant.parse("2026-10-25T01:10:00Z");
        assertThat(DueRule.soon(hours("21:00", "02:30"), second, AMSTERDAM))
                .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    private static NewsHours hours(String from, String until) {
        return new NewsHours(LocalTime.parse(from), LocalTime.parse(until), DayOfWeek.SUNDAY, LocalTime.of(10, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-12T14:50, 2026-05-17T10:00",
        "2026-05-17T09:59, 2026-05-17T10:00",
        "2026-05-17T10:00, 2026-05-24T10:00",
        "2026-03-28T23:00, 2026-03-29T10:00",
        "2026-10-25T00:30, 2026-10-25T10:00"
    })
    void the_weekly_letter_goes_on_sunday_at_ten(String told, String due) {
        assertThat(weekly(at(told))).isEqualTo(at(due));
    }

    @Test
    void a_weekly_letter_in_the_quiet_hours_waits_until_they_end() {
        var atNight = new NewsHours(LocalTime.of(21, 0), LocalTime.of(8, 0), DayOfWeek.SUNDAY, LocalTime.of(23, 0));
        for (String told : List.of("2026-05-17T22:00", "2026-05-17T23:30")) {
            assertThat(DueRule.weekly(atNight, at(told), AMSTERDAM)).isEqualTo(at("2026-05-18T08:00"));
        }
    }

    @Test
    void every_kind_can_be_switched_off_and_what_asks_for_a_word_does_not_wait_a_week() {
        assertThat(Stream.of(NewsTopic.values()).flatMap(topic -> topic.kinds().stream()))
                .containsExactlyInAnyOrder(Kind.values());
        for (Kind asks : new Kind[] {Kind.PROPOSED, Kind.CHANGED, Kind.TALKED_OVER, Kind.ASKED_BACK, Kind.WARNED}) {
            assertThat(NewsTopic.of(asks).pace()).as(asks.name()).isEqualTo(DueRule.Pace.AT_ONCE);
        }
        assertThat(NewsTopic.of(Kind.THANKED).pace()).isEqualTo(DueRule.Pace.WEEKLY);
    }
}
