package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.buurtdaad.workdays.Term.Kind;
import nl.buurtdaad.workdays.TermRule;
import nl.buurtdaad.workdays.TermRule.Wait;
import nl.buurtdaad.workdays.Workdays;

/// How long a request lies with the municipality.
final class WaitingRule {
    private WaitingRule() {}

    /// Whole working days, from the one after the day of receipt; today is not over, and what lay with the residents
    /// does not count.
    static int workdays(Instant sentAt, Optional<Wait> askedBack, Instant now, Workdays workdays, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(sentAt, zone), today);
        return days < 1
                ? 0
                : (int)
                        TermRule.count(sentAt, (int) days, askedBack, AnswerTerms.LONGEST_WAIT, workdays, zone)
                                .days()
                                .stream()
                                .filter(day ->
                                        day.kind() == Kind.WORKDAY && day.date().isBefore(today))
                                .count();
    }
}
