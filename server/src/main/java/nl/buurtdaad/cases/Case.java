package nl.buurtdaad.cases;

import java.time.Instant;
import java.util.Optional;

/// A case of the liaison team about a request, named like the schema's fields. Whoever of the team did what is not
/// shown: the team explains, it does not decide.
///
/// @param request the id of what it is about
/// @param pickedUpAt "Ik bel even"
/// @param explained the newest explanation
/// @param closedAt solved, or answered since
public record Case(
        String id,
        String request,
        Kind kind,
        Instant openedAt,
        State state,
        Optional<Instant> pickedUpAt,
        Optional<Explained> explained,
        Optional<Instant> closedAt) {
    public enum Kind {
        /// The term is over, or the day of a LATER.
        NO_ANSWER,
        /// The doers say that what was promised did not come.
        BROKEN_PROMISE,
        /// Nobody knows yet which department answers for it.
        NO_CONTACT
    }

    public enum State {
        NEW,
        PICKED_UP,
        EXPLAINED,
        SOLVED,
        /// "Dit zit vast. Dat zeggen we eerlijk."
        STUCK
    }

    /// @param happening "Wat gebeurt er nu?"
    /// @param why "Waarom hoorden jullie niets?"
    public record Explained(Instant at, String happening, String why) {}

    boolean isOver() {
        return closedAt.isPresent();
    }
}
