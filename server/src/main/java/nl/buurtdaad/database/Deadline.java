package nl.buurtdaad.database;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Until when a caller waits for an answer; every transaction of the call ends with it.
/// It runs on the machine's own clock, not on the injected one: it is about load, not about the neighbourhood.
public final class Deadline {
    private static final ScopedValue<Instant> CURRENT = ScopedValue.newInstance();
    private static final Duration WITHOUT_CALLER = Duration.ofSeconds(30);

    private Deadline() {}

    public static <T> T within(Duration time, ScopedValue.CallableOp<T, RuntimeException> work) {
        return ScopedValue.where(CURRENT, Instant.now().plus(time)).call(work);
    }

    public static boolean isOver() {
        return CURRENT.isBound() && !Instant.now().isBefore(CURRENT.get());
    }

    static Duration left() {
        if (!CURRENT.isBound()) {
            return WITHOUT_CALLER;
        }
        // In whole milliseconds: the driver rounds up anything else, and says so each time.
        Duration left = Duration.between(Instant.now(), CURRENT.get()).truncatedTo(ChronoUnit.MILLIS);
        return left.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : left;
    }
}
