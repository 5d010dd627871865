package nl.buurtdaad.places;

import java.util.List;
import nl.buurtdaad.danger.Warning;
import org.jspecify.annotations.Nullable;

/// Something you can stand at; named like the schema's fields. `openingHours` is in the notation of OpenStreetMap,
/// `sign` is the code of the sign that hangs there, `closed` says that its doers closed it.
public record Place(
        String id,
        String name,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String openingHours,
        @Nullable String sign,
        boolean closed,
        List<Warning> warnings) {}
