package nl.buurtdaad.keys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The keys of a place as their reader may see them; named like the schema's fields.
record KeysView(Place place, List<DoorKey> kept, List<CouldKeep> mayBeGiven, boolean iMayGive) {
    /// @param sign the code of the sign that hangs here
    record Place(String id, String name, Optional<String> sign) {}

    record DoorKey(String id, Instant givenAt, Optional<String> to, Optional<String> by, boolean mine) {}

    record CouldKeep(String through, Optional<String> name, String taskTitle) {}
}
