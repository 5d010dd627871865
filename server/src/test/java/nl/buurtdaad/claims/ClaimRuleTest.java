package nl.buurtdaad.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buurtdaad.agreements.Agreements;
import nl.buurtdaad.claims.ClaimRule.Decision;
import nl.buurtdaad.claims.Task.Part;
import nl.buurtdaad.claims.Task.Spot;
import nl.buurtdaad.danger.Pause;
import nl.buurtdaad.danger.Warning;
import nl.buurtdaad.joining.Cap;
import nl.buurtdaad.joining.WalkAlong;
import org.junit.jupiter.api.Test;

class ClaimRuleTest {
    private static final int AT_MOST = 5;
    private static final Instant NOW = Instant.parse("2026-05-12T12:00:00Z");

    private static Task task(boolean idea, int slots, Part... claims) {
        return new Task(
                "net",
                "speeltuin",
                "buurt",
                Agreements.DEFAULT,
                NOW,
                idea,
                slots,
                Optional.empty(),
                false,
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(claims));
    }

    private static Task capped(int slots, Part... claims) {
        return new Task(
                "net",
                "speeltuin",
                "buurt",
                Agreements.DEFAULT,
                NOW,
                false,
                slots,
                Optional.empty(),
                false,
                false,
                false,
                false,
                Optional.empty(),
                Optional.of(new Cap(Cap.Reason.ROOM, Optional.of("de kar is klein"))),
                false,
                List.of(claims));
    }

    private static Part learning(String resident) {
        return new Part("claim-of-" + resident, resident, true, true, false);
    }

    private static Part active(String resident) {
        return new Part("claim-of-" + resident, resident, false, false, false);
    }

    private static Part done(String resident) {
        return new Part("claim-of-" + resident, resident, false, false, true);
    }

    private static Part joined(String resident) {
        return new Part("claim-of-" + resident, resident, true, false, false);
    }

    private static Decision claim(Task task, String resident) {
        return ClaimRule.decide(task, Optional.empty(), resident, false, 0, AT_MOST);
    }

    private static Decision join(Task task, String resident) {
        return ClaimRule.decide(task, Optional.empty(), resident, true, 0, AT_MOST);
    }

    @Test
    void on_a_capped_task_nobody_comes_beside_the_slots() {
        assertThat(claim(capped(2, active("Ben")), "Joyce")).isEqualTo(new Decision.Take(Spot.SLOT));
        assertThat(join(capped(2, active("Ben")), "Joyce")).isEqualTo(new Decision.Take(Spot.SLOT));
        assertThat(claim(capped(1, active("Ben")), "Joyce")).isEqualTo(new Decision.Capped());
        assertThat(join(capped(1, active("Ben")), "Joyce")).isEqualTo(new Decision.Capped());
    }

    @Test
    void who_was_in_before_there_was_a_cap_stays_in_and_takes_room() {
        var more = capped(1, active("Ben"), joined("Amina"));
        assertThat(join(more, "Amina")).isEqualTo(new Decision.HasItAlready("claim-of-Amina"));
        assertThat(join(capped(2, active("Ben"), joined("Amina")), "Joyce")).isEqualTo(new Decision.Capped());
        assertThat(join(capped(1, done("Ben")), "Joyce")).isEqualTo(new Decision.Done());
    }

    @Test
    void who_walks_along_takes_no_room_of_a_capped_task() {
        assertThat(claim(capped(2, active("Ben"), learning("Amina")), "Joyce")).isEqualTo(new Decision.Take(Spot.SLOT));
    }

    private static Decision walksIn(Task task, String resident, boolean joins, int open) {
        var walk = new WalkAlong("speeltuin", Set.of("Ben"), Map.of("Ben", Optional.of("Ben")));
        return ClaimRule.decide(task, Optional.of(walk), resident, joins, open, AT_MOST);
    }

    @Test
    void a_newcomer_takes_the_learners_place_and_no_slot() {
        for (boolean joins : List.of(false, true)) {
            assertThat(walksIn(task(false, 2, active("Ben")), "Joyce", joins, 0))
                    .isEqualTo(new Decision.Take(Spot.LEARNERS));
            assertThat(walksIn(capped(1, active("Ben")), "Joyce", joins, 0))
                    .isEqualTo(new Decision.Take(Spot.LEARNERS));
            assertThat(walksIn(task(false, 3, active("Ben"), learning("Amina")), "Joyce", joins, 0))
                    .isEqualTo(new Decision.LearnerPlaceTaken());
        }
        assertThat(walksIn(task(false, 1, active("Ben")), "Joyce", false, AT_MOST))
                .isEqualTo(new Decision.TooMany());
    }

    @Test
    void who_knows_the_work_takes_a_slot_whoever_walks_along() {
        assertThat(walksIn(task(false, 1, learning("Amina")), "Ben", false, 0)).isEqualTo(new Decision.Take(Spot.SLOT));
    }

