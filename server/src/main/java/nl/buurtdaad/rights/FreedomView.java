package nl.buurtdaad.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// "Dit mag al": what may be done without asking; named like the schema's fields.
///
/// @param kind of request that it makes needless, by its name: the requests stand on this room
/// @param words what people call it; where there are none, its sentence says it
/// @param until the last day on which it holds
record FreedomView(
        String id,
        String kind,
        String sentence,
        List<String> words,
        String source,
        Optional<String> url,
        LocalDate agreedOn,
        Optional<LocalDate> until) {}
