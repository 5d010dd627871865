package nl.buurtdaad.places;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Weekly hours as lines that are read in order: on a day that a line is about, it replaces what came before it,
/// comes beside it, or takes hours away.
public record OpeningHours(List<Line> lines) {
    /// One line, such as `Mo-Fr 09:00-18:00` or `PH off`. `publicHolidays` are days beside the days of the week.
    public record Line(Set<DayOfWeek> days, boolean publicHolidays, Effect effect, List<Span> spans) {
        boolean isAbout(LocalDate day, Set<LocalDate> holidays) {
            return days.contains(day.getDayOfWeek()) || (publicHolidays && holidays.contains(day));
        }
    }

    public enum Effect {
        OPEN_INSTEAD,
        OPEN_BESIDES,
        CLOSED
    }

    /// In minutes of the day's clock; past 24:00 is the next day.
    public record Span(int from, int to) {}

    boolean askForHolidays() {
        return lines.stream().anyMatch(Line::publicHolidays);
    }
}
