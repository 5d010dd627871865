package nl.buurtdaad.projects;

import java.util.List;
import nl.buurtdaad.say.DoersDecideHere;
import nl.buurtdaad.say.OthersDecide;

/// Every answer to another name for a project, or for whom it is.
sealed interface ChangeProjectOutcome
        permits ChangeProjectOutcome.ProjectChanged,
                ChangeProjectOutcome.AskTheOthers,
                ChangeProjectOutcome.DoersDecide,
                NotFound {
    record ProjectChanged(String project) implements ChangeProjectOutcome {}

    record AskTheOthers(List<String> residents) implements ChangeProjectOutcome, OthersDecide {}

    record DoersDecide(String project) implements ChangeProjectOutcome, DoersDecideHere {}
}
