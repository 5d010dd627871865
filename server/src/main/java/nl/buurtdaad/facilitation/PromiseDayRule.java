package nl.buurtdaad.facilitation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/// For which days a promise can be made.
final class PromiseDayRule {
    private PromiseDayRule() {}

    static LocalDate latest(LocalDate today) {
        return today.plusYears(1);
    }

    static boolean fits(LocalDate by, LocalDate today) {
        return !by.isBefore(today) && !by.isAfter(latest(today));
    }

    /// "Deze week" is Friday; from Friday noon on nobody means today, so it is the next one.
    static LocalDate thisWeek(ZonedDateTime now) {
        LocalDate friday = now.toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        boolean tooLate = friday.equals(now.toLocalDate()) && !now.toLocalTime().isBefore(LocalTime.NOON);
        return tooLate ? friday.plusWeeks(1) : friday;
    }

    /// Weeks begin on Monday.
    static boolean isSameWeek(LocalDate one, LocalDate other) {
        return monday(one).equals(monday(other));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
