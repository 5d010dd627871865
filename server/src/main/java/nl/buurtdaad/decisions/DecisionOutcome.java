package nl.buurtdaad.decisions;

import java.util.List;
import nl.buurtdaad.changes.AboutProposal;
import nl.buurtdaad.claims.AboutTask;
import nl.buurtdaad.say.DoersDecideIn;

/// Every answer about a change.
sealed interface DecisionOutcome {
    /// Names a change by id, which is shown as it is now.
    interface AboutChange {
        String change();
    }

    record FineSaid(String change) implements DecisionOutcome, AboutChange {}

    /// It does not hold any more, or is talked over already.
    record ChangeIsOver(String change) implements DecisionOutcome, AboutChange {}

    record OwnChange(String change) implements DecisionOutcome, AboutChange {}

    record TalkedOver(String proposal) implements DecisionOutcome, AboutProposal {}

    record TooLateToTalk(String change) implements DecisionOutcome, AboutChange {}

    record PutBack(String change) implements DecisionOutcome, AboutChange {}

    /// An agreement of a platform: it is proposed to have it as it was.
    record Proposed(String proposal) implements DecisionOutcome, AboutProposal {}

    record UnderDiscussion(String proposal) implements DecisionOutcome, AboutProposal {}

    record TaskIsDone(String task) implements DecisionOutcome, AboutTask {}

    record DoersDecide(List<String> projects) implements DecisionOutcome, DoersDecideIn {}

    /// There is no such change.
    record NotFound(String what) implements DecisionOutcome {}
}
