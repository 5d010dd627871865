package nl.buurtdaad.friction;

import nl.buurtdaad.cases.AboutCase;
import nl.buurtdaad.say.DoersDecideHere;

/// Every answer to "Dit loopt niet lekker", to what is added to it, and to "Het loopt weer".
sealed interface FrictionOutcome {
    /// Said, now or before by somebody of the same side.
    record FrictionSaid(String liaisonCase) implements FrictionOutcome, AboutCase {}

    record WordsAdded(String liaisonCase) implements FrictionOutcome, AboutCase {}

    record RunsAgain(String liaisonCase) implements FrictionOutcome, AboutCase {}

    record NotYourFriction(String liaisonCase) implements FrictionOutcome, AboutCase {}

    record CaseIsOver(String liaisonCase) implements FrictionOutcome, AboutCase {}

    /// For a neighbour who does nothing here.
    record DoersDecide(String project) implements FrictionOutcome, DoersDecideHere {}

    /// For an office that has nothing to do with the project.
    record NothingLiesWithYou(String platform) implements FrictionOutcome {}

    record NotFound(String what) implements FrictionOutcome {}
}
