package nl.buurtdaad.setup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day, or a moment told from the one at which the file is loaded, so that an example is always about these days.
final class Moment {
    static final String EXAMPLES = "2024-03-01, 3 days ago, 2 hours ago, 3 days ago at 15:00 or in 2 days at 14:00";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern AGO = Pattern.compile("(\\d{1,4}) (hour|day)s? ago(?: at (\\d\\d:\\d\\d))?");
    private static final Pattern AHEAD = Pattern.compile("in (\\d{1,4}) (hour|day)s?(?: at (\\d\\d:\\d\\d))?");

    private Moment() {}

    static Optional<Instant> read(String text, Clock clock) {
        if (DAY.matcher(text).matches()) {
            return day(text, clock);
        }
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            return from(ago, -1, clock);
        }
        Matcher ahead = AHEAD.matcher(text);
        return ahead.matches() ? from(ahead, 1, clock) : Optional.empty();
    }

    /// At noon, which is the same day in UTC.
    private static Optional<Instant> day(String text, Clock clock) {
        try {
            return Optional.of(LocalDate.parse(text)
                    .atTime(LocalTime.NOON)
                    .atZone(clock.getZone())
                    .toInstant());
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> from(Matcher matcher, int direction, Clock clock) {
        int count = direction * Integer.parseInt(matcher.group(1));
        ZonedDateTime now = ZonedDateTime.now(clock);
        boolean hours = matcher.group(2).equals("hour");
        ZonedDateTime there = hours ? now.plusHours(count) : now.plusDays(count);
        String at = matcher.group(3);
        if (at == null) {
            return Optional.of(there.toInstant());
        }
        if (hours || at.compareTo("23:59") > 0 || at.substring(3).compareTo("59") > 0) {
            return Optional.empty();
        }
        return Optional.of(there.with(LocalTime.parse(at)).toInstant());
    }
}
