package nl.buurtdaad.deeds;

import java.time.Instant;
import java.util.Optional;
import nl.buurtdaad.claims.HeldClaim;

/// Whether "Het is gedaan" is accepted. If a claim lapsed while its "done" waited offline and the task is still open,
/// it is (DOMAIN part 4).
final class DoneRule {
    private DoneRule() {}

    /// Why it is not accepted; empty when it is.
    static Optional<HeldClaim.End> refusal(HeldClaim claim) {
        return claim.end()
                .filter(end -> end != HeldClaim.End.LAPSED || claim.task().isDone());
    }

    /// Undo within a day or what the platform had agreed on, by the same doer.
    static boolean mayUndo(Instant undoUntil, Instant now) {
        return now.isBefore(undoUntil);
    }
}
