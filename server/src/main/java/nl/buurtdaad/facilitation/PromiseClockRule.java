package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import nl.buurtdaad.workdays.Workdays;

/// When an official is reminded of what they promised (DOMAIN part 4): in the morning of one working day before.
final class PromiseClockRule {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private PromiseClockRule() {}

    /// Once for each promised day. Who promised after that morning needs no reminder, and past the day it is too late.
    ///
    /// @param since when this day was promised
    /// @param remindedOf the day that the last reminder was about
    static boolean isDue(
            LocalDate by, Instant since, Optional<LocalDate> remindedOf, Workdays workdays, Instant now, ZoneId zone) {
        Instant at = workdays.before(by).atTime(MORNING).atZone(zone).toInstant();
        return !now.isBefore(at)
                && since.isBefore(at)
                && !LocalDate.ofInstant(now, zone).isAfter(by)
                && !remindedOf.equals(Optional.of(by));
    }
}
