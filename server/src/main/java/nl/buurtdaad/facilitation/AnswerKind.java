package nl.buurtdaad.facilitation;

/// What the municipality's side can say to a request (DOMAIN rule 16).
public enum AnswerKind {
    YES,
    YES_IF,
    LATER,
    PASSED_ON,
    NO_BUT;

    /// Ends the term; LATER and PASSED_ON never do.
    boolean settles() {
        return this != LATER && this != PASSED_ON;
    }

    boolean promises() {
        return this == YES || this == YES_IF || this == LATER;
    }
}
