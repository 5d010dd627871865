package nl.buurtdaad.backing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// How long a backing stands, and how long the link of its letter opens.
final class UntilRule {
    /// When a municipality says nothing else (DOMAIN part 4).
    static final int USUAL_MONTHS = 6;

    private static final Duration LINK_AFTERWARDS = Duration.ofDays(30);

    private UntilRule() {}

    /// The first instant at which it no longer stands: the same day and time of the neighbourhood's clock.
    static Instant until(Instant saidAt, int months, ZoneId zone) {
        return saidAt.atZone(zone).plusMonths(months).toInstant();
    }

    static boolean stands(Instant until, Instant now) {
        return now.isBefore(until);
    }

    /// Who never answered can for as long as an answer would stand; a late answer is still an answer.
    ///
    /// @param until of what was said last
    static boolean linkIsOver(Instant sentAt, Optional<Instant> until, Instant now, ZoneId zone) {
        return now.isAfter(
                until.orElseGet(() -> until(sentAt, USUAL_MONTHS, zone)).plus(LINK_AFTERWARDS));
    }
}
