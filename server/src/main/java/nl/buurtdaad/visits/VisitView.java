package nl.buurtdaad.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A visit as its reader sees it; named like the schema's fields.
record VisitView(
        String id, LocalDate day, String by, Optional<String> department, Optional<Place> place, boolean iMayTakeBack) {
    /// @param sign the code of the sign that hangs here
    record Place(String id, String name, Optional<String> sign) {}

    record VisitPage(List<VisitView> visits, Optional<String> next) {}
}
