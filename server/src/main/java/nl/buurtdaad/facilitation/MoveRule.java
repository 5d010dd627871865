package nl.buurtdaad.facilitation;

import java.time.LocalDate;
import java.util.Optional;
import nl.buurtdaad.facilitation.RequestView.Moved;

/// Whether a promise can get another day: once, later, with a reason, by who gave it (DOMAIN part 3). Before its day or
/// after it; what was broken stays said.
final class MoveRule {
    private MoveRule() {}

    enum Decision {
        WRITE,
        /// The same was said before.
        SAID_THIS,
        MOVED_BEFORE,
        /// The residents have it.
        CAME_ALREADY,
        SOMEBODY_ELSES,
        BAD_DAY
    }

    /// @param official who gave it
    /// @param by its day now
    record Given(String official, LocalDate by, PromiseState state, Optional<Moved> moved) {}

    static Decision decide(Given promised, String official, LocalDate day, String because, LocalDate today) {
        if (!official.equals(promised.official())) {
            return Decision.SOMEBODY_ELSES;
        }
        if (promised.moved().isPresent()) {
            boolean same = promised.by().equals(day)
                    && promised.moved().get().because().equals(because);
            return same ? Decision.SAID_THIS : Decision.MOVED_BEFORE;
        }
        if (promised.state().came()) {
            return Decision.CAME_ALREADY;
        }
        boolean fits = !day.isBefore(earliest(promised.by(), today)) && !day.isAfter(PromiseDayRule.latest(today));
        return fits ? Decision.WRITE : Decision.BAD_DAY;
    }

    /// The first day that it can be moved to.
    static LocalDate earliest(LocalDate by, LocalDate today) {
        LocalDate later = by.plusDays(1);
        return later.isBefore(today) ? today : later;
    }
}
