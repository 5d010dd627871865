package nl.buurtdaad.decisions;

import nl.buurtdaad.changes.Aspect;

/// A proposal as it is shown, for rooms that show what it is about beside it.
public interface ShownProposal {
    String id();

    Aspect aspect();
}
