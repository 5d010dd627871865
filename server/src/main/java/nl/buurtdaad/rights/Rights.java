package nl.buurtdaad.rights;

import java.time.LocalDate;
import java.util.Optional;
import nl.buurtdaad.database.Tx;

/// Whether a request of a project can name a right.
public final class Rights {
    private final RightStore store;

    Rights(RightStore store) {
        this.store = store;
    }

    /// Why a right cannot be named.
    public enum Problem {
        NOT_HERE,
        NOT_YET,
        OVER
    }

    /// @param day the first one of what is still to come, the last one of what is over
    public record DoesNotHold(Problem problem, Optional<LocalDate> day) {}

    /// Empty when it holds in the project's municipality on that day.
    public Optional<DoesNotHold> problem(Tx tx, String project, String right, LocalDate today) {
        return store.findForProject(tx, project, right, today)
                .map(found -> switch (found.state()) {
                    case HOLDS -> Optional.<DoesNotHold>empty();
                    case NOT_YET -> Optional.of(new DoesNotHold(Problem.NOT_YET, Optional.of(found.validFrom())));
                    case OVER ->
                        Optional.of(new DoesNotHold(Problem.OVER, found.until().filter(today::isAfter)));
                })
                .orElseGet(() -> Optional.of(new DoesNotHold(Problem.NOT_HERE, Optional.empty())));
    }
}
