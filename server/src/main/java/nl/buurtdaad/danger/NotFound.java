package nl.buurtdaad.danger;

/// There is no such task, place or warning.
record NotFound(String what) implements WarnOutcome, AllGoodOutcome {}
