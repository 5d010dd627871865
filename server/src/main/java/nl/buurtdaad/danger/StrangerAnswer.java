package nl.buurtdaad.danger;

/// What somebody without an account hears.
public enum StrangerAnswer {
    HEARD,
    /// Warned of this kind here before, this week and from the same address; or the warning is over already.
    ALREADY,
    /// So often from one address, on one day.
    TOO_OFTEN,
    GONE
}
