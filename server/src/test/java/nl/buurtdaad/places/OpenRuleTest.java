package nl.buurtdaad.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenRuleTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /// Christmas on Friday and Saturday, Kings' day on a Tuesday.
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26), LocalDate.of(2027, 4, 27));

    @ParameterizedTest(name = "{0} at {1}: {2} until {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Mo-Fr 09:00-18:00                | 2026-11-24T08:59 | closed | 2026-11-24T09:00
        Mo-Fr 09:00-18:00                | 2026-11-24T09:00 | open   | 2026-11-24T18:00
        Mo-Fr 09:00-18:00                | 2026-11-24T17:59 | open   | 2026-11-24T18:00
        Mo-Fr 09:00-18:00                | 2026-11-24T18:00 | closed | 2026-11-25T09:00
        Mo-Fr 09:00-18:00                | 2026-11-27T18:00 | closed | 2026-11-30T09:00
        Mo,We 10:00-12:00,13:00-17:00    | 2026-11-25T12:30 | closed | 2026-11-25T13:00
        Mo,We 10:00-12:00,13:00-17:00    | 2026-11-25T16:00 | open   | 2026-11-25T17:00
        Sa-Mo 10:00-12:00                | 2026-11-29T11:00 | open   | 2026-11-29T12:00
        Sa-Mo 10:00-12:00                | 2026-11-24T11:00 | closed | 2026-11-28T10:00
        10:00-18:00                      | 2026-11-29T11:00 | open   | 2026-11-29T18:00
        Fr 22:00-02:00                   | 2026-11-28T01:00 | open   | 2026-11-28T02:00
        Fr 22:00-02:00                   | 2026-11-28T22:30 | closed | 2026-12-04T22:00
        Fr 22:00-26:00                   | 2026-11-28T01:00 | open   | 2026-11-28T02:00
        Mo-Su 00:00-24:00                | 2026-11-24T12:00 | open   | -
        24/7                             | 2026-11-24T12:00 | open   | -
        off                              | 2026-11-24T12:00 | closed | -
        Mo-Fr 10:00-24:00; Sa 00:00-02:00| 2026-11-27T23:00 | open   | 2026-11-28T02:00
        Mo-Su 09:00-18:00; We off        | 2026-11-25T10:00 | closed | 2026-11-26T09:00
        Mo-Su 09:00-18:00; We 14:00-15:00| 2026-11-25T10:00 | closed | 2026-11-25T14:00
        Mo-Su 09:00-18:00; We 12:00-13:00 off | 2026-11-25T12:30 | closed | 2026-11-25T13:00
        Mo-Su 09:00-18:00; We 12:00-13:00 off | 2026-11-25T09:30 | open   | 2026-11-25T12:00
        Mo 09:00-12:00, Mo 13:00-14:00   | 2026-11-30T13:30 | open   | 2026-11-30T14:00
        Mo-Su 09:00-18:00; PH off        | 2026-12-25T10:00 | closed | 2026-12-27T09:00
        Mo-Su 09:00-18:00; PH off        | 2026-12-24T20:00 | closed | 2026-12-27T09:00
        Mo-Su 09:00-18:00; PH off        | 2027-04-27T17:00 | closed | 2027-04-28T09:00
        Mo-Su 09:00-18:00; PH 12:00-14:00| 2026-12-25T11:00 | closed | 2026-12-25T12:00
        Mo-Su 09:00-18:00; PH 12:00-14:00| 2026-12-25T13:00 | open   | 2026-12-25T14:00
        Mo-Su 09:00-18:00                | 2026-12-25T10:00 | open   | 2026-12-25T18:00
        PH,Su 10:00-12:00                | 2026-12-25T11:00 | open   | 2026-12-25T12:00
        Th 22:00-02:00; PH off           | 2026-12-25T01:00 | open   | 2026-12-25T02:00
        Mo-Su 22:00-02:00; PH off        | 2026-12-27T01:00 | closed | 2026-12-27T22:00
        """)
    void hours_are_read_as_the_neighbourhood_means_them(String hours, String at, String state, String until) {
        var now = LocalDateTime.parse(at).atZone(AMSTERDAM);
        OpenNow said = OpenRule.at(ReadOpeningHours.from(hours).orElseThrow(), HOLIDAYS, now);
        assertThat(said.open()).isEqualTo(state.equals("open"));
        assertThat(said.until())
                .isEqualTo(
                        until == null
                                ? null
                                : LocalDateTime.parse(until).atZone(AMSTERDAM).toInstant());
    }

    /// In 2027 the clock skips from 02:00 to 03:00 on 28 March, and shows 02:00–03:00 twice on 31 October.
    @ParameterizedTest(name = "{0} at {1}: {2} until {3}")
    @CsvSource(delimiter = '|', textBlock = """
        Sa 22:00-04:00 | 2027-03-28T01:30+01:00 | open   | 2027-03-28T04:00+02:00
        Sa 22:00-02:30 | 2027-03-28T01:30+01:00 | open   | 2027-03-28T03:00+02:00
        Su 02:30-05:00 | 2027-03-28T01:30+01:00 | closed | 2027-03-28T03:00+02:00
        Su 02:10-02:50; Mo 10:00-11:00 | 2027-03-28T01:30+01:00 | closed | 2027-03-29T10:00+02:00
        Su 01:00-05:00 | 2027-10-31T02:30+02:00 | open   | 2027-10-31T05:00+01:00
        Su 01:00-02:30 | 2027-10-31T02:15+02:00 | open   | 2027-10-31T02:30+02:00
        Su 02:30-05:00 | 2027-10-31T02:15+01:00 | open   | 2027-10-31T05:00+01:00
        Su 01:00-02:30; Mo 10:00-11:00 | 2027-10-31T02:15+01:00 | closed | 2027-11-01T10:00+01:00
        """)
    void nights_on_which_the_clock_changes_are_as_long_as_they_are(
            String hours, String at, String state, String until) {
        var now = OffsetDateTime.parse(at).atZoneSameInstant(AMSTERDAM);
        OpenNow said = OpenRule.at(ReadOpeningHours.from(hours).orElseThrow(), HOLIDAYS, now);
        assertThat(said.open()).isEqualTo(state.equals("open"));
        assertThat(said.until()).isEqualTo(OffsetDateTime.parse(until).toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "doorlopend",
                "Mo-Fr 9-18",
                "Mo 10:00+",
                "Mo 10:00",
                "sunrise-sunset",
                "Apr-Oct Mo 10:00-12:00",
                "week 1-10 Mo 10:00-11:00",
                "2026 Mo 10:00-12:00",
                "Mo[1] 10:00-11:00",
                "Mo 10:00-18:00 \"bel even\"",
                "Mo 10:00-18:00 unknown",
                "Mo 10:00-18:00 || off",
                "SH off",
                "PH Mo 10:00-12:00",
                "<script>alert(1)</script>",
                "MATCH (n) DETACH DELETE n",
                "🎾"
            })
    void hours_that_cannot_be_worked_out_say_nothing(String hours) {
        assertThat(ReadOpeningHours.from(hours)).isEmpty();
    }

    @Test
    void very_long_hours_are_not_read() {
        assertThat(ReadOpeningHours.from("Mo 10:00-11:00; ".repeat(1_000))).isEmpty();
    }
}
