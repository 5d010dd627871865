package nl.buurtdaad.rights;

import java.time.LocalDate;
import java.util.Optional;

/// A right as everybody sees it; named like the schema's fields.
///
/// @param until the last day on which it holds
/// @param workdays the term that it names, in working days
/// @param shownAs what it is called where it is no right of its own
/// @param used a request named it
record RightView(
        String id,
        String name,
        String municipality,
        String source,
        Optional<String> url,
        Optional<String> article,
        LocalDate validFrom,
        Optional<LocalDate> until,
        Optional<Integer> workdays,
        Ground ground,
        Optional<String> shownAs,
        RightRule.State state,
        boolean used) {}
