package nl.buurtdaad.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.cases.Case.Explained;
import nl.buurtdaad.cases.Case.State;

/// How a case goes on (DOMAIN part 3). Each step can be said again, so that two of the team do not stumble over each
/// other; what is over stays so.
final class CaseRule {
    static final Duration TO_TAKE_BACK = Duration.ofHours(24);

    private CaseRule() {}

    enum Step {
        PICK_UP,
        EXPLAIN,
        SOLVE,
        SAY_STUCK
    }

    static State after(Step step) {
        return switch (step) {
            case PICK_UP -> State.PICKED_UP;
            case EXPLAIN -> State.EXPLAINED;
            case SOLVE -> State.SOLVED;
            case SAY_STUCK -> State.STUCK;
        };
    }

    /// The same once more is no news: a call once a day, an explanation in other words.
    ///
    /// @param told of EXPLAIN
    static boolean isNews(Case before, Step step, Optional<Explained> told, Instant now, ZoneId zone) {
        if (before.state() != after(step)) {
            return true;
        }
        return switch (step) {
            case PICK_UP ->
                before.calledAt().filter(at -> isSameDay(at, now, zone)).isEmpty();
            case EXPLAIN -> !before.explained().map(CaseRule::words).equals(told.map(CaseRule::words));
            case SOLVE, SAY_STUCK -> false;
        };
    }

    private static boolean isSameDay(Instant at, Instant now, ZoneId zone) {
        return LocalDate.ofInstant(at, zone).equals(LocalDate.ofInstant(now, zone));
    }

    private static List<String> words(Explained told) {
        return List.of(told.happening(), told.why());
    }

    /// What it was before the team said that it is stuck; what was said before this was written down is known by its
    /// traces.
    static State beforeStuck(Case stuck) {
        return stuck.stuckFrom().orElse(stuck.explained().isPresent() ? State.EXPLAINED : State.PICKED_UP);
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
