package nl.buurtdaad.tasks;

/// There is no such task, project or place, or it is not the caller's.
record NotFound(String what) implements MakeOutcome, ChangeOutcome, MakerOutcome {}
