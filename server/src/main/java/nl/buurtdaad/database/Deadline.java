package nl.buurtdaad.database;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Until when a caller waits for an answer; every transaction of the call ends with it.
/// It runs on the machine's own clock, not on the injected one: it is about load, not about the neighbourhood.
public final class Deadline {
    private static final ScopedValue<Instant> CURRENT = ScopedValue.newInstance();
    private static final Duration WITHOUT_CALLER = Duration.ofSeconds(30);

    private Deadline() {}

    /// The time is over and the work has failed by it.
    public static final class Over extends RuntimeException {
        private static final long serialVersionUID = 1;

        Over(RuntimeException failure) {
            super("the time is over", failure);
        }
    }

    /// Within another deadline the earlier one counts.
    ///
    /// @throws Over when the work failed after its time
    public static <T> T within(Duration time, ScopedValue.CallableOp<T, RuntimeException> work) {
        Instant until = Instant.now().plus(time);
        if (CURRENT.isBound() && !CURRENT.get().isAfter(until)) {
            return work.call();
        }
        try (var _ = new Alarm(time)) {
            return ScopedValue.where(CURRENT, until).call(work);
        } catch (RuntimeException failure) {
            throw Instant.now().isBefore(until) ? failure : new Over(failure);
        }
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

    /// Rouses a caller who waits for a graph that has gone silent: nothing but an interrupt makes the driver give up a
    /// connection on which no word comes. A graph that is only slow ends its transactions itself, just before.
    private static final class Alarm implements AutoCloseable {
        private static final Duration GRACE = Duration.ofMillis(500);
        private static final ScheduledThreadPoolExecutor CLOCK = clock();

        private final Thread caller = Thread.currentThread();
        private final Future<?> set;
        private boolean rang;
        private boolean off;

        Alarm(Duration time) {
            set = CLOCK.schedule(this::ring, time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        }

        private static ScheduledThreadPoolExecutor clock() {
            var clock = new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().name("deadlines").daemon().factory());
            clock.setRemoveOnCancelPolicy(true);
            return clock;
        }

        private synchronized void ring() {
            if (!off) {
                rang = true;
                caller.interrupt();
            }
        }

        /// The caller goes on with its answer, undisturbed.
        @Override
        public void close() {
            set.cancel(false);
            synchronized (this) {
                off = true;
            }
            if (rang) {
                Thread.interrupted();
            }
        }
    }
}
