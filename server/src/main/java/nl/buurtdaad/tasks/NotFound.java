package nl.buurtdaad.tasks;

/// There is no such task, claim or deed, or it is not the caller's.
record NotFound(String what)
        implements ClaimOutcome, PartOutcome, DeedOutcome, MakeOutcome, ChangeOutcome, MakerOutcome {}