    @Test
    void a_free_slot_is_taken() {
        assertThat(claim(task(false, 2, active("Ben")), "Joyce")).isEqualTo(new Decision.Take(Spot.SLOT));
    }

    @Test
    void an_idea_is_taken_by_the_first_who_does_it() {
        assertThat(claim(task(true, 1), "Joyce")).isEqualTo(new Decision.Take(Spot.SLOT));
    }

    @Test
    void a_full_task_is_not_taken_from_who_holds_it() {
        assertThat(claim(task(false, 1, active("Ben")), "Joyce")).isEqualTo(new Decision.Full());
    }

    @Test
    void a_full_task_can_be_joined_beside_the_slots() {
        assertThat(join(task(false, 1, active("Ben")), "Joyce")).isEqualTo(new Decision.Take(Spot.BESIDE));
    }

    @Test
    void who_joins_while_there_is_room_takes_a_slot() {
        assertThat(join(task(false, 2, active("Ben")), "Joyce")).isEqualTo(new Decision.Take(Spot.SLOT));
    }

    @Test
    void who_joined_takes_no_slot_from_others() {
        assertThat(claim(task(false, 2, active("Ben"), joined("Amina")), "Joyce"))
                .isEqualTo(new Decision.Take(Spot.SLOT));
    }

    @Test
    void a_part_that_was_done_keeps_its_slot() {
        assertThat(claim(task(false, 2, done("Ben"), active("Amina")), "Joyce")).isEqualTo(new Decision.Full());
    }

    @Test
    void who_has_it_already_has_it_still() {
        assertThat(claim(task(false, 1, active("Joyce")), "Joyce"))
                .isEqualTo(new Decision.HasItAlready("claim-of-Joyce"));
    }

    @Test
    void a_task_that_was_done_can_be_neither_claimed_nor_joined() {
        assertThat(claim(task(false, 2, done("Ben")), "Joyce")).isEqualTo(new Decision.Done());
        assertThat(join(task(false, 2, done("Ben")), "Joyce")).isEqualTo(new Decision.Done());
    }

    @Test
    void while_there_is_danger_nobody_begins_and_who_does_it_already_goes_on() {
        var warning = new Warning(
                "glas",
                NOW,
                Warning.Kind.DANGER,
                "Er ligt glas.",
                NOW.plusSeconds(1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var pause = new Pause(warning, NOW.plusSeconds(1));
        var paused = new Task(
                "net",
                "speeltuin",
                "buurt",
                Agreements.DEFAULT,
                NOW,
                false,
                1,
                Optional.empty(),
                false,
                false,
                false,
                false,
                Optional.of(pause),
                Optional.empty(),
                false,
                List.of(active("Ben")));
        assertThat(claim(paused, "Joyce")).isEqualTo(new Decision.Paused(pause));
        assertThat(join(paused, "Joyce")).isEqualTo(new Decision.Paused(pause));
        assertThat(claim(paused, "Ben")).isEqualTo(new Decision.HasItAlready("claim-of-Ben"));
    }

    @Test
    void nobody_begins_what_they_cannot_read_and_who_does_it_already_goes_on() {
        var aside = new Task(
                "net",
                "speeltuin",
                "buurt",
                Agreements.DEFAULT,
                NOW,
                false,
                2,
                Optional.empty(),
                false,
                false,
                false,
                true,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(active("Ben")));
        assertThat(claim(aside, "Joyce")).isEqualTo(new Decision.WordsAside());
        assertThat(join(aside, "Joyce")).isEqualTo(new Decision.WordsAside());
        assertThat(claim(aside, "Ben")).isEqualTo(new Decision.HasItAlready("claim-of-Ben"));
    }

    @Test
    void nobody_begins_in_a_project_that_ended_and_who_does_it_already_goes_on() {
        var ended = new Task(
                "net",
                "speeltuin",
                "buurt",
                Agreements.DEFAULT,
                NOW,
                false,
                2,
                Optional.empty(),
                false,
                false,
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(active("Ben")));
        assertThat(claim(ended, "Joyce")).isEqualTo(new Decision.ProjectEnded());
        assertThat(join(ended, "Joyce")).isEqualTo(new Decision.ProjectEnded());
        assertThat(claim(ended, "Ben")).isEqualTo(new Decision.HasItAlready("claim-of-Ben"));
    }

    @Test
    void a_sixth_open_claim_is_one_too_many() {
        assertThat(ClaimRule.decide(task(false, 1), Optional.empty(), "Joyce", false, 4, AT_MOST))
                .isEqualTo(new Decision.Take(Spot.SLOT));
        assertThat(ClaimRule.decide(task(false, 1), Optional.empty(), "Joyce", false, 5, AT_MOST))
                .isEqualTo(new Decision.TooMany());
    }

    @Test
    void a_full_task_says_that_it_is_full_before_it_counts_claims() {
        assertThat(ClaimRule.decide(task(false, 1, active("Ben")), Optional.empty(), "Joyce", false, 5, AT_MOST))
                .isEqualTo(new Decision.Full());
    }
}
