package nl.buurtdaad.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.facilitation.MoveRule.Given;
import nl.buurtdaad.facilitation.RequestView.Moved;
import nl.buurtdaad.workdays.Holiday;
import nl.buurtdaad.workdays.Workdays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sandra promised it for Wednesday 20 May 2026, over Hemelvaart on 14 May.
class MoveRuleTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate DAY = LocalDate.parse("2026-05-20");
    private static final Workdays WORKDAYS =
            new Workdays(List.of(new Holiday("Hemelvaartsdag", new Holiday.FromEaster(39), true, true)));

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "Sandra, MADE, , 2026-05-21, 2026-05-15, WRITE",
        "Sandra, MADE, , 2026-05-20, 2026-05-15, BAD_DAY",
        "Sandra, MADE, , 2026-05-18, 2026-05-15, BAD_DAY",
        "Sandra, MADE, , 2027-05-15, 2026-05-15, WRITE",
        "Sandra, MADE, , 2027-05-16, 2026-05-15, BAD_DAY",
        // Late: from today on.
        "Sandra, NOT_YET, , 2026-05-27, 2026-05-28, BAD_DAY",
        "Sandra, NOT_YET, , 2026-05-28, 2026-05-28, WRITE",
        "Sandra, KEPT, , 2026-05-28, 2026-05-15, CAME_ALREADY",
        "Sandra, REPAIRED, , 2026-05-28, 2026-05-15, CAME_ALREADY",
        "Marije, MADE, , 2026-05-28, 2026-05-15, SOMEBODY_ELSES",
        "Sandra, MADE, 2026-05-11, 2026-05-28, 2026-05-15, MOVED_BEFORE",
        "Sandra, MADE, 2026-05-11, 2026-05-20, 2026-05-15, SAID_THIS",
        "Sandra, KEPT, 2026-05-11, 2026-05-28, 2026-05-15, MOVED_BEFORE",
    })
    void a_promise_is_moved_once_to_a_later_day_by_who_gave_it(
            String official, PromiseState state, LocalDate from, LocalDate day, LocalDate today, String decision) {
        var moved = Optional.ofNullable(from).map(before -> new Moved(Instant.EPOCH, before, "Ziek."));
        assertThat(MoveRule.decide(new Given("Sandra", DAY, state, moved), official, day, "Ziek.", today))
                .hasToString(decision);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-20, 2026-05-12T10:00, 2026-05-19T07:59, , false",
        "2026-05-20, 2026-05-12T10:00, 2026-05-19T08:00, , true",
        "2026-05-20, 2026-05-12T10:00, 2026-05-19T08:00, 2026-05-20, false",
        // It was moved since.
        "2026-05-20, 2026-05-12T10:00, 2026-05-19T08:00, 2026-05-15, true",
        // A working day before Monday, and before the day after Hemelvaart.
        "2026-05-18, 2026-05-12T10:00, 2026-05-15T08:00, , true",
        "2026-05-15, 2026-05-12T10:00, 2026-05-13T08:00, , true",
        "2026-05-15, 2026-05-12T10:00, 2026-05-13T07:59, , false",
        // Who promises it for tomorrow knows.
        "2026-05-20, 2026-05-19T10:00, 2026-05-19T10:01, , false",
        // The server was away.
        "2026-05-20, 2026-05-12T10:00, 2026-05-20T23:00, , true",
        "2026-05-20, 2026-05-12T10:00, 2026-05-21T00:00, , false",
    })
    void its_official_is_reminded_one_working_day_before_once(
            LocalDate by, String since, String now, LocalDate remindedOf, boolean due) {
        assertThat(PromiseClockRule.isDue(by, at(since), Optional.ofNullable(remindedOf), WORKDAYS, at(now), ZONE))
                .isEqualTo(due);
    }
}
