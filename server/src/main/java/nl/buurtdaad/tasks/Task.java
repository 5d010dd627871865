package nl.buurtdaad.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A task at one instant, read under its lock, as the rules see it.
///
/// @param idea nobody was going to do it when it was left or made
/// @param claims those that are active or done at this instant, in order
record Task(
        String id,
        String project,
        String platform,
        boolean idea,
        int slots,
        Optional<Instant> startsAt,
        boolean beganByCaller,
        boolean touchedByOthers,
        List<Part> claims) {
    /// Somebody's claim that counts.
    record Part(String claim, String resident, boolean joined, boolean done) {}

    TaskState state() {
        int done = (int) claims.stream().filter(Part::done).count();
        return TaskState.of(idea, claims.size() - done, done);
    }

    boolean isDone() {
        return state() == TaskState.DONE;
    }

    /// A claim that was done keeps its slot.
    int slotsTaken() {
        return (int) claims.stream().filter(part -> !part.joined()).count();
    }

    Optional<Part> activeClaimOf(String resident) {
        return claims.stream()
                .filter(part -> !part.done() && part.resident().equals(resident))
                .findFirst();
    }
}
