package nl.buurtdaad.codes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How many codes one mailbox is sent: so many that a person can try again, so few that nobody floods a neighbour's
/// mailbox or guesses their way in, from however many phones.
final class MailboxRule {
    static final int A_DAY = 10;
    static final int AN_HOUR = 3;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private MailboxRule() {}

    /// How long until the next code; empty when it may be sent now.
    ///
    /// @param sentAt when the last codes were sent
    static Optional<Duration> mustWait(List<Instant> sentAt, Instant now) {
        return mustWait(sentAt, now, HOUR, AN_HOUR).or(() -> mustWait(sentAt, now, DAY, A_DAY));
    }

    private static Optional<Duration> mustWait(List<Instant> sentAt, Instant now, Duration in, int atMost) {
        var recent =
                sentAt.stream().filter(at -> at.plus(in).isAfter(now)).sorted().toList();
        return recent.size() < atMost
                ? Optional.empty()
                : Optional.of(
                        Duration.between(now, recent.get(recent.size() - atMost).plus(in)));
    }

    /// Those that still count, and this one.
    static List<Instant> with(List<Instant> sentAt, Instant now) {
        var kept = new ArrayList<>(
                sentAt.stream().filter(at -> at.plus(DAY).isAfter(now)).toList());
        kept.add(now);
        return List.copyOf(kept);
    }
}
