package nl.buurtdaad.tasks;

import java.time.Instant;
import java.util.Optional;
import nl.buurtdaad.tasks.ClaimIsOver.ClaimEnd;

/// A claim of the caller's, read under the lock of its task.
///
/// @param end how it was recorded to end, if it was
record HeldClaim(String id, String task, Instant lapsesAt, Optional<ClaimEnd> end) {
    /// A claim counts as lapsed from `lapsesAt`, whether a job recorded it or not.
    Optional<ClaimEnd> endAt(Instant now) {
        if (end.isPresent()) {
            return end;
        }
        return now.isBefore(lapsesAt) ? Optional.empty() : Optional.of(ClaimEnd.LAPSED);
    }
}
