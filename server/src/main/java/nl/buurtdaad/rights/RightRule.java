package nl.buurtdaad.rights;

import java.time.LocalDate;
import java.util.Optional;

/// Whether a right holds on a day: from its first day to its last one, and not once its municipality names it no more.
final class RightRule {
    enum State {
        NOT_YET,
        HOLDS,
        OVER
    }

    private RightRule() {}

    /// @param until the last day on which it holds
    /// @param removedOn since this day the municipality's file names it no more
    static State on(LocalDate day, LocalDate validFrom, Optional<LocalDate> until, Optional<LocalDate> removedOn) {
        if (until.filter(day::isAfter).isPresent()
                || removedOn.filter(gone -> !day.isBefore(gone)).isPresent()) {
            return State.OVER;
        }
        return day.isBefore(validFrom) ? State.NOT_YET : State.HOLDS;
    }
}
