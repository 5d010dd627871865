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

    /// So many terms, and it is badly late (DOMAIN part 4).
    static final int USUAL_TERMS = 3;

    /// The clock runs again after so many working days, whether the residents answered or not (DOMAIN part 3).
    static final int LONGEST_WAIT = 5;

    /// Until who has the request explains what the record does not say.
    static final int CLARIFY_WORKDAYS = 2;

    /// What a request runs by.
    ///
    /// @param askedBack the one question to the residents
    /// @param workdays as it was when the request was sent
    /// @param badlyLateTerms as it was then: so many terms, and it is badly late
    record Agreed(
            Instant receivedAt, int workdays, int badlyLateTerms, String municipality, Optional<Wait> askedBack) {}

    TermView view(Agreed agreed) {
        Term term = term(agreed);
        return new TermView(
                term.receivedOn(),
                agreed.workdays(),
                term.lastDay(),
                isLate(term),
                timesAsLong(agreed, term),
                term.days());
    }

    /// So many times as long as agreed and more, once it is badly late.
    Optional<Integer> timesAsLong(Agreed agreed) {
        return timesAsLong(agreed, term(agreed));
    }

    private Optional<Integer> timesAsLong(Agreed agreed, Term term) {
        return isLate(term) && isLate(count(agreed, agreed.badlyLateTerms() * agreed.workdays()))
                ? Optional.of(agreed.badlyLateTerms())
                : Optional.empty();
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
        return count(agreed, agreed.workdays());
    }

    private Term count(Agreed agreed, int days) {
        return TermRule.count(
                agreed.receivedAt(), days, agreed.askedBack(), LONGEST_WAIT, workdays(agreed), clock.getZone());
    }
}
