package nl.buurtdaad.facilitation;

import nl.buurtdaad.say.DoersDecideHere;

/// Every answer to "Heb je het? [Ja] [Nog niet]".
sealed interface SayReceivedOutcome permits SayReceivedOutcome.ReceivedSaid, SayReceivedOutcome.DoersDecide, NotFound {
    record ReceivedSaid(String request) implements SayReceivedOutcome, AboutRequest {}

    record DoersDecide(String project) implements SayReceivedOutcome, DoersDecideHere {}
}
