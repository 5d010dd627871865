package nl.buurtdaad.claims;

import java.util.Optional;
import nl.buurtdaad.agreements.ClaimTimes;

/// A claim of the caller's, read under the lock of its task.
///
/// @param recorded how it was recorded to end, if it was
public record HeldClaim(String id, ClaimTimes times, Optional<End> recorded, Task task) {
    /// How a claim can be over.
    public enum End {
        DONE,
        RELEASED,
        LAPSED
    }

    /// How it ended, if it did. A claim counts as lapsed from `lapsesAt`, whether a job recorded it or not.
    public Optional<End> end() {
        if (recorded.isPresent()) {
            return recorded;
        }
        return task.readAt().isBefore(times.lapsesAt()) ? Optional.empty() : Optional.of(End.LAPSED);
    }
}
