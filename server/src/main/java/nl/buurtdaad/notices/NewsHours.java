package nl.buurtdaad.notices;

import java.time.DayOfWeek;
import java.time.LocalTime;

/// When residents are told something outside the app, on the clock of the neighbourhood's wall (DOMAIN part 4).
///
/// @param quietFrom from when on nobody is told anything, until `quietUntil`; the same as that for no quiet hours
public record NewsHours(LocalTime quietFrom, LocalTime quietUntil, DayOfWeek weeklyOn, LocalTime weeklyAt) {
    public static final NewsHours USUAL =
            new NewsHours(LocalTime.of(21, 0), LocalTime.of(8, 0), DayOfWeek.SUNDAY, LocalTime.of(10, 0));
}
