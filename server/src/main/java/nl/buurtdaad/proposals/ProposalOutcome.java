package nl.buurtdaad.proposals;

import java.time.Instant;
import java.util.List;
import nl.buurtdaad.changes.AboutProposal;
import nl.buurtdaad.claims.AboutTask;
import nl.buurtdaad.say.DoersDecideIn;

/// Every answer about a proposal.
public sealed interface ProposalOutcome {
    record UnderDiscussion(String proposal) implements ProposalOutcome, AboutProposal {}

    record Proposed(String proposal) implements ProposalOutcome, AboutProposal {}

    record Agreed(String proposal) implements ProposalOutcome, AboutProposal {}

    record ProblemSeen(String proposal) implements ProposalOutcome, AboutProposal {}

    record ProblemSeenBefore(String proposal) implements ProposalOutcome, AboutProposal {}

    record OwnProposal(String proposal) implements ProposalOutcome, AboutProposal {}

    record ProposalChanged(String proposal) implements ProposalOutcome, AboutProposal {}

    record NotTheProposer(String proposal) implements ProposalOutcome, AboutProposal {}

    record OtherAspect(String proposal) implements ProposalOutcome, AboutProposal {}

    record NumberRefused(String field, int atLeast, int atMost) implements ProposalOutcome {}

    record TimeRefused(Instant earliest, Instant latest) implements ProposalOutcome {}

    record OwnTaskMade(String task) implements ProposalOutcome, AboutTask {}

    record NoSecondTask(String proposal) implements ProposalOutcome, AboutProposal {}

    record TooManyClaims(int atMost) implements ProposalOutcome {}

    record KeptForTheHour(String proposal) implements ProposalOutcome, AboutProposal {}

    /// Nobody sees a problem, so there is nothing to talk over.
    record NoProblemSeen(String proposal) implements ProposalOutcome, AboutProposal {}

    record Advised(String proposal) implements ProposalOutcome, AboutProposal {}

    record ProposalIsOver(String proposal) implements ProposalOutcome, AboutProposal {}

    record DoersDecide(List<String> projects) implements ProposalOutcome, DoersDecideIn {}

    /// There is no such thing or proposal.
    record NotFound(String what) implements ProposalOutcome {}
}
