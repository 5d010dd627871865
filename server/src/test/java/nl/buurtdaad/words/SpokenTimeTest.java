package nl.buurtdaad.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-10, dinsdag 10 november",
        "2026-11-11, woensdag 11 november 2026",
        "2026-01-01, donderdag 1 januari",
        "2025-05-12, maandag 12 mei 2025",
    })
    void a_day_further_away_than_half_a_year_has_its_year(LocalDate day, String said) {
        assertThat(SpokenTime.day(day, LocalDate.of(2026, 5, 12), Language.NL)).isEqualTo(said);
    }
}
