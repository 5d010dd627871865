package nl.buurtdaad.decisions;

import java.time.Instant;
import java.util.Map;
import nl.buurtdaad.say.Doing;

/// Who looks, and when.
///
/// @param caller the id of a resident, or one that nobody has
/// @param says who has the say, by the id of a thing
record Look(String caller, Instant now, Map<String, Map<String, Doing>> says) {
    boolean decides(String thing) {
        return decides(caller, thing);
    }

    boolean decides(String resident, String thing) {
        return says.getOrDefault(thing, Map.of()).containsKey(resident);
    }
}
