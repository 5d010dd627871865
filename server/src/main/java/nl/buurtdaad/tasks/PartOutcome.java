package nl.buurtdaad.tasks;

/// Every answer to letting go of a claim, or keeping it.
sealed interface PartOutcome permits PartOutcome.ClaimReleased, PartOutcome.ClaimKept, ClaimIsOver, NotFound {
    record ClaimReleased(String task) implements PartOutcome {}

    record ClaimKept(String claim, String task) implements PartOutcome {}
}
