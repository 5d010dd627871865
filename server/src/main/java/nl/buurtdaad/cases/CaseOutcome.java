package nl.buurtdaad.cases;

/// Every answer to what the liaison team does with a case.
sealed interface CaseOutcome permits CaseOutcome.CaseMoved, CaseOutcome.CaseIsOver, NotFound {
    record CaseMoved(String liaisonCase) implements CaseOutcome, AboutCase {}

    /// It was solved, or answered.
    record CaseIsOver(String liaisonCase) implements CaseOutcome, AboutCase {}

    /// An outcome that shows a case, as it is now.
    interface AboutCase {
        String liaisonCase();
    }
}
