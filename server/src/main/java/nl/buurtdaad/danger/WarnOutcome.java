package nl.buurtdaad.danger;

import java.time.Instant;

/// Every answer to a warning.
sealed interface WarnOutcome permits WarnOutcome.WarningGiven, WarnOutcome.WarnedAlready, NotFound {
    record WarningGiven(String warning) implements WarnOutcome, AboutWarning {}

    /// Once per person, place and week.
    record WarnedAlready(String warning, Instant again) implements WarnOutcome, AboutWarning {}
}
