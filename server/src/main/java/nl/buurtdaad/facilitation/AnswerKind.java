package nl.buurtdaad.facilitation;

/// What the municipality's side can say to a request (DOMAIN rule 16).
public enum AnswerKind {
    YES,
    YES_IF,
    LATER,
    PASSED_ON,
    NO_BUT,
    /// One question to the residents; the term stands still meanwhile.
    ASKED_BACK;

    /// Ends the term; the others never do.
    boolean settles() {
        return this == YES || this == YES_IF || this == NO_BUT;
    }

    boolean promises() {
        return this == YES || this == YES_IF || this == LATER;
    }
}
