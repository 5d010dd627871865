package nl.buurtdaad.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.buurtdaad.workdays.Term.Kind;
import nl.buurtdaad.workdays.TermRule.Wait;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The answer term of a request (DOMAIN part 4).
class TermRuleTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Workdays DUTCH = new Workdays(List.of(
            every("--01-01", false),
            easter(-2),
            easter(1),
            every("--04-27", true),
            every("--05-05", false),
            easter(39),
            easter(50),
            every("--12-25", false),
            every("--12-26", false),
            new Holiday("Dag na Hemelvaart", new Holiday.Once(LocalDate.of(2026, 5, 15)), false, true),
            new Holiday("Eerste Paasdag", new Holiday.FromEaster(0), true, false)));

    private static Holiday every(String day, boolean notOnSunday) {
        return new Holiday(day, new Holiday.EveryYear(MonthDay.parse(day), notOnSunday), true, true);
    }

    private static Holiday easter(int days) {
        return new Holiday("Easter " + days, new Holiday.FromEaster(days), true, true);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static Term term(String received, int days) {
        return TermRule.count(at(received), days, Optional.empty(), 5, DUTCH, ZONE);
    }

    private static Term waiting(String from, @Nullable String until) {
        var wait = new Wait(at(from), Optional.ofNullable(until).map(TermRuleTest::at));
        return TermRule.count(at("2026-06-01T10:00:00"), 10, Optional.of(wait), 5, DUTCH, ZONE);
    }

    /// Worked out on a paper calendar.
    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        // A Monday: counting begins on Tuesday.
        "2026-06-01T10:00:00, 10, 2026-06-15",
        "2026-06-01T00:00:00, 1, 2026-06-02",
        "2026-06-01T23:59:59, 1, 2026-06-02",
        // A Friday, a Saturday and a Sunday: counting begins on Monday.
        "2026-06-05T16:00:00, 10, 2026-06-19",
        "2026-06-06T16:00:00, 10, 2026-06-19",
        "2026-06-07T23:59:00, 10, 2026-06-19",
        // Over Hemelvaart, the Friday after it by decree, and Whit Monday.
        "2026-05-11T09:00:00, 10, 2026-05-28",
        // Over Koningsdag and 5 mei.
        "2026-04-24T12:00:00, 10, 2026-05-12",
        // Koningsdag of 2025 is a Saturday, so it takes no working day.
        "2025-04-21T12:00:00, 5, 2025-04-28",
        // Over Goede Vrijdag and Easter.
        "2026-04-01T12:00:00, 3, 2026-04-08",
        // Over New Year: both days of Christmas and 1 January.
        "2026-12-21T12:00:00, 10, 2027-01-06",
        // Over both nights in which the clock is put.
        "2026-03-27T12:00:00, 3, 2026-04-01",
        "2026-10-23T12:00:00, 3, 2026-10-28"
    })
    void the_last_day(String received, int days, LocalDate last) {
        assertThat(term(received, days).lastDay()).isEqualTo(last);
    }

    @Test
    void it_is_late_five_minutes_into_the_next_day_also_when_the_clock_was_put() {
        // The last day is the Friday before the clock goes forward, and before it goes back.
        Term spring = term("2026-03-26T12:00:00", 1);
        Term autumn = term("2026-10-22T12:00:00", 1);

        assertThat(spring.lateFrom(ZONE)).isEqualTo(Instant.parse("2026-03-27T23:05:00Z"));
        assertThat(spring.pushAt(ZONE)).isEqualTo(Instant.parse("2026-03-30T06:00:00Z"));
        assertThat(autumn.lateFrom(ZONE)).isEqualTo(Instant.parse("2026-10-23T22:05:00Z"));
        assertThat(autumn.pushAt(ZONE)).isEqualTo(Instant.parse("2026-10-26T07:00:00Z"));
    }

    @Test
    void the_official_hears_of_it_at_half_term_and_one_working_day_before_the_last() {
        Term term = term("2026-05-11T09:00:00", 10);

        // Counted are 12, 13, 18, 19, 20 | 21, 22, 26, 27 and 28 May.
        assertThat(term.halfwayAt(ZONE)).contains(at("2026-05-21T08:00:00"));
        assertThat(term.lastCallAt(ZONE)).contains(at("2026-05-27T08:00:00"));
        assertThat(term("2026-05-11T09:00:00", 1).halfwayAt(ZONE)).isEmpty();
        assertThat(term("2026-05-11T09:00:00", 1).lastCallAt(ZONE)).isEmpty();
    }

    @Test
    void a_day_off_says_which() {
        assertThat(term("2026-05-13T09:00:00", 1).days())
                .extracting(Term.TermDay::kind)
                .containsExactly(Kind.DAY_OFF, Kind.DAY_OFF, Kind.WEEKEND, Kind.WEEKEND, Kind.WORKDAY);
        assertThat(term("2026-05-13T09:00:00", 1).days().get(1).why()).contains("Dag na Hemelvaart");
    }

    @Test
    void a_day_stands_still_when_the_residents_had_it_at_its_end() {
        // Asked on Wednesday, answered on Friday: Wednesday and Thursday stand still.
        Term term = waiting("2026-06-03T15:00:00", "2026-06-05T09:00:00");

        assertThat(term.count(Kind.STOOD_STILL)).isEqualTo(2);
        assertThat(term.lastDay()).isEqualTo(LocalDate.of(2026, 6, 17));
    }

    @Test
    void asked_and_answered_on_one_day_takes_nothing_from_the_term() {
        assertThat(waiting("2026-06-03T09:00:00", "2026-06-03T17:00:00").lastDay())
                .isEqualTo(LocalDate.of(2026, 6, 15));
    }

    @Test
    void after_five_working_days_the_clock_runs_again_by_itself() {
        Term term = waiting("2026-06-03T09:00:00", null);

        assertThat(term.count(Kind.STOOD_STILL)).isEqualTo(5);
        assertThat(term.lastDay()).isEqualTo(LocalDate.of(2026, 6, 22));
    }

    @Test
    void a_weekend_with_the_residents_is_a_weekend() {
        Term term = waiting("2026-06-05T09:00:00", "2026-06-08T09:00:00");

        assertThat(term.count(Kind.STOOD_STILL)).isEqualTo(1);
        assertThat(term.lastDay()).isEqualTo(LocalDate.of(2026, 6, 16));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2024-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2035-12-31T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Property(tries = 2_000)
    void counted_and_skipped_and_stood_still_are_all_days(
            @ForAll("instants") Instant received,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(min = 0, max = 400) int askedAfterHours,
            @ForAll @IntRange(min = 0, max = 400) int waitedHours,
            @ForAll boolean answered) {
        Instant asked = received.plus(askedAfterHours, ChronoUnit.HOURS);
        var wait =
                new Wait(asked, answered ? Optional.of(asked.plus(waitedHours, ChronoUnit.HOURS)) : Optional.empty());

        Term term = TermRule.count(received, days, Optional.of(wait), 5, DUTCH, ZONE);
        Term without = TermRule.count(received, days, Optional.empty(), 5, DUTCH, ZONE);

        LocalDate from = LocalDate.ofInstant(received, ZONE);
        assertThat(term.days())
                .extracting(Term.TermDay::date)
                .containsExactlyElementsOf(
                        from.plusDays(1).datesUntil(term.lastDay().plusDays(1)).toList());
        assertThat(term.count(Kind.WORKDAY)).isEqualTo(days);
        assertThat(term.days().getLast().kind()).isEqualTo(Kind.WORKDAY);
        assertThat(term.count(Kind.STOOD_STILL)).isLessThanOrEqualTo(5);
        assertThat(term.lastDay()).isAfterOrEqualTo(without.lastDay());
        assertThat(term.count(Kind.WORKDAY)
                        + term.count(Kind.WEEKEND)
                        + term.count(Kind.DAY_OFF)
                        + term.count(Kind.STOOD_STILL))
                .isEqualTo(ChronoUnit.DAYS.between(from, term.lastDay()));
        assertThat(DUTCH.isWorkday(term.pushOn())).isTrue();
        assertThat(term.pushOn()).isAfter(term.lastDay());
        assertThat(term.pushAt(ZONE)).isAfter(term.lateFrom(ZONE));
    }
}
