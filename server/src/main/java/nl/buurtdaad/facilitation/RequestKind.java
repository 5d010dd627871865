package nl.buurtdaad.facilitation;

/// What the residents ask for.
public enum RequestKind {
    PERMISSION,
    MONEY,
    MATERIAL,
    SPACE,
    KNOWLEDGE,
    CONTACT,
    /// "Dit willen wij zelf doen".
    HANDOVER,
    /// "Kan de gemeente dit doen?": the other way round.
    TAKE_OVER
}
