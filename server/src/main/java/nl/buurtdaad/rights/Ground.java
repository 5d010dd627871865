package nl.buurtdaad.rights;

/// What a right rests on. An agreement is no law, and is never shown as one.
public enum Ground {
    LEGAL,
    AGREEMENT
}
