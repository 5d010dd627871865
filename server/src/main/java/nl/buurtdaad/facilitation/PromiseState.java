package nl.buurtdaad.facilitation;

/// What became of a promise, in the words of those whom it was made to.
public enum PromiseState {
    MADE,
    NOT_YET,
    KEPT,
    /// It came after all: before, they said past its day that they did not have it.
    REPAIRED;

    /// They have it.
    public boolean came() {
        return this == KEPT || this == REPAIRED;
    }

    /// @param broken they said before, past its day, that they did not have it
    static PromiseState said(boolean received, boolean broken) {
        if (!received) {
            return NOT_YET;
        }
        return broken ? REPAIRED : KEPT;
    }
}
