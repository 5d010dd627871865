package nl.buurtdaad.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.cases.CaseClockRule.Facts;
import nl.buurtdaad.cases.CaseClockRule.Step;
import nl.buurtdaad.workdays.Holiday;
import nl.buurtdaad.workdays.Workdays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is due when: picked up within 2 working days, at the top 5 working days later. Hemelvaart is Thursday 14 May
/// 2026, Whit Monday 25 May; in the night to Sunday 25 October the clock goes back.
class CaseClockRuleTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Workdays WORKDAYS =
            new Workdays(List.of(easter("Hemelvaartsdag", 39), easter("Pinksteren", 50)));

    private static Holiday easter(String name, int days) {
        return new Holiday(name, new Holiday.FromEaster(days), true, true);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static List<Step> due(String opened, String pickedUp, String taken, String now) {
        var steps = EnumSet.noneOf(Step.class);
        if (taken != null) {
            steps.add(Step.valueOf(taken));
        }
        var facts = new Facts(at(opened), false, Optional.ofNullable(pickedUp).map(CaseClockRuleTest::at), 2, 5);
        return CaseClockRule.due(facts, steps, WORKDAYS, at(now), ZONE);
    }

    @ParameterizedTest
    @CsvSource({
        // Tuesday: Wednesday and Friday count, Hemelvaart does not.
        "2026-05-12T10:00,2026-05-15",
        // Friday and Saturday alike: Monday and Tuesday.
        "2026-05-15T00:05,2026-05-19",
        "2026-05-16T00:05,2026-05-19",
        // Over Whit Monday.
        "2026-05-22T16:00,2026-05-27",
        "2026-10-23T23:59,2026-10-27"
    })
    void the_team_picks_it_up_within_two_working_days(String opened, LocalDate by) {
        assertThat(CaseClockRule.pickUpBy(at(opened), 2, WORKDAYS, ZONE)).isEqualTo(by);
    }

    @ParameterizedTest
    @CsvSource({
        // In the night to Wednesday; the team hears of it in the morning.
        "2026-05-13T00:05,2026-05-13T07:59,",
        "2026-05-13T00:05,2026-05-13T08:00,TELL_TEAM",
        "2026-05-13T08:00:01,2026-05-15T07:59,",
        // Hemelvaart is no working day, and neither is a Saturday.
        "2026-05-14T00:05,2026-05-15T08:00,TELL_TEAM",
        "2026-05-16T00:05,2026-05-18T07:59,",
        "2026-05-16T00:05,2026-05-18T08:00,TELL_TEAM"
    })
    void of_what_nobody_tells_them_the_team_hears_in_the_morning_of_a_working_day(
            String opened, String now, String expected) {
        var facts = new Facts(at(opened), true, Optional.empty(), 2, 5);
        assertThat(CaseClockRule.due(facts, EnumSet.noneOf(Step.class), WORKDAYS, at(now), ZONE))
                .isEqualTo(expected == null ? List.of() : List.of(Step.valueOf(expected)));
    }

    @ParameterizedTest
    @CsvSource({
        // Opened on Tuesday, to be picked up by Friday: the letter comes on Monday at eight.
        "2026-05-12T10:00,,,2026-05-18T07:59,",
        "2026-05-12T10:00,,,2026-05-18T08:00,REMIND_TEAM",
        "2026-05-12T10:00,,REMIND_TEAM,2026-05-18T08:01,",
        "2026-05-12T10:00,2026-05-18T07:00,,2026-05-18T08:00,",
        // Picked up on Wednesday 20 May: Thursday, Friday, then Tuesday to Thursday 28.
        "2026-05-12T10:00,2026-05-20T12:00,,2026-05-29T00:04,",
        "2026-05-12T10:00,2026-05-20T12:00,,2026-05-29T00:05,TOP_OF_HOUR",
        "2026-05-12T10:00,2026-05-20T12:00,TOP_OF_HOUR,2026-06-29T00:05,",
        // Nobody picked it up: as if on Friday 15 May.
        "2026-05-12T10:00,,REMIND_TEAM,2026-05-23T00:04,",
        "2026-05-12T10:00,,REMIND_TEAM,2026-05-23T00:05,TOP_OF_HOUR",
        // After a pause of the server.
        "2026-05-12T10:00,,,2026-07-01T12:00,REMIND_TEAM TOP_OF_HOUR",
        // The night in which the clock goes back: five minutes past midnight by the clock on the wall.
        "2026-10-15T10:00,2026-10-16T12:00,,2026-10-24T00:04,",
        "2026-10-15T10:00,2026-10-16T12:00,,2026-10-24T00:05,TOP_OF_HOUR",
        "2026-10-15T10:00,2026-10-19T12:00,,2026-10-27T00:04,",
        "2026-10-15T10:00,2026-10-19T12:00,,2026-10-27T00:05,TOP_OF_HOUR"
    })
    void each_step_has_its_instant(String opened, String pickedUp, String taken, String now, String expected) {
        var steps = expected == null
                ? List.<Step>of()
                : List.of(expected.split(" ")).stream().map(Step::valueOf).toList();
        assertThat(due(opened, pickedUp, taken, now)).isEqualTo(steps);
    }
}
