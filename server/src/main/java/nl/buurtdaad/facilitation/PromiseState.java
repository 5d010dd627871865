package nl.buurtdaad.facilitation;

/// What became of a promise, in the words of those whom it was made to.
public enum PromiseState {
    MADE,
    NOT_YET,
    KEPT
}
