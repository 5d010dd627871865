package nl.buurtdaad.blocks;

/// Every answer to wanting to hear nothing more from somebody, and to hearing them again.
sealed interface BlockOutcome {
    record NoMoreHeard(String block) implements BlockOutcome {}

    record HeardAgain(String block) implements BlockOutcome {}

    /// It did not reach the caller, or is by themself.
    record NotFound(String what) implements BlockOutcome {}
}
