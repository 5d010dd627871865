package nl.buurtdaad.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseDayRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "on {0} this week is {1}")
    @CsvSource({
        "2026-11-23T00:00, 2026-11-27, true",
        "2026-11-26T23:59, 2026-11-27, true",
        "2026-11-27T11:59, 2026-11-27, true",
        "2026-11-27T12:00, 2026-12-04, false",
        "2026-11-28T09:00, 2026-12-04, false",
        "2026-11-29T23:59, 2026-12-04, false",
        "2026-11-30T00:00, 2026-12-04, true"
    })
    void this_week_is_friday_and_from_friday_noon_the_next(LocalDateTime now, LocalDate friday, boolean sameWeek) {
        LocalDate found = PromiseDayRule.thisWeek(now.atZone(ZoneId.of("Europe/Amsterdam")));
        assertThat(found).isEqualTo(friday);
        assertThat(PromiseDayRule.isSameWeek(found, now.toLocalDate())).isEqualTo(sameWeek);
    }

    @ParameterizedTest(name = "by {0}: {1}")
    @CsvSource({"2026-11-23, false", "2026-11-24, true", "2027-11-24, true", "2027-11-25, false", "9999-12-31, false"})
    void a_promise_is_for_a_day_from_today_on_within_a_year(LocalDate by, boolean fits) {
        assertThat(PromiseDayRule.fits(by, TODAY)).isEqualTo(fits);
    }
}
