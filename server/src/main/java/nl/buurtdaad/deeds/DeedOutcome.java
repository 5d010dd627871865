package nl.buurtdaad.deeds;

import java.time.Instant;
import nl.buurtdaad.claims.AboutClaim;
import nl.buurtdaad.claims.AboutTask;
import nl.buurtdaad.claims.HeldClaim;

/// Every answer about a deed: done, undone, thanked.
sealed interface DeedOutcome {
    /// Names a deed by id, which is shown as it is now.
    interface AboutDeed {
        String deed();
    }

    record DeedDone(String deed, String task, Instant sayUntil) implements DeedOutcome, AboutDeed, AboutTask {}

    record DeedUndone(String claim, String task) implements DeedOutcome, AboutClaim {}

    record TooLateToUndo(String deed) implements DeedOutcome, AboutDeed {}

    record Thanked(String deed) implements DeedOutcome, AboutDeed {}

    record WeSeeYouSaid(String deed) implements DeedOutcome, AboutDeed {}

    record WeSeeYouTakenBack(String deed) implements DeedOutcome, AboutDeed {}

    record OwnDeed(String deed) implements DeedOutcome, AboutDeed {}

    /// The claim was done, released or lapsed before.
    record ClaimIsOver(HeldClaim.End ended, String task) implements DeedOutcome, AboutTask {}

    /// There is no such claim or deed, or it is not the caller's.
    record NotFound(String what) implements DeedOutcome {}
}
