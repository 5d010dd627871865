package nl.buurtdaad.tasks;

import java.util.List;
import nl.buurtdaad.say.DoersDecideHere;
import nl.buurtdaad.say.OthersDecide;

/// Every answer to changing when, how or the name of a task.
sealed interface ChangeOutcome
        permits ChangeOutcome.TaskChanged,
                ChangeOutcome.AskTheOthers,
                ChangeOutcome.DoersDecide,
                TaskIsDone,
                NumberRefused,
                NotFound {
    record TaskChanged(String task) implements ChangeOutcome {}

    record AskTheOthers(List<String> residents) implements ChangeOutcome, OthersDecide {}

    record DoersDecide(String project) implements ChangeOutcome, DoersDecideHere {}
}
