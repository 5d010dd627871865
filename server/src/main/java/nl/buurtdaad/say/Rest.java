package nl.buurtdaad.say;

import java.time.Instant;
import java.util.Optional;

/// A time in which a project was at rest; a say stands still in it (DOMAIN rule 1).
///
/// @param until empty while it still rests
public record Rest(Instant from, Optional<Instant> until) {}
