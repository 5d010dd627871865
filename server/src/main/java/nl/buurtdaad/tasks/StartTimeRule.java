package nl.buurtdaad.tasks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When a task may be: from an hour ago, for who says what just began, until two years ahead. A time outside would
/// stand on everybody's first screen.
public final class StartTimeRule {
    static final Duration BACK = Duration.ofHours(1);
    static final Duration AHEAD = Duration.ofDays(2 * 365);

    private StartTimeRule() {}

    /// The first and the last moment that fit.
    public record Range(Instant earliest, Instant latest) {}

    /// What would fit, when this does not.
    public static Optional<Range> refusal(Instant startsAt, Instant now) {
        var range = new Range(now.minus(BACK), now.plus(AHEAD));
        return startsAt.isBefore(range.earliest()) || startsAt.isAfter(range.latest())
                ? Optional.of(range)
                : Optional.empty();
    }
}
