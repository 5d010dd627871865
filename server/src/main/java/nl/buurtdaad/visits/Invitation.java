package nl.buurtdaad.visits;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// "Kom eens kijken": when a doer is there; named like the schema's fields.
///
/// @param by the doer, when they want to be named
/// @param times the soonest first
record Invitation(String id, Optional<String> by, boolean mine, List<Instant> times) {}
