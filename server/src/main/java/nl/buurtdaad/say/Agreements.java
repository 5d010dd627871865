package nl.buurtdaad.say;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The windows and numbers of DOMAIN part 4 that claims and deeds run on.
///
/// @param sayWindow how long a deed gives a say in its project
/// @param claimTime until a claim without a date lapses
/// @param claimTimeAfterDate until a claim lapses after the task's date
/// @param undoTime how long a doer can undo a deed
/// @param openClaims at most so many open claims per person
public record Agreements(
        Duration sayWindow, Duration claimTime, Duration claimTimeAfterDate, Duration undoTime, int openClaims) {
    public static final Agreements DEFAULT =
            new Agreements(Duration.ofDays(90), Duration.ofDays(10), Duration.ofDays(3), Duration.ofHours(24), 5);

    /// From which instant a claim counts as lapsed.
    public Instant lapsesAt(Instant claimedAt, Optional<Instant> startsAt) {
        Instant withoutDate = claimedAt.plus(claimTime);
        return startsAt.map(start -> start.plus(claimTimeAfterDate))
                .filter(claimedAt::isBefore)
                .orElse(withoutDate);
    }
}
