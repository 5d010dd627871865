package nl.buurtdaad.facilitation;

import java.time.Instant;
import nl.buurtdaad.say.DoersDecideHere;

/// Every answer to "Dit hebben we nodig".
sealed interface AskOutcome
        permits AskOutcome.RequestSent,
                AskOutcome.NobodyToAsk,
                AskOutcome.DoersDecide,
                AskOutcome.EnoughForToday,
                NotFound {
    record RequestSent(String request) implements AskOutcome, AboutRequest {}

    record NobodyToAsk(String project) implements AskOutcome {}

    record DoersDecide(String project) implements AskOutcome, DoersDecideHere {}

    /// So much was asked in a day, without an answer yet, that an official would drown in it.
    record EnoughForToday(int atMost, Instant againAt) implements AskOutcome {}
}
