package nl.buurtdaad.changes;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What something becomes.
///
/// @param value as it stands in the graph: a text, a number, a time; null takes it away
public record NewValue(Aspect aspect, @Nullable Object value) {
    /// The number that it becomes.
    ///
    /// @throws IllegalArgumentException when it is none
    public int number() {
        if (value instanceof Integer number) {
            return number;
        }
        throw new IllegalArgumentException(aspect + " is not a number");
    }

    /// The time that it becomes, if it is one.
    public Optional<Instant> time() {
        return value instanceof ZonedDateTime time ? Optional.of(time.toInstant()) : Optional.empty();
    }
}
