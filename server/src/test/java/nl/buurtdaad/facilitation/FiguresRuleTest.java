package nl.buurtdaad.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtdaad.facilitation.FiguresRule.Answered;
import nl.buurtdaad.facilitation.FiguresRule.Figures;
import nl.buurtdaad.facilitation.FiguresRule.Share;
import nl.buurtdaad.workdays.Holiday;
import nl.buurtdaad.workdays.TermRule;
import nl.buurtdaad.workdays.TermRule.Wait;
import nl.buurtdaad.workdays.Workdays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What can be said of a department. Asked is on Tuesday 12 May 2026; Thursday 14 May is Hemelvaart.
class FiguresRuleTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Workdays WORKDAYS =
            new Workdays(List.of(new Holiday("Hemelvaartsdag", new Holiday.FromEaster(39), true, true)));
    private static final Instant SENT = at("2026-05-12T10:00");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static List<Answered> after(int... workdays) {
        return IntStream.of(workdays)
                .mapToObj(days -> new Answered(days, true, Optional.empty(), false))
                .toList();
    }

    private static Answered said(PromiseState state, boolean broken) {
        return new Answered(1, true, Optional.of(state), broken);
    }

    private static Figures of(List<Answered> answered) {
        return FiguresRule.figures(answered, 0, 0, 1).orElseThrow();
    }

    @Test
    void the_median_is_the_middle_one_or_between_the_two() {
        assertThat(of(after(9, 1, 3)).medianWorkdays()).isEqualTo(3);
        assertThat(of(after(9, 1, 4, 3)).medianWorkdays()).isEqualTo(3.5);
        assertThat(of(after(2)).medianWorkdays()).isEqualTo(2);
    }

    @Test
    void below_the_minimum_nothing_is_said() {
        assertThat(FiguresRule.figures(after(1, 1, 1, 1), 9, 9, 5)).isEmpty();
        assertThat(FiguresRule.figures(after(1, 1, 1, 1, 1), 0, 2, 5))
                .contains(new Figures(5, 1, new Share(5, 5), Optional.empty(), 2));
        var four = Collections.nCopies(4, said(PromiseState.KEPT, false));
        var none = said(PromiseState.MADE, false);
        var with = Stream.concat(four.stream(), Stream.of(none)).toList();
        assertThat(FiguresRule.figures(with, 0, 0, 5).orElseThrow().promisesKept())
                .isEmpty();
        var broken = Stream.concat(with.stream(), Stream.of(said(PromiseState.NOT_YET, true)))
                .toList();
        assertThat(FiguresRule.figures(broken, 0, 0, 5).orElseThrow().promisesKept())
                .contains(new Share(4, 5));
    }

    @Test
    void what_came_after_all_was_not_kept_and_not_yet_before_its_day_is_no_blame() {
        var answered = List.of(
                said(PromiseState.KEPT, false),
                said(PromiseState.REPAIRED, true),
                said(PromiseState.NOT_YET, true),
                said(PromiseState.NOT_YET, false),
                said(PromiseState.MADE, false));
        assertThat(of(answered).promisesKept()).contains(new Share(1, 3));
    }

    @Test
    void silence_past_the_term_is_no_answer_in_time() {
        assertThat(FiguresRule.figures(after(1, 2), 3, 0, 1).orElseThrow().inTime())
                .isEqualTo(new Share(2, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-12T16:00, 0",
        "2026-05-13T09:00, 1",
        "2026-05-15T09:00, 2",
        "2026-05-17T09:00, 2",
        "2026-05-18T09:00, 3",
    })
    void it_is_counted_in_working_days_up_to_that_of_the_answer(String answered, int days) {
        assertThat(FiguresRule.workdays(SENT, Optional.empty(), at(answered), WORKDAYS, ZONE))
                .isEqualTo(days);
    }

    /// Asked back on Wednesday 13 May, told on Tuesday 19 May: 13, 15 and 18 May lay with the residents.
    @Test
    void days_that_lay_with_the_residents_do_not_count_and_make_nobody_late() {
        var wait = Optional.of(new Wait(at("2026-05-13T10:00"), Optional.of(at("2026-05-19T10:00"))));
        assertThat(FiguresRule.workdays(SENT, wait, at("2026-05-20T09:00"), WORKDAYS, ZONE))
                .isEqualTo(2);
        var term = TermRule.count(SENT, 2, wait, AnswerTerms.LONGEST_WAIT, WORKDAYS, ZONE);
        assertThat(at("2026-05-20T09:00")).isBefore(term.lateFrom(ZONE));
        var without = TermRule.count(SENT, 2, Optional.empty(), AnswerTerms.LONGEST_WAIT, WORKDAYS, ZONE);
        assertThat(at("2026-05-20T09:00")).isAfter(without.lateFrom(ZONE));
    }
}
