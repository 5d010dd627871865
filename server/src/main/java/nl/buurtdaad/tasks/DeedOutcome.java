package nl.buurtdaad.tasks;

import java.time.Instant;

/// Every answer about a deed: done, undone, thanked.
sealed interface DeedOutcome
        permits DeedOutcome.DeedDone,
                DeedOutcome.DeedUndone,
                DeedOutcome.TooLateToUndo,
                DeedOutcome.Thanked,
                DeedOutcome.OwnDeed,
                ClaimIsOver,
                NotFound {
    record DeedDone(String deed, String task, Instant sayUntil) implements DeedOutcome {}

    record DeedUndone(String claim, String task) implements DeedOutcome {}

    record TooLateToUndo(String deed) implements DeedOutcome {}

    record Thanked(String deed) implements DeedOutcome {}

    record OwnDeed(String deed) implements DeedOutcome {}
}
