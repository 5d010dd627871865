package nl.buurtdaad.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtdaad.workdays.Holiday;
import nl.buurtdaad.workdays.TermRule;
import nl.buurtdaad.workdays.TermRule.Wait;
import nl.buurtdaad.workdays.Workdays;
import org.junit.jupiter.api.Test;

/// Asked on Monday 11 May 2026; Ascension day, that Thursday, does not count.
class WaitingRuleTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Workdays WORKDAYS = new Workdays(
            List.of(new Holiday("Hemelvaartsdag", new Holiday.Once(LocalDate.parse("2026-05-14")), true, true)));
    private static final Instant ASKED = at("2026-05-11T10:00");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant();
    }

    private static int workdays(Optional<Wait> askedBack, String now) {
        return WaitingRule.workdays(ASKED, askedBack, at(now), WORKDAYS, AMSTERDAM);
    }

    @Test
    void a_request_waits_in_whole_working_days() {
        assertThat(Stream.of("2026-05-11T23:00", "2026-05-12T09:00", "2026-05-13T09:00", "2026-05-18T09:00")
                        .map(now -> workdays(Optional.empty(), now)))
                .containsExactly(0, 0, 1, 3);
        var late = TermRule.count(ASKED, 3, Optional.empty(), 0, WORKDAYS, AMSTERDAM)
                .lateFrom(AMSTERDAM);
        assertThat(at("2026-05-16T00:04")).isBefore(late);
        assertThat(at("2026-05-16T00:05")).isEqualTo(late);
    }

    @Test
    void what_lay_with_the_residents_does_not_count() {
        var asked = new Wait(at("2026-05-12T10:00"), Optional.of(at("2026-05-13T10:00")));
        assertThat(workdays(Optional.of(asked), "2026-05-18T09:00")).isEqualTo(2);
    }
}
