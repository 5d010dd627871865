package nl.buurtdaad.tasks;

/// The task was done already.
record TaskIsDone(String task) implements ClaimOutcome, ChangeOutcome {}
