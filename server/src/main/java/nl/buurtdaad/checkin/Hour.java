package nl.buurtdaad.checkin;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When and where the hour of a platform is; it lasts one hour.
///
/// @param time in the zone of the neighbourhood
public record Hour(DayOfWeek day, LocalTime time, Where where) {
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");

    /// Reads a time of a day, such as 17:00, 17.00 or 9:30; empty when it is none.
    public static Optional<LocalTime> readTime(String written) {
        Matcher time = TIME.matcher(written.strip());
        return time.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))))
                : Optional.empty();
    }
}
