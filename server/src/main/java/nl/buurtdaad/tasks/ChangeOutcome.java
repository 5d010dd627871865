package nl.buurtdaad.tasks;

import java.time.Instant;
import nl.buurtdaad.changes.AboutProposal;
import nl.buurtdaad.claims.AboutTask;
import nl.buurtdaad.say.DoersDecideHere;

/// Every answer to changing when, how or the name of a task.
sealed interface ChangeOutcome
        permits ChangeOutcome.TaskChanged,
                ChangeOutcome.UnderDiscussion,
                ChangeOutcome.DoersDecide,
                ChangeOutcome.TaskIsDone,
                ChangeOutcome.NumberRefused,
                ChangeOutcome.TimeRefused,
                NotFound {
    record TaskChanged(String task) implements ChangeOutcome, AboutTask {}

    /// Doers talk over the same thing just now.
    record UnderDiscussion(String proposal) implements ChangeOutcome, AboutProposal {}

    record DoersDecide(String project) implements ChangeOutcome, DoersDecideHere {}

    record TaskIsDone(String task) implements ChangeOutcome, AboutTask {}

    /// A number that does not fit.
    record NumberRefused(String field, int atLeast, int atMost) implements ChangeOutcome {}

    /// A time that is long gone or too far away.
    record TimeRefused(Instant earliest, Instant latest) implements ChangeOutcome {}
}
