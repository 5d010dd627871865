package nl.buurtdaad.decisions;

import java.time.Instant;
import java.util.Optional;
import nl.buurtdaad.changes.Aspect;
import nl.buurtdaad.say.Thing;
import org.jspecify.annotations.Nullable;

/// A change, read under the lock of its thing.
///
/// @param was as it stands in the graph; null when nothing was said before
/// @param holds it is so now
/// @param talk the proposal that it became or came from
record ChangeFacts(
        String id,
        Thing thing,
        Aspect aspect,
        String by,
        Instant talkUntil,
        @Nullable Object was,
        boolean holds,
        Optional<String> talk) {}
