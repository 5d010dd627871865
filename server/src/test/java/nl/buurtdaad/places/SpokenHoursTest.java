package nl.buurtdaad.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.PlacesWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenHoursTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest(name = "on Tuesday at {0} {1} {2}: {3} / {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        14:50 | true  | 2026-11-24T18:00 | tot 18.00 uur                                    | until 18:00
        23:00 | true  | 2026-11-25T00:00 | tot 00.00 uur                                    | until 00:00
        23:00 | true  | 2026-11-25T02:00 | tot 02.00 uur                                    | until 02:00
        23:00 | true  | 2026-11-25T09:00 | tot morgen 09.00 uur                             | until 09:00 tomorrow
        14:50 | true  | 2026-11-27T18:00 | tot vrijdag 27 november, 18.00 uur               | until Friday 27 November, 18:00
        14:50 | true  | -                | dag en nacht                                     | day and night
        08:00 | false | 2026-11-24T09:30 | Vandaag open vanaf 09.30 uur.                    | Opens today at 09:30.
        20:00 | false | 2026-11-25T09:00 | Morgen open vanaf 09.00 uur.                     | Opens tomorrow at 09:00.
        20:00 | false | 2026-11-28T09:00 | Open op zaterdag 28 november vanaf 09.00 uur.    | Opens on Saturday 28 November at 09:00.
        20:00 | false | -                | Deze week blijft het dicht.                      | It stays closed this week.
        """)
    void a_place_says_until_when(String time, boolean open, String until, String dutch, String english) {
        var now = LocalDateTime.parse("2026-11-24T" + time).atZone(AMSTERDAM);
        var said = new OpenNow(
                open,
                until == null
                        ? null
                        : LocalDateTime.parse(until).atZone(AMSTERDAM).toInstant());
        assertThat(SpokenHours.of(said, now, new PlacesWords(Language.NL)))
                .isEqualTo(new SpokenHours(open, open ? "OPEN" : "DICHT", dutch));
        assertThat(SpokenHours.of(said, now, new PlacesWords(Language.EN)))
                .isEqualTo(new SpokenHours(open, open ? "OPEN" : "CLOSED", english));
    }
}
