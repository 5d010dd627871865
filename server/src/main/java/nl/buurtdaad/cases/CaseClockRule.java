package nl.buurtdaad.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtdaad.workdays.Term;
import nl.buurtdaad.workdays.TermRule;
import nl.buurtdaad.workdays.Workdays;

/// What happens by itself while a case is open, and when (DOMAIN part 4). Its days are counted as those of a request.
final class CaseClockRule {
    /// When a municipality says nothing else.
    static final int USUAL_PICK_UP = 2;

    static final int USUAL_HOUR = 5;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private CaseClockRule() {}

    enum Step {
        /// The team hears of what opened by itself, in the morning of a working day.
        TELL_TEAM,
        /// Nobody of the team picked it up in time: one letter, in the morning of a working day.
        REMIND_TEAM,
        /// It goes to the top of het uurtje.
        TOP_OF_HOUR
    }

    /// @param tellsTeam nothing else tells the team that it was opened
    /// @param pickUpWorkdays the team picks it up within so many working days
    /// @param hourWorkdays it goes to the top so many working days after that
    record Facts(
            Instant openedAt, boolean tellsTeam, Optional<Instant> pickedUpAt, int pickUpWorkdays, int hourWorkdays) {}

    /// The steps whose instant has come, in their order. What nobody picks up goes to the top no later than what was
    /// picked up on the last day for it: silence of the team does not keep it out of the hour.
    static List<Step> due(Facts facts, Set<Step> taken, Workdays workdays, Instant now, ZoneId zone) {
        Term pickUp = count(facts.openedAt(), facts.pickUpWorkdays(), workdays, zone);
        Instant from = facts.pickedUpAt()
                .orElseGet(() -> pickUp.lastDay().atStartOfDay(zone).toInstant());
        List<Step> due = new ArrayList<>();
        if (facts.tellsTeam()
                && facts.pickedUpAt().isEmpty()
                && !morningAfter(facts.openedAt(), workdays, zone).isAfter(now)) {
            due.add(Step.TELL_TEAM);
        }
        if (facts.pickedUpAt().isEmpty() && !pickUp.pushAt(zone).isAfter(now)) {
            due.add(Step.REMIND_TEAM);
        }
        if (!count(from, facts.hourWorkdays(), workdays, zone).lateFrom(zone).isAfter(now)) {
            due.add(Step.TOP_OF_HOUR);
        }
        due.removeAll(taken);
        return due;
    }

    /// Before the end of this day the team picks it up.
    static LocalDate pickUpBy(Instant openedAt, int pickUpWorkdays, Workdays workdays, ZoneId zone) {
        return count(openedAt, pickUpWorkdays, workdays, zone).lastDay();
    }

    private static Instant morningAfter(Instant at, Workdays workdays, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        Instant morning = day.atTime(MORNING).atZone(zone).toInstant();
        return workdays.isWorkday(day) && !morning.isBefore(at)
                ? morning
                : workdays.next(day).atTime(MORNING).atZone(zone).toInstant();
    }

    private static Term count(Instant from, int days, Workdays workdays, ZoneId zone) {
        return TermRule.count(from, days, Optional.empty(), 0, workdays, zone);
    }
}
