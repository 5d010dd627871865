package nl.buurtdaad.tasks;

import java.time.Instant;
import nl.buurtdaad.claims.AboutTask;

/// Every answer to making a task or an idea.
sealed interface MakeOutcome
        permits MakeOutcome.TaskMade,
                MakeOutcome.IdeaMade,
                MakeOutcome.TooManyClaims,
                MakeOutcome.EnoughForToday,
                NotFound {
    record TaskMade(String task) implements MakeOutcome, AboutTask {}

    record IdeaMade(String task) implements MakeOutcome, AboutTask {}

    /// Who makes a task is its first doer, and has as many open claims as the platform agreed on.
    record TooManyClaims(int atMost) implements MakeOutcome {}

    /// So much was begun in a day that others would drown in it.
    record EnoughForToday(int atMost, Instant againAt) implements MakeOutcome {}
}
