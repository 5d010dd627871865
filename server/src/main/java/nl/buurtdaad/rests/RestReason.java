package nl.buurtdaad.rests;

/// Why a project is at rest (DOMAIN part 3).
public enum RestReason {
    NO_DOERS,
    NO_MONEY,
    WAITING_FOR_MUNICIPALITY,
    SEASON,
    /// The sentence says it, if anybody wrote one.
    OTHER
}
