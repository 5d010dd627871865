package nl.buurtdaad.claims;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How often one person may do in a day what fills the screens or the mailbox of others: so often that nobody who means
/// it meets the end, so seldom that one phone floods nobody. The day is the 24 hours before.
public enum ADay {
    /// Beginning a task, an idea or a project; a project counts for two, with its first task.
    BEGIN(30),
    /// Asking the municipality for something. What was answered counts no more.
    ASK(5);

    private static final Duration DAY = Duration.ofDays(1);

    private final int atMost;

    ADay(int atMost) {
        this.atMost = atMost;
    }

    public int atMost() {
        return atMost;
    }

    /// What was done at this instant or before it counts no more.
    public static Instant since(Instant now) {
        return now.minus(DAY);
    }

    /// From when it may be done again; empty when it may be done now.
    ///
    /// @param doneAt when this person did it in the last day
    public Optional<Instant> againAt(List<Instant> doneAt, Instant now) {
        var counted =
                doneAt.stream().filter(at -> at.isAfter(since(now))).sorted().toList();
        return counted.size() < atMost
                ? Optional.empty()
                : Optional.of(counted.get(counted.size() - atMost).plus(DAY));
    }
}
