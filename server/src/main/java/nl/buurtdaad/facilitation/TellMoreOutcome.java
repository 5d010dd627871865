package nl.buurtdaad.facilitation;

import nl.buurtdaad.say.DoersDecideHere;

/// Every answer to what the doers tell the municipality.
sealed interface TellMoreOutcome
        permits TellMoreOutcome.MoreTold, TellMoreOutcome.NothingAsked, TellMoreOutcome.DoersDecide, NotFound {
    /// Now, or by another doer before.
    record MoreTold(String request) implements TellMoreOutcome, AboutRequest {}

    record NothingAsked(String request) implements TellMoreOutcome, AboutRequest {}

    record DoersDecide(String project) implements TellMoreOutcome, DoersDecideHere {}
}
