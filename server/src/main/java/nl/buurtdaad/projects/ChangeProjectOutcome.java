package nl.buurtdaad.projects;

import java.util.List;
import nl.buurtdaad.changes.AboutProposal;
import nl.buurtdaad.say.DoersDecideHere;
import nl.buurtdaad.say.OthersDecide;

/// Every answer to another name for a project, or for whom it is.
sealed interface ChangeProjectOutcome
        permits ChangeProjectOutcome.ProjectChanged,
                ChangeProjectOutcome.AskTheOthers,
                ChangeProjectOutcome.UnderDiscussion,
                ChangeProjectOutcome.DoersDecide,
                NotFound {
    record ProjectChanged(String project) implements ChangeProjectOutcome {}

    record AskTheOthers(List<String> residents) implements ChangeProjectOutcome, OthersDecide {}

    /// Doers talk over the same thing just now.
    record UnderDiscussion(String proposal) implements ChangeProjectOutcome, AboutProposal {}

    record DoersDecide(String project) implements ChangeProjectOutcome, DoersDecideHere {}
}
