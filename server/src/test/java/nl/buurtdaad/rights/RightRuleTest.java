package nl.buurtdaad.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightRuleTest {
    @ParameterizedTest(name = "on {0}, until {1}, gone since {2}: {3}")
    @CsvSource({
        "2024-09-14,           ,           , NOT_YET",
        "2024-09-15,           ,           , HOLDS",
        "2026-05-12,           ,           , HOLDS",
        "2026-05-12, 2026-05-12,           , HOLDS",
        "2026-05-13, 2026-05-12,           , OVER",
        "2026-05-11,           , 2026-05-12, HOLDS",
        "2026-05-12,           , 2026-05-12, OVER",
        "2024-09-14,           , 2024-09-01, OVER"
    })
    void a_right_holds_from_its_first_day_to_its_last_one(
            LocalDate day, @Nullable LocalDate until, @Nullable LocalDate removedOn, RightRule.State state) {
        assertThat(RightRule.on(
                        day, LocalDate.of(2024, 9, 15), Optional.ofNullable(until), Optional.ofNullable(removedOn)))
                .isEqualTo(state);
    }
}
