package nl.buurtdaad.projects;

/// There is no such project or platform.
record NotFound(String what) implements MakeProjectOutcome, ChangeProjectOutcome, WithdrawProjectOutcome {}
