package nl.buurtdaad.notices;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/// When a resident is told of a notice outside the app: at once but never in the quiet hours, or once a week
/// (DOMAIN part 4, and the trap of a flood in part 7).
final class DueRule {
    private DueRule() {}

    /// How long a notice may wait.
    enum Pace {
        AT_ONCE,
        /// At once for who does the task that it is about, or asked for what it is about; else weekly.
        AT_ONCE_OF_OWN,
        WEEKLY
    }

    static boolean isQuiet(NewsHours hours, Instant at, ZoneId zone) {
        LocalTime time = LocalTime.ofInstant(at, zone);
        boolean begun = !time.isBefore(hours.quietFrom());
        boolean going = time.isBefore(hours.quietUntil());
        return hours.quietFrom().isAfter(hours.quietUntil()) ? begun || going : begun && going;
    }

    /// @return `at` itself, or the end of the quiet hours that it falls in
    static Instant soon(NewsHours hours, Instant at, ZoneId zone) {
        if (!isQuiet(hours, at, zone)) {
            return at;
        }
        ZonedDateTime end = atWall(at.atZone(zone), hours.quietUntil());
        return end.toInstant().isAfter(at)
                ? end.toInstant()
                : atWall(at.atZone(zone).plusDays(1), hours.quietUntil()).toInstant();
    }

    /// The first weekly letter after `at`.
    static Instant weekly(NewsHours hours, Instant at, ZoneId zone) {
        ZonedDateTime day = at.atZone(zone).with(TemporalAdjusters.nextOrSame(hours.weeklyOn()));
        Instant next = soon(hours, atWall(day, hours.weeklyAt()).toInstant(), zone);
        return next.isAfter(at)
                ? next
                : soon(hours, atWall(day.plusWeeks(1), hours.weeklyAt()).toInstant(), zone);
    }

    /// Of an hour that the clock shows twice, the second: the first may lie behind already.
    private static ZonedDateTime atWall(ZonedDateTime day, LocalTime time) {
        return day.toLocalDate().atTime(time).atZone(day.getZone()).withLaterOffsetAtOverlap();
    }
}
