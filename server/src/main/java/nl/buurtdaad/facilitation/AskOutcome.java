package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtdaad.rights.Rights;
import nl.buurtdaad.say.DoersDecideHere;

/// Every answer to "Dit hebben we nodig".
sealed interface AskOutcome
        permits AskOutcome.RequestSent,
                AskOutcome.NobodyToAsk,
                AskOutcome.DoersDecide,
                AskOutcome.RightDoesNotHold,
                AskOutcome.EnoughForToday,
                NotFound {
    record RequestSent(String request) implements AskOutcome, AboutRequest {}

    record NobodyToAsk(String project) implements AskOutcome {}

    record DoersDecide(String project) implements AskOutcome, DoersDecideHere {}

    /// @param day the first one of what is still to come, the last one of what is over
    record RightDoesNotHold(String right, Rights.Problem why, Optional<LocalDate> day) implements AskOutcome {}

    /// So much was asked in a day, without an answer yet, that an official would drown in it.
    record EnoughForToday(int atMost, Instant againAt) implements AskOutcome {}
}
