package nl.buurtdaad.decisions;

import java.time.Instant;
import nl.buurtdaad.changes.AboutProposal;
import nl.buurtdaad.claims.AboutTask;
import nl.buurtdaad.say.DoersDecideHere;

/// Every answer about a change or a proposal.
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

    record UnderDiscussion(String proposal) implements DecisionOutcome, AboutProposal {}

    record Proposed(String proposal) implements DecisionOutcome, AboutProposal {}

    record Agreed(String proposal) implements DecisionOutcome, AboutProposal {}

    record ProblemSeen(String proposal) implements DecisionOutcome, AboutProposal {}

    record ProblemSeenBefore(String proposal) implements DecisionOutcome, AboutProposal {}

    record OwnProposal(String proposal) implements DecisionOutcome, AboutProposal {}

    record ProposalChanged(String proposal) implements DecisionOutcome, AboutProposal {}

    record NotTheProposer(String proposal) implements DecisionOutcome, AboutProposal {}

    record OtherAspect(String proposal) implements DecisionOutcome, AboutProposal {}

    record NumberRefused(String field, int atLeast, int atMost) implements DecisionOutcome {}

    record TimeRefused(Instant earliest, Instant latest) implements DecisionOutcome {}

    record OwnTaskMade(String task) implements DecisionOutcome, AboutTask {}

    record NoSecondTask(String proposal) implements DecisionOutcome, AboutProposal {}

    record TooManyClaims(int atMost) implements DecisionOutcome {}

    record KeptForTheHour(String proposal) implements DecisionOutcome, AboutProposal {}

    /// Nobody sees a problem, so there is nothing to talk over.
    record NoProblemSeen(String proposal) implements DecisionOutcome, AboutProposal {}

    record Advised(String proposal) implements DecisionOutcome, AboutProposal {}

    record ProposalIsOver(String proposal) implements DecisionOutcome, AboutProposal {}

    record TaskIsDone(String task) implements DecisionOutcome, AboutTask {}

    record DoersDecide(String project) implements DecisionOutcome, DoersDecideHere {}

    /// There is no such thing, change or proposal.
    record NotFound(String what) implements DecisionOutcome {}
}
