package nl.buurtdaad.workdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The holidays of a municipality, as two lists.
public record Workdays(List<Holiday> holidays) {
    /// From one day up to and including another, for opening hours.
    public Set<LocalDate> publicHolidays(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .filter(date -> find(date, Holiday::publicHoliday).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What is kept on a day that does not count in a term.
    public Optional<Holiday> dayOff(LocalDate date) {
        return find(date, Holiday::dayOff);
    }

    public boolean isWorkday(LocalDate date) {
        return !isWeekend(date) && dayOff(date).isEmpty();
    }

    /// The first working day after a day.
    public LocalDate next(LocalDate day) {
        return day.plusDays(1)
                .datesUntil(LocalDate.MAX)
                .filter(this::isWorkday)
                .findFirst()
                .orElseThrow();
    }

    /// The last working day before a day.
    public LocalDate before(LocalDate day) {
        return Stream.iterate(day.minusDays(1), date -> date.minusDays(1))
                .filter(this::isWorkday)
                .findFirst()
                .orElseThrow();
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private Optional<Holiday> find(LocalDate date, Predicate<Holiday> list) {
        return holidays.stream()
                .filter(list)
                .filter(holiday -> HolidayRule.isOn(holiday, date))
                .findFirst();
    }
}
