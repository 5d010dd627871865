package nl.buurtdaad.changes;

import java.time.Duration;
import java.util.Optional;
import nl.buurtdaad.say.Doing;

/// Who changes something.
///
/// @param through what gives the right; empty for who made the thing and was alone in it
/// @param talkTime how long the others can say "Even overleggen", an agreement of the platform
public record Changer(String resident, Optional<Doing> through, Duration talkTime) {}
