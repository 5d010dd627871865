package nl.buurtdaad.workdays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// A term in working days, with its sum: every day from the one after the receipt to the last one (DOMAIN part 4).
///
/// @param receivedOn the day of the receipt, which does not count
/// @param days in their order, without a gap; the last one counts
/// @param pushOn the working day after the last one
public record Term(LocalDate receivedOn, List<TermDay> days, LocalDate pushOn) {
    /// Five minutes after midnight, so that no answer of the last minute is called late.
    private static final LocalTime LATE = LocalTime.of(0, 5);

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    public enum Kind {
        WORKDAY,
        WEEKEND,
        DAY_OFF,
        STOOD_STILL
    }

    /// @param why the name of the holiday, on a day off
    public record TermDay(LocalDate date, Kind kind, Optional<String> why) {}

    /// It runs to the end of this day.
    public LocalDate lastDay() {
        return days.getLast().date();
    }

    public long count(Kind kind) {
        return days.stream().filter(day -> day.kind() == kind).count();
    }

    /// From when on an answer is late.
    public Instant lateFrom(ZoneId zone) {
        return lastDay().plusDays(1).atTime(LATE).atZone(zone).toInstant();
    }

    /// When somebody is told that it is late: in the morning of a working day.
    public Instant pushAt(ZoneId zone) {
        return pushOn.atTime(MORNING).atZone(zone).toInstant();
    }

    /// When half of its days are over; empty for a term of one day.
    public Optional<Instant> halfwayAt(ZoneId zone) {
        return morningOf(counted().size() / 2 + 1, zone);
    }

    /// In the morning of one working day before the last; empty for a term of one day.
    public Optional<Instant> lastCallAt(ZoneId zone) {
        return morningOf(counted().size() - 1, zone);
    }

    /// @param number of the working day, from 1
    private Optional<Instant> morningOf(int number, ZoneId zone) {
        var counted = counted();
        return number < 1 || counted.size() < 2
                ? Optional.empty()
                : Optional.of(
                        counted.get(number - 1).atTime(MORNING).atZone(zone).toInstant());
    }

    private List<LocalDate> counted() {
        return days.stream()
                .filter(day -> day.kind() == Kind.WORKDAY)
                .map(TermDay::date)
                .toList();
    }
}
