package nl.buurtdaad.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.buurtdaad.workdays.Holiday;
import nl.buurtdaad.workdays.Workdays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Hemelvaart is Thursday 14 May 2026, Whit Monday 25 May; in the night to Sunday 25 October the clock goes back.
/// Friday 15 May is off for this municipality alone.
class ContactRuleTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Workdays WORKDAYS = new Workdays(
            List.of(easter("Hemelvaartsdag", 39), easter("de dag na Hemelvaart", 40), easter("Pinksteren", 50)));

    private static Holiday easter(String name, int days) {
        return new Holiday(name, new Holiday.FromEaster(days), true, true);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        // Monday to Monday; the day itself does not count.
        "2026-06-01T10:00,5,2026-06-08,2026-06-09T00:04,2026-06-09T00:05",
        // Late on Monday is still Monday.
        "2026-06-01T23:59,5,2026-06-08,2026-06-09T00:04,2026-06-09T00:05",
        // In the weekend: Monday to Friday. It is late on Saturday.
        "2026-06-06T12:00,5,2026-06-12,2026-06-13T00:04,2026-06-13T00:05",
        // Over Hemelvaart, the extra day and a weekend.
        "2026-05-12T10:00,5,2026-05-21,2026-05-22T00:04,2026-05-22T00:05",
        // Over Whit Monday.
        "2026-05-22T16:00,5,2026-06-01,2026-06-02T00:04,2026-06-02T00:05",
        // Over the night in which the clock goes back.
        "2026-10-23T10:00,5,2026-10-30,2026-10-31T00:04,2026-10-31T00:05",
        "2026-06-01T10:00,1,2026-06-02,2026-06-03T00:04,2026-06-03T00:05"
    })
    void it_is_late_the_day_after_the_last(String made, int days, LocalDate last, String before, String from) {
        assertThat(ContactRule.term(at(made), days, WORKDAYS, ZONE).lastDay()).isEqualTo(last);
        assertThat(ContactRule.isLate(at(made), days, WORKDAYS, at(before), ZONE))
                .isFalse();
        assertThat(ContactRule.isLate(at(made), days, WORKDAYS, at(from), ZONE)).isTrue();
    }
}
