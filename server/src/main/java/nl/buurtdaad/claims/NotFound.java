package nl.buurtdaad.claims;

/// There is no such task or claim, or it is not the caller's.
record NotFound(String what) implements ClaimOutcome, PartOutcome {}
