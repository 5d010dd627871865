package nl.buurtdaad.tasks;

/// Every answer to making a task or an idea.
sealed interface MakeOutcome permits MakeOutcome.TaskMade, MakeOutcome.IdeaMade, TooManyClaims, NotFound {
    record TaskMade(String task) implements MakeOutcome {}

    record IdeaMade(String task) implements MakeOutcome {}
}
