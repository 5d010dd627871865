package nl.buurtdaad.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.buurtdaad.workdays.TermRule;
import nl.buurtdaad.workdays.Workdays;

/// How long a request lies with the municipality.
final class WaitingRule {
    private WaitingRule() {}

    /// Whole working days, from the one after the day of receipt; today is not over.
    static int workdays(Instant sentAt, Instant now, Workdays workdays, ZoneId zone) {
        LocalDate from = LocalDate.ofInstant(sentAt, zone).plusDays(1);
        LocalDate today = LocalDate.ofInstant(now, zone);
        return from.isBefore(today)
                ? (int) from.datesUntil(today).filter(workdays::isWorkday).count()
                : 0;
    }

    /// @param term in working days
    static boolean isLate(Instant sentAt, int term, Instant now, Workdays workdays, ZoneId zone) {
        return !now.isBefore(TermRule.count(sentAt, term, Optional.empty(), 0, workdays, zone)
                .lateFrom(zone));
    }
}
