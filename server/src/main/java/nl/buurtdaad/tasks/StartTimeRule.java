package nl.buurtdaad.tasks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.buurtdaad.tasks.ChangeOutcome.TimeRefused;

/// When a task may be: from an hour ago, for who says what just began, until two years ahead. A time outside would
/// stand
/// on everybody's first screen.
final class StartTimeRule {
    static final Duration BACK = Duration.ofHours(1);
    static final Duration AHEAD = Duration.ofDays(2 * 365);

    private StartTimeRule() {}

    static Optional<TimeRefused> refusal(Instant startsAt, Instant now) {
        Instant earliest = now.minus(BACK);
        Instant latest = now.plus(AHEAD);
        return startsAt.isBefore(earliest) || startsAt.isAfter(latest)
                ? Optional.of(new TimeRefused(earliest, latest))
                : Optional.empty();
    }
}
