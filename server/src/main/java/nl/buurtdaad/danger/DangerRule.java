package nl.buurtdaad.danger;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.agreements.AgreementName;
import nl.buurtdaad.agreements.Agreements;
import nl.buurtdaad.danger.Warning.Kind;

/// What a warning does, and for how long (DOMAIN rule 8).
public final class DangerRule {
    /// After it a warning about a place reads "Nog niet nagekeken".
    private static final Duration UNCHECKED = Duration.ofHours(48);

    /// Per person and place.
    private static final Duration ONCE_IN = Duration.ofDays(7);

    private DangerRule() {}

    /// Hours that really passed, also in a night in which the clock is moved. On a task it is the platform that says
    /// how many.
    static Instant lapsesAt(Spot about, Agreements agreements, Instant at) {
        return switch (about) {
            case Spot.Task _ -> at.plus(agreements.time(AgreementName.TASK_PAUSE_HOURS));
            case Spot.Place _ -> at.plus(UNCHECKED);
        };
    }

    /// @param warnings all about one task and the places where it is
    /// @return what pauses doing longest, if anything does
    public static Optional<Pause> pause(List<Warning> warnings, Instant now) {
        return warnings.stream()
                .filter(warning -> pauses(warning, now))
                .max(Comparator.comparing(Warning::lapsesAt))
                .map(warning -> new Pause(warning, warning.lapsesAt()));
    }

    public static boolean pauses(Warning warning, Instant now) {
        return warning.kind() == Kind.DANGER
                && warning.advice().isEmpty()
                && warning.allGood().isEmpty()
                && now.isBefore(warning.lapsesAt());
    }

    /// "Nog niet nagekeken": nobody said "Weer goed" of a place in all that time.
    public static boolean isUnchecked(Warning warning, Instant now) {
        return warning.place().isPresent() && warning.allGood().isEmpty() && !now.isBefore(warning.lapsesAt());
    }

    /// A warning about a task lapses by itself; about a place it stays until somebody says that it is all good.
    static boolean isOver(Warning warning, Instant now) {
        boolean lapsed = warning.place().isEmpty() && !now.isBefore(warning.lapsesAt());
        return warning.allGood().isPresent() || lapsed;
    }

    /// @param lastWarned when this person warned of this kind at this place last
    /// @return from when on they may again, when that is not yet
    static Optional<Instant> notBefore(Instant lastWarned, Instant now) {
        return Optional.of(lastWarned.plus(ONCE_IN)).filter(now::isBefore);
    }
}
