package nl.buurtdaad.facilitation;

import nl.buurtdaad.say.DoersDecideHere;

/// Every answer to "Dit hebben we nodig".
sealed interface AskOutcome permits AskOutcome.RequestSent, AskOutcome.NobodyToAsk, AskOutcome.DoersDecide, NotFound {
    record RequestSent(String request) implements AskOutcome {}

    record NobodyToAsk(String project) implements AskOutcome {}

    record DoersDecide(String project) implements AskOutcome, DoersDecideHere {}
}
