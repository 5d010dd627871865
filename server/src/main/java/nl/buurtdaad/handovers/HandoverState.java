package nl.buurtdaad.handovers;

/// Named like the schema's HandoverState.
public enum HandoverState {
    /// An official writes it.
    DRAFT,
    /// A doer can put it forward.
    OFFERED,
    /// The doers decide.
    PUT_FORWARD,
    /// The doers decided on it and did not choose it.
    NOT_AGREED,
    /// A newer offer took its place, or the doers agreed on another.
    PASSED_BY,
    /// The doers want it; its first day has not come yet.
    AGREED,
    IN_FORCE,
    ENDED;

    /// A doer can put it forward.
    boolean isOnOffer() {
        return this == OFFERED || this == NOT_AGREED;
    }

    /// The doers agreed on it, and it has not ended.
    boolean stands() {
        return this == AGREED || this == IN_FORCE;
    }
}
