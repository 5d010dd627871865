package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtdaad.workdays.Term;
import nl.buurtdaad.workdays.Workdays;

/// What happens by itself while a request waits for its answer, and when (DOMAIN part 4).
final class ClockRule {
    private static final LocalTime LATE = LocalTime.of(0, 5);

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private ClockRule() {}

    enum Step {
        /// Half of the term is over: a reminder.
        HALFWAY,
        /// One working day before the last: a reminder.
        LAST_CALL,
        /// A case.
        LATE,
        /// The liaison team and the doers hear of it, in the morning of a working day.
        PUSH
    }

    /// A step whose instant has come.
    record Due(Step step, Instant at) {}

    /// In their order. After a pause of the server all of them come at once, and nobody gets a flood: of the reminders
    /// the last is due only, and none when it is late already.
    ///
    /// @param later the day of a LATER that is open
    /// @param taken the steps that were taken before
    static List<Due> due(
            Term term, Workdays workdays, Optional<LocalDate> later, Set<Step> taken, Instant now, ZoneId zone) {
        List<Due> due = new ArrayList<>();
        for (Due one : all(term, workdays, later, zone)) {
            if (!taken.contains(one.step())
                    && !isOvertaken(one.step(), taken)
                    && !one.at().isAfter(now)) {
                due.removeIf(before -> isReminder(before.step()));
                due.add(one);
            }
        }
        return due;
    }

    /// A reminder that was left out since a later step came with it stays out.
    private static boolean isOvertaken(Step step, Set<Step> taken) {
        return isReminder(step) && taken.stream().anyMatch(other -> other.compareTo(step) > 0);
    }

    static boolean isReminder(Step step) {
        return step == Step.HALFWAY || step == Step.LAST_CALL;
    }

    private static List<Due> all(Term term, Workdays workdays, Optional<LocalDate> later, ZoneId zone) {
        LocalDate lastDay = later.filter(day -> day.isBefore(term.lastDay())).orElse(term.lastDay());
        Instant late = lastDay.plusDays(1).atTime(LATE).atZone(zone).toInstant();
        Instant push = workdays.next(lastDay).atTime(MORNING).atZone(zone).toInstant();
        List<Due> all = new ArrayList<>();
        term.halfwayAt(zone).ifPresent(at -> all.add(new Due(Step.HALFWAY, at)));
        term.lastCallAt(zone).ifPresent(at -> all.add(new Due(Step.LAST_CALL, at)));
        all.add(new Due(Step.LATE, late));
        all.add(new Due(Step.PUSH, push));
        // A LATER can be over before the reminders of its term.
        all.removeIf(one -> isReminder(one.step()) && !one.at().isBefore(late));
        all.sort((one, other) -> one.at().compareTo(other.at()));
        return all;
    }
}
