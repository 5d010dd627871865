package nl.buurtdaad.rests;

import java.time.Instant;
import java.util.Optional;

/// A rest that still goes on; named like the schema's fields.
///
/// @param by who said so, by the name they chose; empty for "een buurtgenoot"
public record RestView(Instant since, RestReason because, Optional<String> sentence, Optional<String> by) {}
