package nl.buurtdaad.facilitation;

/// Every answer to who explains it to the residents.
sealed interface ClarifyOutcome
        permits ClarifyOutcome.Clarified, ClarifyOutcome.NothingToClarify, ClarifyOutcome.LiesElsewhere, NotFound {
    record Clarified(String request) implements ClarifyOutcome, AboutRequest {}

    /// Nobody asked, or it was answered before; that holds.
    record NothingToClarify(String request) implements ClarifyOutcome, AboutRequest {}

    record LiesElsewhere(String request) implements ClarifyOutcome, AboutRequest {}
}
