package nl.buurtdaad.places;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether a place is open; `until` is when that changes, absent when it does not within a week.
public record OpenNow(boolean open, @Nullable Instant until) {}
