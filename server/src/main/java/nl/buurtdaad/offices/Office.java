package nl.buurtdaad.offices;

import java.util.Optional;

/// Somebody in office, as they are named themselves.
///
/// @param phone that residents may call
/// @param department empty for the liaison team
record Office(Kind kind, String name, Optional<String> phone, Optional<String> department) {
    enum Kind {
        OFFICIAL,
        LIAISON
    }
}
