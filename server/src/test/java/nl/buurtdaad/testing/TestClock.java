package nl.buurtdaad.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until a test moves it. It begins on Tuesday 12 May 2026 at 14:50, ten minutes before
/// Amina comes to the playground.
public final class TestClock extends Clock {
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    public TestClock() {
        this(new AtomicReference<>(at("2026-05-12T14:50")), AMSTERDAM);
    }

    private TestClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /// @param local a moment in Amsterdam, such as `2026-05-12T14:50`
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant();
    }

    public void forward(Duration time) {
        now.updateAndGet(was -> was.plus(time));
    }

    /// @param local a moment in Amsterdam, such as `2026-05-12T14:50`
    public void moveTo(String local) {
        now.set(at(local));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(now, other);
    }
}
