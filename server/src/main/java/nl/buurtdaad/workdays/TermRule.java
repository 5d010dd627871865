package nl.buurtdaad.workdays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.workdays.Term.Kind;
import nl.buurtdaad.workdays.Term.TermDay;

/// How a term is counted (DOMAIN part 4): from the working day after the receipt, without days off, and without
/// the days at whose end it lay with the residents.
public final class TermRule {
    private TermRule() {}

    /// A time in which the municipality waited for the residents.
    ///
    /// @param until empty while it still waits
    public record Wait(Instant from, Optional<Instant> until) {
        boolean isOnAt(Instant at) {
            return from.isBefore(at) && until.filter(end -> end.isBefore(at)).isEmpty();
        }
    }

    /// @param working how many working days the term has; at least 1
    /// @param wait the one question to the residents
    /// @param longestWait after so many working days the clock runs again by itself
    public static Term count(
            Instant receivedAt, int working, Optional<Wait> wait, int longestWait, Workdays workdays, ZoneId zone) {
        LocalDate receivedOn = LocalDate.ofInstant(receivedAt, zone);
        List<TermDay> days = new ArrayList<>();
        int counted = 0;
        int stoodStill = 0;
        LocalDate date = receivedOn;
        while (counted < working) {
            date = date.plusDays(1);
            Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();
            boolean waits = wait.filter(one -> one.isOnAt(end)).isPresent() && stoodStill < longestWait;
            TermDay day = day(date, waits, workdays);
            counted += day.kind() == Kind.WORKDAY ? 1 : 0;
            stoodStill += day.kind() == Kind.STOOD_STILL ? 1 : 0;
            days.add(day);
        }
        return new Term(receivedOn, List.copyOf(days), workdays.next(date));
    }

    private static TermDay day(LocalDate date, boolean waits, Workdays workdays) {
        if (Workdays.isWeekend(date)) {
            return new TermDay(date, Kind.WEEKEND, Optional.empty());
        }
        return workdays.dayOff(date)
                .map(holiday -> new TermDay(date, Kind.DAY_OFF, Optional.of(holiday.name())))
                .orElseGet(() -> new TermDay(date, waits ? Kind.STOOD_STILL : Kind.WORKDAY, Optional.empty()));
    }
}
