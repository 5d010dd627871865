package nl.buurtdaad.visits;

import java.time.Instant;
import java.util.List;
import nl.buurtdaad.say.DoersDecideIn;

/// Every answer about a visit and about an invitation to one.
sealed interface VisitOutcome {
    /// Names a visit by id, which is shown as it is now.
    interface AboutVisit {
        String visit();
    }

    record VisitLogged(String visit) implements VisitOutcome, AboutVisit {}

    record VisitsLogged(String sign) implements VisitOutcome {}

    record VisitTakenBack(String visit) implements VisitOutcome, AboutVisit {}

    /// The day of the visit is over.
    record VisitStays(String visit) implements VisitOutcome, AboutVisit {}

    record Invited(String invitation) implements VisitOutcome {}

    record TimesRefused(int atMost, Instant earliest, Instant latest) implements VisitOutcome {}

    record InvitationTakenBack(String invitation) implements VisitOutcome {}

    record DoersDecide(List<String> projects) implements VisitOutcome, DoersDecideIn {}

    /// There is no such project, visit or invitation, or it is not the caller's.
    record NotFound(String what) implements VisitOutcome {}
}
