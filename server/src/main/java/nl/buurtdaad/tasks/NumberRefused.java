package nl.buurtdaad.tasks;

/// A number that does not fit.
record NumberRefused(String field, int atLeast, int atMost) implements ChangeOutcome {}
