package nl.buurtdaad.projects;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.places.Place;
import nl.buurtdaad.rests.RestView;
import org.jspecify.annotations.Nullable;

/// A project as everybody sees it; named like the schema's fields. What is long or costs more is asked for by itself.
///
/// @param rest its own
/// @param platformRest that of all its platform
public record ProjectView(
        String id,
        String name,
        ProjectKind kind,
        Optional<String> forWhom,
        PlatformLink platform,
        @Nullable Place place,
        Optional<Contact> contact,
        List<Sponsor> sponsors,
        Optional<Ending> ended,
        Optional<RestView> rest,
        Optional<RestView> platformRest) {
    /// In characters (code points).
    public static final int LONGEST_NAME = 80;

    public static final int LONGEST_FOR_WHOM = 160;

    record PlatformLink(String id, String name) {}

    /// A named human at the municipality, with a department.
    record Contact(String name, String department) {}

    /// @param change what ended it, to be put back
    record Ending(Instant at, Optional<String> sentence, String change) {}

    record Sponsor(String id, String name, String gives) {}
}
