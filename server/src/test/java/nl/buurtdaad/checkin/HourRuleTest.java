package nl.buurtdaad.checkin;

import static nl.buurtdaad.testing.TestClock.AMSTERDAM;
import static nl.buurtdaad.testing.TestClock.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import nl.buurtdaad.checkin.HourRule.Next;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HourRuleTest {
    private static final Hour WEDNESDAY =
            new Hour(DayOfWeek.WEDNESDAY, LocalTime.of(17, 0), new Where.Address("In de hub"));

    @ParameterizedTest
    @CsvSource({
        "2026-05-12T14:50, 2026-05-13T17:00, false",
        "2026-05-13T16:59, 2026-05-13T17:00, false",
        "2026-05-13T17:00, 2026-05-13T17:00, true",
        "2026-05-13T17:59, 2026-05-13T17:00, true",
        "2026-05-13T18:00, 2026-05-20T17:00, false",
        "2026-10-24T12:00, 2026-10-28T17:00, false",
        "2027-03-27T12:00, 2027-03-31T17:00, false",
    })
    void it_is_on_for_one_hour_and_then_the_next_one_is_a_week_later(String now, String startsAt, boolean isOn) {
        assertThat(HourRule.next(WEDNESDAY, at(now), AMSTERDAM)).isEqualTo(new Next(at(startsAt), isOn));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-12T14:50, 2026-05-06T18:00",
        "2026-05-13T17:30, 2026-05-06T18:00",
        "2026-05-13T18:00, 2026-05-13T18:00",
        "2026-10-28T17:30, 2026-10-21T18:00",
    })
    void what_was_made_begins_where_the_last_one_ended(String now, String lastEnd) {
        assertThat(HourRule.lastEnd(Optional.of(WEDNESDAY), at(now), AMSTERDAM)).isEqualTo(at(lastEnd));
    }

    @Test
    void without_an_hour_it_is_the_last_week() {
        var now = at("2026-05-12T14:50");
        assertThat(HourRule.lastEnd(Optional.empty(), now, AMSTERDAM)).isEqualTo(now.minus(Duration.ofDays(7)));
    }

    @Test
    void one_that_goes_over_midnight_is_still_on_the_next_day() {
        var late = new Hour(DayOfWeek.SUNDAY, LocalTime.of(23, 30), new Where.Address("Buiten"));
        assertThat(HourRule.next(late, at("2026-05-18T00:15"), AMSTERDAM))
                .isEqualTo(new Next(at("2026-05-17T23:30"), true));
    }

    @ParameterizedTest
    @CsvSource({"17:00, 17:00", "17.00, 17:00", "9:30, 09:30", " 00:05 , 00:05", "23:59, 23:59"})
    void a_time_is_read_as_neighbours_write_it(String written, String time) {
        assertThat(Hour.readTime(written)).contains(LocalTime.parse(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "17", "17:60", "vijf uur", "17:00:00", "-1:00", "１７:00"})
    void what_is_no_time_is_not_guessed(String written) {
        assertThat(Hour.readTime(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://praten.example/k?x=1", "HTTP://praten.example", "http://praten.example:8080/a"})
    void a_link_is_one_to_a_page(String written) {
        assertThat(Where.read(written)).containsInstanceOf(Where.Link.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://praten.example/x",
                "mailto:amina@buurt.example",
                "data:text/html,x",
                "https:",
                "https://",
                "https://localhost",
                "https://bank.example@praten.example/",
                "tel:0612345678"
            })
    void a_link_to_anything_else_is_none(String written) {
        assertThat(Where.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"In de hub", "Kruitberg 1: achterom", "Zaal 2", "www.praten.example"})
    void what_is_no_link_is_an_address(String written) {
        assertThat(Where.read(written)).contains(new Where.Address(written));
    }
}
