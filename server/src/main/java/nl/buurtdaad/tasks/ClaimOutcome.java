package nl.buurtdaad.tasks;

/// Every answer to "Ik doe dit" and "Doen jullie het samen?".
sealed interface ClaimOutcome
        permits ClaimOutcome.TaskClaimed, ClaimOutcome.TaskIsFull, TaskIsDone, TooManyClaims, NotFound {
    record TaskClaimed(String claim, String task) implements ClaimOutcome {}

    record TaskIsFull(String task) implements ClaimOutcome {}
}
