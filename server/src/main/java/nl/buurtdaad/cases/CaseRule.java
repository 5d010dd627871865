package nl.buurtdaad.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.buurtdaad.cases.Case.State;

/// How a case goes on (DOMAIN part 3). Each step can be said again, so that two of the team do not stumble over each
/// other; what is over stays so.
final class CaseRule {
    private static final Duration TO_TAKE_BACK = Duration.ofHours(24);

    private CaseRule() {}

    enum Step {
        PICK_UP,
        EXPLAIN,
        SOLVE,
        SAY_STUCK
    }

    /// Picking up what is further already changes nothing.
    static State after(State state, Step step) {
        return switch (step) {
            case PICK_UP -> state == State.NEW ? State.PICKED_UP : state;
            case EXPLAIN -> State.EXPLAINED;
            case SOLVE -> State.SOLVED;
            case SAY_STUCK -> State.STUCK;
        };
    }

    /// What it was before the team said that it is solved, as long as that can be taken back. What was answered or
    /// came since stays over.
    static Optional<State> beforeSolved(Case over, Instant now) {
        return over.solvedFrom()
                .filter(_ -> over.state() == State.SOLVED
                        && over.closedAt()
                                .filter(at -> now.isBefore(at.plus(TO_TAKE_BACK)))
                                .isPresent());
    }
}
