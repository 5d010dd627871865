package nl.buurtdaad.danger;

import java.time.Instant;

/// Doing waits for a danger; named like the schema's fields.
public record Pause(Warning warning, Instant until) {}
