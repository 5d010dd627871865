package nl.buurtdaad.cases;

/// An outcome, of any room, that shows a case as it is now.
public interface AboutCase {
    String liaisonCase();
}
