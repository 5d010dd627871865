package nl.buurtdaad.claims;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.agreements.Agreements;
import nl.buurtdaad.agreements.ClaimTimes;
import nl.buurtdaad.danger.Pause;

/// A task at one instant, read under its lock, as the rules see it.
///
/// @param agreements of its platform
/// @param readAt the instant, after the lock was there
/// @param idea nobody was going to do it when it was left or made
/// @param wordsAside doers hid its name
/// @param pause a danger for which doing waits
/// @param claims those that are active or done at this instant, in order
public record Task(
        String id,
        String project,
        String platform,
        Agreements agreements,
        Instant readAt,
        boolean idea,
        int slots,
        Optional<Instant> startsAt,
        boolean beganByCaller,
        boolean touchedByOthers,
        boolean wordsAside,
        Optional<Pause> pause,
        List<Part> claims) {
    /// Somebody's claim that counts.
    public record Part(String claim, String resident, boolean joined, boolean done) {}

    /// As residents see it (DOMAIN part 3). "Full" is a question, not a state.
    public enum State {
        IDEA,
        OPEN,
        DONE;

        /// A task is done when no active claim remains and at least one was done.
        public static State of(boolean idea, int activeClaims, int doneClaims) {
            if (activeClaims > 0) {
                return OPEN;
            }
            if (doneClaims > 0) {
                return DONE;
            }
            return idea ? IDEA : OPEN;
        }
    }

    /// Of a claim that is made or kept now.
    ClaimTimes claimTimes() {
        return agreements.claimTimes(readAt, startsAt);
    }

    public boolean isDone() {
        int done = (int) claims.stream().filter(Part::done).count();
        return State.of(idea, claims.size() - done, done) == State.DONE;
    }

    /// A claim that was done keeps its slot.
    public int slotsTaken() {
        return (int) claims.stream().filter(part -> !part.joined()).count();
    }

    public Optional<Part> activeClaimOf(String resident) {
        return claims.stream()
                .filter(part -> !part.done() && part.resident().equals(resident))
                .findFirst();
    }
}
