package nl.buurtdaad.tasks;

import java.time.Instant;
import java.util.List;
import nl.buurtdaad.claims.AboutTask;
import nl.buurtdaad.say.DoersDecideHere;
import nl.buurtdaad.say.OthersDecide;

/// Every answer to changing when, how or the name of a task.
sealed interface ChangeOutcome
        permits ChangeOutcome.TaskChanged,
                ChangeOutcome.AskTheOthers,
                ChangeOutcome.DoersDecide,
                ChangeOutcome.TaskIsDone,
                ChangeOutcome.NumberRefused,
                ChangeOutcome.TimeRefused,
                NotFound {
    record TaskChanged(String task) implements ChangeOutcome, AboutTask {}

    record AskTheOthers(List<String> residents) implements ChangeOutcome, OthersDecide {}

    record DoersDecide(String project) implements ChangeOutcome, DoersDecideHere {}

    record TaskIsDone(String task) implements ChangeOutcome, AboutTask {}

    /// A number that does not fit.
    record NumberRefused(String field, int atLeast, int atMost) implements ChangeOutcome {}

    /// A time that is long gone or too far away.
    record TimeRefused(Instant earliest, Instant latest) implements ChangeOutcome {}
}
