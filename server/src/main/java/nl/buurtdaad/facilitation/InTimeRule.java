package nl.buurtdaad.facilitation;

import java.time.Instant;
import java.util.Optional;

/// Whether an answer came in time. Only what settles a request is one; a silence is late as soon as its term is over.
final class InTimeRule {
    private InTimeRule() {}

    /// @param settledAt when YES, YES_IF or NO_BUT was said
    /// @param lateFrom five minutes after the last day of the term
    /// @return empty while it can still come in time
    static Optional<Boolean> cameInTime(Optional<Instant> settledAt, Instant lateFrom, Instant now) {
        return settledAt
                .map(at -> Optional.of(at.isBefore(lateFrom)))
                .orElseGet(() -> now.isBefore(lateFrom) ? Optional.empty() : Optional.of(false));
    }
}
