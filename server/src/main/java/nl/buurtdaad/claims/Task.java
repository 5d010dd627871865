package nl.buurtdaad.claims;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.agreements.Agreements;
import nl.buurtdaad.agreements.ClaimTimes;
import nl.buurtdaad.danger.Pause;
import nl.buurtdaad.joining.Cap;

/// A task at one instant, read under its lock, as the rules see it.
///
/// @param agreements of its platform
/// @param readAt the instant, after the lock was there
/// @param idea nobody was going to do it when it was left or made
/// @param projectEnded its doers stopped
/// @param wordsAside doers hid its name
/// @param pause a danger for which doing waits
/// @param cap why nobody comes beside the slots, if so
/// @param walkAlong whether newcomers walk along first
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
        boolean projectEnded,
        boolean wordsAside,
        Optional<Pause> pause,
        Optional<Cap> cap,
        boolean walkAlong,
        List<Part> claims) {
    /// Somebody's claim that counts.
    ///
    /// @param joined beside the slots, as who walks along is too
    public record Part(String claim, String resident, boolean joined, boolean learning, boolean done) {}

    /// Where a claim comes.
    enum Spot {
        SLOT,
        BESIDE,
        LEARNERS
    }

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

    boolean isFull() {
        return slotsTaken() >= slots;
    }

    /// Who came beside the slots before there was a cap counts too, or there would be more people than there is room
    /// for; who walks along does not. Who is in stays in, however many they are.
    boolean isCapReached() {
        return cap.isPresent()
                && claims.stream().filter(part -> !part.learning()).count() >= slots;
    }

    /// Ids of who walks along now.
    List<String> learning() {
        return claims.stream()
                .filter(part -> part.learning() && !part.done())
                .map(Part::resident)
                .toList();
    }

    public Optional<Part> activeClaimOf(String resident) {
        return claims.stream()
                .filter(part -> !part.done() && part.resident().equals(resident))
                .findFirst();
    }
}
