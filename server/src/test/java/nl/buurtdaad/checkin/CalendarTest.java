package nl.buurtdaad.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import nl.buurtdaad.checkin.Calendar.Event;
import nl.buurtdaad.testing.TestClock;
import org.junit.jupiter.api.Test;

/// What we write, read by ical4j, which knows nothing of us.
class CalendarTest {
    private static final Instant NOW = TestClock.at("2026-05-12T14:50");
    private static final Hour WEDNESDAY =
            new Hour(DayOfWeek.WEDNESDAY, LocalTime.of(17, 0), new Where.Link("https://praten.example/k-buurt?a=1"));
    private static final String HARD =
            "Buren, buurvrouwen; „samen” \\ één plein met een hele lange naam 🧹🧹 en nog wat";

    private static Event event(Hour hour, Instant since, String title) {
        return new Event("uurtje-abc@buurtdaad", hour, since, 2, title, "Wie kan, is erbij.");
    }

    private static VEvent read(String calendar) throws IOException, ParserException {
        var read = new CalendarBuilder().build(new StringReader(calendar));
        read.validate();
        return read.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static List<LocalDateTime> starts(VEvent event, String from, String until) {
        var period = new Period<>(
                TestClock.at(from).atZone(TestClock.AMSTERDAM),
                TestClock.at(until).atZone(TestClock.AMSTERDAM));
        return event.<ZonedDateTime>calculateRecurrenceSet(period).stream()
                .map(one ->
                        one.getStart().withZoneSameInstant(TestClock.AMSTERDAM).toLocalDateTime())
                .sorted()
                .toList();
    }

    @Test
    void it_is_at_five_before_and_after_both_clock_changes() throws Exception {
        VEvent event = read(Calendar.write(event(WEDNESDAY, NOW, "Het uurtje"), NOW));

        assertThat(starts(event, "2026-10-19T00:00", "2026-11-01T00:00"))
                .containsExactly(LocalDateTime.parse("2026-10-21T17:00"), LocalDateTime.parse("2026-10-28T17:00"));
        assertThat(starts(event, "2027-03-22T00:00", "2027-04-04T00:00"))
                .containsExactly(LocalDateTime.parse("2027-03-24T17:00"), LocalDateTime.parse("2027-03-31T17:00"));
    }

    /// A calendar that does not know Amsterdam works with the rules that come along: they must say what Java knows.
    @Test
    void the_zone_that_goes_along_says_when_the_clock_changes() throws Exception {
        var read = new CalendarBuilder().build(new StringReader(Calendar.write(event(WEDNESDAY, NOW, "x"), NOW)));
        VTimeZone zone = read.<VTimeZone>getComponent(Component.VTIMEZONE).orElseThrow();

        for (String day : List.of("2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25", "2031-07-01", "2031-12-01")) {
            for (String time : List.of("T00:30", "T12:00", "T17:00")) {
                var at = LocalDateTime.parse(day + time).atZone(TestClock.AMSTERDAM);
                assertThat(zone.getApplicableObservance((Temporal) at.toOffsetDateTime())
                                .getTimeZoneOffsetTo()
                                .getOffset())
                        .as(day + time)
                        .isEqualTo(at.getOffset());
            }
        }
    }

    @Test
    void it_lasts_an_hour_and_begins_on_the_first_such_day_after_it_was_set() throws Exception {
        VEvent event = read(Calendar.write(event(WEDNESDAY, NOW, "Het uurtje"), NOW));

        assertThat(starts(event, "2026-05-01T00:00", "2026-05-22T00:00"))
                .containsExactly(LocalDateTime.parse("2026-05-13T17:00"), LocalDateTime.parse("2026-05-20T17:00"));
        assertThat(event.getDuration().getDuration()).isEqualTo(HourRule.LASTS);
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("uurtje-abc@buurtdaad");
        assertThat(event.getSequence().getSequenceNo()).isEqualTo(2);
        assertThat(event.getDateTimeStamp().getDate()).isEqualTo(NOW);
        assertThat(event.getUrl().getValue()).isEqualTo("https://praten.example/k-buurt?a=1");
    }

    @Test
    void hard_names_come_back_as_they_were_and_no_line_is_too_long() throws Exception {
        var hour = new Hour(DayOfWeek.SUNDAY, LocalTime.of(9, 30), new Where.Address(HARD));
        String calendar = Calendar.write(event(hour, NOW, HARD), NOW);
        VEvent event = read(calendar);

        assertThat(event.getSummary().getValue()).isEqualTo(HARD);
        assertThat(event.getLocation().getValue()).isEqualTo(HARD);
        assertThat(event.getUrl()).isNull();
        assertThat(starts(event, "2026-05-12T00:00", "2026-05-18T00:00"))
                .containsExactly(LocalDateTime.parse("2026-05-17T09:30"));
        assertThat(calendar).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
        assertThat(calendar.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n", "\r");
    }
}
