package nl.buurtdaad.tasks;

/// The claim was done, released or lapsed before.
record ClaimIsOver(ClaimEnd ended, String task) implements PartOutcome, DeedOutcome {
    enum ClaimEnd {
        DONE,
        RELEASED,
        LAPSED
    }
}
