package nl.buurtdaad.checkin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// One weekly hour as iCalendar (RFC 5545). It is told in the time of the wall, so that calendars keep it at the same
/// time in summer and winter.
final class Calendar {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /// In octets, without the line's end.
    private static final int LONGEST_LINE = 75;

    private static final String BEGIN = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Buurtdaad//Het uurtje//NL
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            REFRESH-INTERVAL;VALUE=DURATION:P1D
            BEGIN:VTIMEZONE
            TZID:Europe/Amsterdam
            BEGIN:DAYLIGHT
            DTSTART:19810329T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            """;

    private static final String END = """
            END:VEVENT
            END:VCALENDAR
            """;

    private Calendar() {}

    /// @param uid the same for a platform for ever, so that a change replaces what a calendar has
    /// @param since when the hour was set
    /// @param sequence how often it was changed
    record Event(String uid, Hour hour, Instant since, int sequence, String title, String description) {}

    static String write(Event event, Instant now) {
        Hour hour = event.hour();
        var start = HourRule.firstDay(hour, event.since(), ZONE).atTime(hour.time());
        var lines = new StringBuilder(BEGIN);
        line(lines, "UID:" + escape(event.uid()));
        line(lines, "DTSTAMP:" + utc(now));
        line(lines, "LAST-MODIFIED:" + utc(event.since()));
        line(lines, "SEQUENCE:" + event.sequence());
        line(lines, "DTSTART;TZID=Europe/Amsterdam:" + WALL.format(start));
        line(lines, "DURATION:PT1H");
        line(lines, "RRULE:FREQ=WEEKLY;BYDAY=" + hour.day().name().substring(0, 2));
        line(lines, "SUMMARY:" + escape(event.title()));
        line(lines, "DESCRIPTION:" + escape(event.description()));
        line(lines, "LOCATION:" + escape(hour.where().text()));
        if (hour.where() instanceof Where.Link(String link)) {
            line(lines, "URL:" + link);
        }
        return lines.append(END).toString().replace("\n", "\r\n");
    }

    private static String utc(Instant instant) {
        return WALL.format(instant.atZone(ZoneOffset.UTC)) + "Z";
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /// Folds between characters: a byte of half a character would be unreadable. A line that goes on begins with a
    /// space, which counts.
    private static void line(StringBuilder lines, String line) {
        int octets = 0;
        for (int codePoint : line.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                lines.append("\n ");
                octets = 1;
            }
            lines.append(character);
            octets += more;
        }
        lines.append('\n');
    }
}
