package nl.buurtdaad.agreements;

import java.time.Instant;

/// @param nudgeAt from this instant the claim is asked after: "Lukt het nog?"
/// @param lapsesAt from this instant it counts as lapsed
public record ClaimTimes(Instant nudgeAt, Instant lapsesAt) {}
