package nl.buurtdaad.facilitation;

/// The three questions that residents ask of a request.
public enum GlassBoxQuestion {
    /// "Wat gebeurt er nu?"
    NOW,
    /// "Wat betekent dit?"
    MEANING,
    /// "Waarom horen we niets?"
    SILENCE
}
