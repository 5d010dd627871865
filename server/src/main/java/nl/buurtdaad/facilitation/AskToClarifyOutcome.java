package nl.buurtdaad.facilitation;

import java.time.Instant;
import nl.buurtdaad.say.DoersDecideHere;

/// Every answer to "Dit zegt me nog niet genoeg".
sealed interface AskToClarifyOutcome
        permits AskToClarifyOutcome.ClarifyAsked,
                AskToClarifyOutcome.DoersDecide,
                AskToClarifyOutcome.EnoughForToday,
                NotFound {
    /// Now, or by another doer before.
    record ClarifyAsked(String request) implements AskToClarifyOutcome, AboutRequest {}

    record DoersDecide(String project) implements AskToClarifyOutcome, DoersDecideHere {}

    record EnoughForToday(int atMost, Instant againAt) implements AskToClarifyOutcome {}
}
