package nl.buurtdaad.claims;

/// Every answer to letting go of a claim, or keeping it.
sealed interface PartOutcome
        permits PartOutcome.ClaimReleased, PartOutcome.ClaimKept, PartOutcome.ClaimIsOver, NotFound {
    record ClaimReleased(String task) implements PartOutcome, AboutTask {}

    record ClaimKept(String claim, String task) implements PartOutcome, AboutClaim {}

    /// The claim was done, released or lapsed before.
    record ClaimIsOver(HeldClaim.End ended, String task) implements PartOutcome, AboutTask {}
}
