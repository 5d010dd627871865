package nl.buurtdaad.cases;

import nl.buurtdaad.cases.Case.State;

/// How a case goes on (DOMAIN part 3). Each step can be said again, so that two of the team do not stumble over each
/// other; what is over stays so.
final class CaseRule {
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
}
