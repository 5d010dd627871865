package nl.buurtdaad.cases;

import java.time.Instant;
import java.util.Optional;
import nl.buurtdaad.deeds.ProjectLink;

/// A case of the liaison team about a request, a friction or a project, named like the schema's fields. Whoever of the
/// team did what is not shown: the team explains, it does not decide.
///
/// @param about the id of what it is about
/// @param request the same, where that is a request
/// @param pickedUpAt "Ik bel even", or else the first that the team said of it
/// @param calledAt the newest "Ik bel even"; the same where it was said once
/// @param explained the newest explanation, also of before it began again
/// @param topOfHour it is talked about first in het uurtje
/// @param closedAt solved, or answered since
/// @param solvedFrom what it was before the team said that it is solved; empty where it is over for another reason
/// @param stuckFrom what it was before the team said that it is stuck
public record Case(
        String id,
        String about,
        Optional<String> request,
        ProjectLink project,
        Kind kind,
        Instant openedAt,
        State state,
        Optional<Instant> pickedUpAt,
        Optional<Instant> calledAt,
        Optional<Explained> explained,
        boolean topOfHour,
        Agreed agreed,
        Optional<Instant> closedAt,
        Optional<State> solvedFrom,
        Optional<State> stuckFrom) {
    public enum Kind {
        /// The term is over, or the day of a LATER.
        NO_ANSWER,
        /// The doers say that what was promised did not come.
        BROKEN_PROMISE,
        /// Nobody knows yet which department answers for it; about a project: it has no contact person.
        NO_CONTACT,
        /// "Dit loopt niet lekker", said by one side.
        FRICTION
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

    /// Whom it lies with, or the contact of the project.
    public record ToCall(String name, String department, Optional<String> phone) {}

    /// By which clocks it runs, as they were when it was opened (DOMAIN part 4).
    ///
    /// @param municipality whose working days count
    /// @param pickUpWorkdays within so many the team picks it up
    /// @param hourWorkdays so many after that it goes to the top of het uurtje
    public record Agreed(String municipality, int pickUpWorkdays, int hourWorkdays) {}

    public boolean isOver() {
        return closedAt.isPresent();
    }

    /// A project without a contact person.
    boolean isOfProject() {
        return kind == Kind.NO_CONTACT && request.isEmpty();
    }

    /// The team said that it is over, and the answer did not come.
    public boolean waitsStill() {
        return isOver() && kind == Kind.NO_ANSWER && state == State.SOLVED;
    }
}
