package nl.buurtdaad.tasks;

import nl.buurtdaad.claims.AboutTask;

/// Every answer to making a task or an idea.
sealed interface MakeOutcome permits MakeOutcome.TaskMade, MakeOutcome.IdeaMade, MakeOutcome.TooManyClaims, NotFound {
    record TaskMade(String task) implements MakeOutcome, AboutTask {}

    record IdeaMade(String task) implements MakeOutcome, AboutTask {}

    /// Who makes a task is its first doer, and has as many open claims as the platform agreed on.
    record TooManyClaims(int atMost) implements MakeOutcome {}
}
