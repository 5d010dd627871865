package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.workdays.Term.Kind;
import nl.buurtdaad.workdays.TermRule;
import nl.buurtdaad.workdays.TermRule.Wait;
import nl.buurtdaad.workdays.Workdays;

/// What can be said of a department in figures (DOMAIN rule 21): of the department only, and of nobody below a minimum.
final class FiguresRule {
    /// When a municipality says nothing else (DOMAIN part 4).
    static final int USUAL_MINIMUM = 5;

    private FiguresRule() {}

    /// A request that got YES, YES_IF or NO_BUT.
    ///
    /// @param workdays until the answer, see [#workdays]
    /// @param state of what was promised
    /// @param broken the residents said past its day that it did not come
    record Answered(int workdays, boolean inTime, Optional<PromiseState> state, boolean broken) {}

    record Share(int part, int of) {}

    /// Named like the schema's fields.
    record Figures(int answered, double medianWorkdays, Share inTime, Optional<Share> promisesKept, int visits) {}

    /// @param silent requests that lie there past their term: silence is no answer in time
    /// @param minimum of answers, and of promises of which the residents said what became of them
    /// @return nothing below the minimum of answers
    static Optional<Figures> figures(List<Answered> answered, int silent, int visits, int minimum) {
        if (answered.size() < minimum) {
            return Optional.empty();
        }
        int inTime = (int) answered.stream().filter(Answered::inTime).count();
        return Optional.of(new Figures(
                answered.size(),
                median(answered.stream().map(Answered::workdays).sorted().toList()),
                new Share(inTime, answered.size() + silent),
                kept(answered, minimum),
                visits));
    }

    private static double median(List<Integer> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    /// Who receives it says whether it was kept; nobody's "nog niet" before the day counts.
    private static Optional<Share> kept(List<Answered> answered, int minimum) {
        int kept = (int)
                answered.stream().filter(one -> is(one, PromiseState.KEPT)).count();
        int broken = (int) answered.stream()
                .filter(one -> is(one, PromiseState.REPAIRED) || (is(one, PromiseState.NOT_YET) && one.broken()))
                .count();
        return kept + broken < minimum ? Optional.empty() : Optional.of(new Share(kept, kept + broken));
    }

    private static boolean is(Answered answered, PromiseState state) {
        return answered.state().filter(state::equals).isPresent();
    }

    /// Working days from the one after the receipt up to and including that of the answer, without those on which the
    /// clock stood still; 0 on the day itself.
    static int workdays(Instant sentAt, Optional<Wait> askedBack, Instant answeredAt, Workdays workdays, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(answeredAt, zone);
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(sentAt, zone), day);
        return days < 1
                ? 0
                : (int)
                        TermRule.count(sentAt, (int) days, askedBack, AnswerTerms.LONGEST_WAIT, workdays, zone)
                                .days()
                                .stream()
                                .filter(one -> one.kind() == Kind.WORKDAY
                                        && !one.date().isAfter(day))
                                .count();
    }
}
