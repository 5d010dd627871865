package nl.buurtdaad.workdays;

import java.time.LocalDate;
import java.time.MonthDay;

/// A day that a municipality keeps.
///
/// @param publicHoliday counts for opening hours
/// @param dayOff does not count in a term
public record Holiday(String name, Day day, boolean publicHoliday, boolean dayOff) {
    public sealed interface Day {}

    /// One day of one year, such as an extra day off by decree.
    public record Once(LocalDate date) implements Day {}

    /// @param notOnSunday then it is the day before, as Koningsdag is
    public record EveryYear(MonthDay day, boolean notOnSunday) implements Day {}

    /// @param days after Easter Sunday; before it when negative
    public record FromEaster(int days) implements Day {}
}
