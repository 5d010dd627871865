package nl.buurtdaad.platforms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.rests.RestView;

/// A platform as everybody sees it; named like the schema's fields.
public record PlatformView(
        String id,
        String name,
        String about,
        LocalDate since,
        boolean example,
        List<Neighbourhood> neighbourhoods,
        Optional<String> callName,
        Optional<String> callPhone,
        String howToJoin,
        Optional<RestView> rest) {
    record Neighbourhood(String code, String name) {}

    record PlatformLink(String id, String name) {}

    record PlatformPage(List<PlatformLink> platforms, Optional<String> next) {}
}
