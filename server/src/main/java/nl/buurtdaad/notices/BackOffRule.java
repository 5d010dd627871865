package nl.buurtdaad.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When a letter that was not taken is tried again. After about three days it is given up.
final class BackOffRule {
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private BackOffRule() {}

    /// @param tries how often it was tried, this time included
    static Optional<Instant> nextTry(int tries, Instant now) {
        return tries > WAITS.size() ? Optional.empty() : Optional.of(now.plus(WAITS.get(tries - 1)));
    }
}
