package nl.buurtdaad.claims;

/// Every answer to letting go of a claim, keeping it, or telling a line on it.
sealed interface PartOutcome
        permits PartOutcome.ClaimReleased,
                PartOutcome.ClaimKept,
                PartOutcome.ClaimIsOver,
                PartOutcome.LineTold,
                PartOutcome.AloneInTask,
                NotFound {
    record ClaimReleased(String task) implements PartOutcome, AboutTask {}

    record ClaimKept(String claim, String task) implements PartOutcome, AboutClaim {}

    record LineTold(String task) implements PartOutcome, AboutTask {}

    /// Nobody else is in it; nothing was told.
    record AloneInTask(String task) implements PartOutcome, AboutTask {}

    /// The claim was done, released or lapsed before.
    record ClaimIsOver(HeldClaim.End ended, String task) implements PartOutcome, AboutTask {}
}
