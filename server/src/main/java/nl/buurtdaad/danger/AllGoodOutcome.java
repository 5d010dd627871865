package nl.buurtdaad.danger;

/// Every answer to "Weer goed".
sealed interface AllGoodOutcome permits AllGoodOutcome.SaidAllGood, AllGoodOutcome.WarningIsOver, NotFound {
    record SaidAllGood(String warning) implements AllGoodOutcome, AboutWarning {}

    /// Somebody said so before, or it was about a task and lapsed.
    record WarningIsOver(String warning) implements AllGoodOutcome, AboutWarning {}
}
