package nl.buurtdaad.cases;

import nl.buurtdaad.say.DoersDecideHere;

/// Every answer to what is done with a case, by the liaison team or the doers.
sealed interface CaseOutcome
        permits CaseOutcome.CaseMoved,
                CaseOutcome.CaseIsOver,
                CaseOutcome.CaseOpenAgain,
                CaseOutcome.DoersDecide,
                NotFound {
    record CaseMoved(String liaisonCase) implements CaseOutcome, AboutCase {}

    /// It was solved, or answered.
    record CaseIsOver(String liaisonCase) implements CaseOutcome, AboutCase {}

    /// "Nog steeds niets": now, or by another doer before.
    record CaseOpenAgain(String liaisonCase) implements CaseOutcome, AboutCase {}

    record DoersDecide(String project) implements CaseOutcome, DoersDecideHere {}
}
