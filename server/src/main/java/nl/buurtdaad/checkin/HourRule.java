package nl.buurtdaad.checkin;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// When the hour is: every week at the same time of the clock on the wall, summer and winter.
final class HourRule {
    static final Duration LASTS = Duration.ofHours(1);

    /// What was written for it is kept so long (DOMAIN part 4).
    static final Duration LINES_KEPT = Duration.ofDays(42);

    /// Where there is no hour yet, its page shows so much.
    private static final Duration WITHOUT_HOUR = Duration.ofDays(7);

    private HourRule() {}

    /// @param startsAt of the one that is on, else of the next
    record Next(Instant startsAt, boolean isOn) {}

    static Next next(Hour hour, Instant now, ZoneId zone) {
        ZonedDateTime latest = latestStart(hour, now, zone);
        return now.isBefore(latest.toInstant().plus(LASTS))
                ? new Next(latest.toInstant(), true)
                : new Next(start(hour, latest.toLocalDate().plusWeeks(1), zone).toInstant(), false);
    }

    /// When the last one ended, from which on the next one looks back.
    static Instant lastEnd(Optional<Hour> hour, Instant now, ZoneId zone) {
        if (hour.isEmpty()) {
            return now.minus(WITHOUT_HOUR);
        }
        ZonedDateTime latest = latestStart(hour.get(), now, zone);
        Instant end = latest.toInstant().plus(LASTS);
        return now.isBefore(end)
                ? start(hour.get(), latest.toLocalDate().minusWeeks(1), zone)
                        .toInstant()
                        .plus(LASTS)
                : end;
    }

    /// The first day of it that is not before it was set, as a calendar wants to know.
    static LocalDate firstDay(Hour hour, Instant since, ZoneId zone) {
        return LocalDate.ofInstant(since, zone).with(TemporalAdjusters.nextOrSame(hour.day()));
    }

    private static ZonedDateTime latestStart(Hour hour, Instant now, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(now, zone).with(TemporalAdjusters.previousOrSame(hour.day()));
        ZonedDateTime start = start(hour, day, zone);
        return start.toInstant().isAfter(now) ? start(hour, day.minusWeeks(1), zone) : start;
    }

    private static ZonedDateTime start(Hour hour, LocalDate day, ZoneId zone) {
        return day.atTime(hour.time()).atZone(zone);
    }
}
