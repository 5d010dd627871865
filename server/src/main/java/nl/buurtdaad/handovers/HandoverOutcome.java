package nl.buurtdaad.handovers;

import java.time.LocalDate;
import java.util.List;
import nl.buurtdaad.changes.AboutProposal;
import nl.buurtdaad.facilitation.AboutRequest;
import nl.buurtdaad.say.DoersDecideIn;

/// Every answer about a handover.
sealed interface HandoverOutcome {
    /// Names a handover by id, which is shown as it is now.
    interface AboutHandover {
        String handover();
    }

    record HandoverDrafted(String handover) implements HandoverOutcome, AboutHandover {}

    /// The doers asked for something else.
    record NotAskedToHandOver(String request) implements HandoverOutcome {}

    /// The doers agreed on it.
    record HandoverStands(String handover) implements HandoverOutcome, AboutHandover {}

    record LiesElsewhere(String request) implements HandoverOutcome, AboutRequest {}

    record HandoverDaysRefused(LocalDate earliest, LocalDate latest) implements HandoverOutcome {}

    record HandoverOffered(String handover) implements HandoverOutcome, AboutHandover {}

    record HandoverLacks(String handover) implements HandoverOutcome, AboutHandover {}

    record Proposed(String proposal) implements HandoverOutcome, AboutProposal {}

    record UnderDiscussion(String proposal) implements HandoverOutcome, AboutProposal {}

    record HandoverNotOnOffer(String handover) implements HandoverOutcome, AboutHandover {}

    record HandoverNotInForce(String handover) implements HandoverOutcome, AboutHandover {}

    record HandoverReturned(String handover) implements HandoverOutcome, AboutHandover {}

    /// Only the doers end it.
    record OutsideTheClause(String handover) implements HandoverOutcome, AboutHandover {}

    record NotOfYourDepartment(String handover) implements HandoverOutcome, AboutHandover {}

    record DoersDecide(List<String> projects) implements HandoverOutcome, DoersDecideIn {}

    /// There is no such request or handover.
    record NotFound(String what) implements HandoverOutcome {}
}
