package nl.buurtdaad.facilitation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtdaad.facilitation.RequestView.TermView;
import nl.buurtdaad.workdays.Term;
import nl.buurtdaad.workdays.TermRule;
import nl.buurtdaad.workdays.TermRule.Wait;
import nl.buurtdaad.workdays.Workdays;
import nl.buurtdaad.workdays.WorkdaysRoom;

/// Until when the municipality answers a request, as the two agreed: no term of the law.
record AnswerTerms(Clock clock, WorkdaysRoom workdays) {
    /// When a municipality says nothing else (DOMAIN part 4).
    static final int USUAL_WORKDAYS = 10;

    /// The clock runs again after so many working days, whether the residents answered or not (DOMAIN part 3).
    static final int LONGEST_WAIT = 5;

    /// Until who has the request explains what the record does not say.
    static final int CLARIFY_WORKDAYS = 2;

    /// What a request runs by.
    ///
    /// @param askedBack the one question to the residents
    /// @param workdays as it was when the request was sent
    record Agreed(Instant receivedAt, int workdays, String municipality, Optional<Wait> askedBack) {}

    TermView view(Agreed agreed) {
        Term term = term(agreed);
        return new TermView(term.receivedOn(), agreed.workdays(), term.lastDay(), isLate(term), term.days());
    }

    boolean isLate(Agreed agreed) {
        return isLate(term(agreed));
    }

    private boolean isLate(Term term) {
        return !clock.instant().isBefore(term.lateFrom(clock.getZone()));
    }

    LocalDate lastDay(Agreed agreed) {
        return term(agreed).lastDay();
    }

    Workdays workdays(Agreed agreed) {
        return workdays.of(agreed.municipality());
    }

    /// The term of a clarification, which moves nothing of the request's own.
    Term toClarify(Agreed agreed, Instant askedAt) {
        return TermRule.count(
                askedAt, CLARIFY_WORKDAYS, Optional.empty(), LONGEST_WAIT, workdays(agreed), clock.getZone());
    }

    Term term(Agreed agreed) {
        return TermRule.count(
                agreed.receivedAt(),
                agreed.workdays(),
                agreed.askedBack(),
                LONGEST_WAIT,
                workdays(agreed),
                clock.getZone());
    }
}
