package nl.buurtdaad.places;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.buurtdaad.words.PlacesWords;
import nl.buurtdaad.words.SpokenTime;
import org.jspecify.annotations.Nullable;

/// Whether a place is open, in words: the status first, then until when.
public record SpokenHours(boolean open, String status, String line) {
    /// A night out still counts as the day on which it began.
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    public static SpokenHours of(OpenNow said, ZonedDateTime now, PlacesWords words) {
        return said.open()
                ? new SpokenHours(true, words.open(), untilItCloses(said.until(), now, words))
                : new SpokenHours(false, words.closed(), untilItOpens(said.until(), now, words));
    }

    private static String untilItCloses(@Nullable Instant until, ZonedDateTime now, PlacesWords words) {
        if (until == null) {
            return words.openDayAndNight();
        }
        ZonedDateTime end = until.atZone(now.getZone());
        String time = SpokenTime.time(end.toLocalTime(), words.language());
        LocalDate tomorrow = now.toLocalDate().plusDays(1);
        if (end.toLocalDate().isBefore(tomorrow)
                || (end.toLocalDate().equals(tomorrow) && end.toLocalTime().isBefore(MORNING))) {
            return words.openUntil(time);
        }
        return end.toLocalDate().equals(tomorrow)
                ? words.openUntilTomorrow(time)
                : words.openUntilDay(SpokenTime.day(end.toLocalDate(), words.language()), time);
    }

    private static String untilItOpens(@Nullable Instant until, ZonedDateTime now, PlacesWords words) {
        if (until == null) {
            return words.closedThisWeek();
        }
        ZonedDateTime begin = until.atZone(now.getZone());
        String time = SpokenTime.time(begin.toLocalTime(), words.language());
        if (begin.toLocalDate().equals(now.toLocalDate())) {
            return words.closedUntil(time);
        }
        return begin.toLocalDate().equals(now.toLocalDate().plusDays(1))
                ? words.closedUntilTomorrow(time)
                : words.closedUntilDay(SpokenTime.day(begin.toLocalDate(), words.language()), time);
    }
}
