package nl.buurtdaad.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InTimeRuleTest {
    private static final Instant LATE_FROM = Instant.parse("2026-05-27T22:05:00Z");

    @ParameterizedTest(name = "answered at {0}, looked at {1}: {2}")
    @CsvSource({
        "2026-05-13T10:00:00Z, 2026-06-30T10:00:00Z, true",
        "2026-05-27T22:04:59Z, 2026-06-30T10:00:00Z, true",
        "2026-05-27T22:05:00Z, 2026-06-30T10:00:00Z, false",
        "                    , 2026-05-27T22:04:59Z, ",
        "                    , 2026-05-27T22:05:00Z, false"
    })
    void a_silence_is_late_once_its_term_is_over(@Nullable Instant settledAt, Instant now, @Nullable Boolean inTime) {
        assertThat(InTimeRule.cameInTime(Optional.ofNullable(settledAt), LATE_FROM, now))
                .isEqualTo(Optional.ofNullable(inTime));
    }
}
