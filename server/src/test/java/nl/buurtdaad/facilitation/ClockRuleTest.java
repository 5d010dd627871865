package nl.buurtdaad.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtdaad.facilitation.ClockRule.Due;
import nl.buurtdaad.facilitation.ClockRule.Step;
import nl.buurtdaad.workdays.Holiday;
import nl.buurtdaad.workdays.TermRule;
import nl.buurtdaad.workdays.Workdays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is due when. Asked on Tuesday 12 May 2026, ten working days, over Hemelvaart and Whit Monday: the last is
/// Thursday
/// 28 May.
class ClockRuleTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Workdays WORKDAYS =
            new Workdays(List.of(easter("Hemelvaartsdag", 39), easter("Pinksteren", 50)));

    private static Holiday easter(String name, int days) {
        return new Holiday(name, new Holiday.FromEaster(days), true, true);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static List<Step> due(String sent, int working, Optional<LocalDate> later, Set<Step> taken, String now) {
        var term = TermRule.count(at(sent), working, Optional.empty(), 0, WORKDAYS, ZONE);
        return ClockRule.due(term, WORKDAYS, later, taken, at(now), ZONE).stream()
                .map(Due::step)
                .toList();
    }

    private static List<Step> steps(String names) {
        return names == null
                ? List.of()
                : List.of(names.split(" ")).stream().map(Step::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-21T07:59,",
        "2026-05-21T08:00,HALFWAY",
        "2026-05-27T07:59,HALFWAY",
        "2026-05-27T08:00,LAST_CALL",
        "2026-05-28T23:59,LAST_CALL",
        "2026-05-29T00:04,LAST_CALL",
        "2026-05-29T00:05,LATE",
        "2026-05-29T07:59,LATE",
        "2026-05-29T08:00,LATE PUSH",
    })
    void each_step_has_its_minute_and_of_the_reminders_the_last_is_due_only(String now, String expected) {
        assertThat(due("2026-05-12T14:00", 10, Optional.empty(), Set.of(), now)).isEqualTo(steps(expected));
    }

    @Test
    void what_was_taken_is_not_due_again() {
        assertThat(due("2026-05-12T14:00", 10, Optional.empty(), EnumSet.of(Step.HALFWAY), "2026-05-21T08:00"))
                .isEmpty();
        assertThat(due("2026-05-12T14:00", 10, Optional.empty(), EnumSet.allOf(Step.class), "2026-08-01T08:00"))
                .isEmpty();
        assertThat(due("2026-05-12T14:00", 10, Optional.empty(), EnumSet.of(Step.LATE), "2026-05-29T08:00"))
                .containsExactly(Step.PUSH);
    }

    @Test
    void a_reminder_that_a_later_step_came_with_is_not_due_a_minute_later() {
        var sent = "2026-05-12T14:50";
        assertThat(due(sent, 10, Optional.empty(), EnumSet.of(Step.LAST_CALL), "2026-05-27T08:01"))
                .isEmpty();
        assertThat(due(sent, 10, Optional.empty(), EnumSet.of(Step.LATE, Step.PUSH), "2026-05-29T08:01"))
                .isEmpty();
    }

    @Test
    void a_term_that_ends_on_a_friday_is_late_on_saturday_and_pushed_on_monday() {
        assertThat(due("2026-06-05T14:00", 5, Optional.empty(), Set.of(), "2026-06-13T00:04"))
                .containsExactly(Step.LAST_CALL);
        assertThat(due("2026-06-05T14:00", 5, Optional.empty(), Set.of(), "2026-06-13T00:05"))
                .containsExactly(Step.LATE);
        assertThat(due("2026-06-05T14:00", 5, Optional.empty(), Set.of(), "2026-06-15T07:59"))
                .containsExactly(Step.LATE);
        assertThat(due("2026-06-05T14:00", 5, Optional.empty(), Set.of(), "2026-06-15T08:00"))
                .containsExactly(Step.LATE, Step.PUSH);
    }

    /// The night of 24 to 25 October 2026 has 25 hours; that of 27 to 28 March 2027 has 23.
    @ParameterizedTest
    @CsvSource({
        "2026-10-16T14:00,2026-10-24T00:05,2026-10-26T08:00",
        "2027-03-19T14:00,2027-03-27T00:05,2027-03-29T08:00",
    })
    void over_the_nights_of_the_clock_the_local_minute_stays(String sent, String late, String push) {
        var term = TermRule.count(at(sent), 5, Optional.empty(), 0, new Workdays(List.of()), ZONE);
        var due = ClockRule.due(term, new Workdays(List.of()), Optional.empty(), Set.of(), at(push), ZONE);
        assertThat(due).containsExactly(new Due(Step.LATE, at(late)), new Due(Step.PUSH, at(push)));
    }

    @Test
    void the_day_of_a_later_that_comes_before_the_end_of_the_term_is_late_too() {
        var later = Optional.of(LocalDate.parse("2026-05-18"));
        assertThat(due("2026-05-12T14:00", 10, later, Set.of(), "2026-05-19T00:04"))
                .isEmpty();
        assertThat(due("2026-05-12T14:00", 10, later, Set.of(), "2026-05-19T08:00"))
                .containsExactly(Step.LATE, Step.PUSH);
        var afterwards = Optional.of(LocalDate.parse("2026-06-30"));
        assertThat(due("2026-05-12T14:00", 10, afterwards, Set.of(), "2026-05-29T00:05"))
                .containsExactly(Step.LATE);
    }

    @Test
    void a_term_of_one_day_has_no_reminders() {
        assertThat(due("2026-06-01T14:00", 1, Optional.empty(), Set.of(), "2026-06-03T08:00"))
                .containsExactly(Step.LATE, Step.PUSH);
    }
}
