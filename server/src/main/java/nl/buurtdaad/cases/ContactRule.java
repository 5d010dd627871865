package nl.buurtdaad.cases;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nl.buurtdaad.workdays.Term;
import nl.buurtdaad.workdays.TermRule;
import nl.buurtdaad.workdays.Workdays;

/// Until when the municipality names a contact person for a new project (DOMAIN part 4). Its days are counted as those
/// of a request.
final class ContactRule {
    /// Working days, when a municipality says nothing else.
    static final int USUAL = 5;

    private ContactRule() {}

    /// The term ends with its last day; what is not done by then is late.
    static Term term(Instant madeAt, int contactWorkdays, Workdays workdays, ZoneId zone) {
        return TermRule.count(madeAt, contactWorkdays, Optional.empty(), 0, workdays, zone);
    }

    static boolean isLate(Instant madeAt, int contactWorkdays, Workdays workdays, Instant now, ZoneId zone) {
        return !term(madeAt, contactWorkdays, workdays, zone).lateFrom(zone).isAfter(now);
    }
}
