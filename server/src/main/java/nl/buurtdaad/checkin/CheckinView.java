package nl.buurtdaad.checkin;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The hour as its caller sees it; named like the schema's fields.
///
/// @param since when the last one ended
record CheckinView(
        Platform platform,
        Optional<HourView> hour,
        List<HourView> earlier,
        boolean iMaySet,
        boolean iMayPutAway,
        Instant since) {
    record Platform(String id, String name) {}

    /// @param startsAt empty for what it was before
    record HourView(
            String id,
            DayOfWeek day,
            String time,
            Optional<String> link,
            Optional<String> address,
            Instant since,
            Optional<String> by,
            Optional<Instant> startsAt,
            boolean now) {}

    /// @param as what its writer is, by the name in the schema
    record HourLine(
            String id,
            Instant at,
            String text,
            Optional<String> name,
            String as,
            Optional<String> department,
            Instant keptUntil,
            boolean mine) {}
}
