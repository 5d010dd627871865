package nl.buurtdaad.backing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What becomes of one more who asks for backing. Liaison and doers ask together, never one alone (DOMAIN rule 18).
final class AskingRule {
    /// So long what one side said waits for the other, and a letter for its answers, before it can be asked anew.
    static final Duration OPEN = Duration.ofDays(60);

    private AskingRule() {}

    enum Side {
        DOERS,
        LIAISON
    }

    /// What was asked last.
    ///
    /// @param lastStep when one side asked, and when the letter went out once both did
    /// @param sent both asked
    /// @param waits a letter of it has no answer
    /// @param takenBack an answer to it was
    record Asking(
            String id,
            Instant lastStep,
            boolean doers,
            boolean liaison,
            boolean sent,
            boolean waits,
            boolean takenBack) {
        boolean by(Side side) {
            return switch (side) {
                case DOERS -> doers;
                case LIAISON -> liaison;
            };
        }

        boolean isOver(Instant now) {
            return !now.isBefore(lastStep.plus(OPEN));
        }
    }

    sealed interface Next {
        /// The first of the two.
        record Begins() implements Next {}

        /// The second of the two: the letter goes out.
        record Joins(String ask) implements Next {}

        record IsAsked() implements Next {}

        record Stands() implements Next {}
    }

    /// @param stands somebody stands behind it now
    static Next next(Optional<Asking> last, boolean stands, Side side, Instant now) {
        if (stands) {
            return new Next.Stands();
        }
        if (last.isEmpty() || last.get().isOver(now)) {
            return new Next.Begins();
        }
        Asking asking = last.get();
        if (asking.sent()) {
            return asking.waits() && !asking.takenBack() ? new Next.IsAsked() : new Next.Begins();
        }
        return asking.by(side) ? new Next.IsAsked() : new Next.Joins(asking.id());
    }
}
