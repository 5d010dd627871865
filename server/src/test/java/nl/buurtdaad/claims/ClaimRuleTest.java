package nl.buurtdaad.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.agreements.Agreements;
import nl.buurtdaad.claims.ClaimRule.Decision;
import nl.buurtdaad.claims.Task.Part;
import nl.buurtdaad.danger.Pause;
import nl.buurtdaad.danger.Warning;
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
                Optional.empty(),
                List.of(claims));
    }

    private static Part active(String resident) {
        return new Part("claim-of-" + resident, resident, false, false);
    }

    private static Part done(String resident) {
        return new Part("claim-of-" + resident, resident, false, true);
    }

    private static Part joined(String resident) {
        return new Part("claim-of-" + resident, resident, true, false);
    }

    private static Decision claim(Task task, String resident) {
        return ClaimRule.decide(task, resident, false, 0, AT_MOST);
    }

    private static Decision join(Task task, String resident) {
        return ClaimRule.decide(task, resident, true, 0, AT_MOST);
    }

    @Test
    void a_free_slot_is_taken() {
        assertThat(claim(task(false, 2, active("Ben")), "Joyce")).isEqualTo(new Decision.Take(false));
    }

    @Test
    void an_idea_is_taken_by_the_first_who_does_it() {
        assertThat(claim(task(true, 1), "Joyce")).isEqualTo(new Decision.Take(false));
    }

    @Test
    void a_full_task_is_not_taken_from_who_holds_it() {
        assertThat(claim(task(false, 1, active("Ben")), "Joyce")).isEqualTo(new Decision.Full());
    }

    @Test
    void a_full_task_can_be_joined_beside_the_slots() {
        assertThat(join(task(false, 1, active("Ben")), "Joyce")).isEqualTo(new Decision.Take(true));
    }

    @Test
    void who_joins_while_there_is_room_takes_a_slot() {
        assertThat(join(task(false, 2, active("Ben")), "Joyce")).isEqualTo(new Decision.Take(false));
    }

    @Test
    void who_joined_takes_no_slot_from_others() {
        assertThat(claim(task(false, 2, active("Ben"), joined("Amina")), "Joyce"))
                .isEqualTo(new Decision.Take(false));
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
                Optional.of(pause),
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
                true,
                Optional.empty(),
                List.of(active("Ben")));
        assertThat(claim(aside, "Joyce")).isEqualTo(new Decision.WordsAside());
        assertThat(join(aside, "Joyce")).isEqualTo(new Decision.WordsAside());
        assertThat(claim(aside, "Ben")).isEqualTo(new Decision.HasItAlready("claim-of-Ben"));
    }

    @Test
    void a_sixth_open_claim_is_one_too_many() {
        assertThat(ClaimRule.decide(task(false, 1), "Joyce", false, 4, AT_MOST)).isEqualTo(new Decision.Take(false));
        assertThat(ClaimRule.decide(task(false, 1), "Joyce", false, 5, AT_MOST)).isEqualTo(new Decision.TooMany());
    }

    @Test
    void a_full_task_says_that_it_is_full_before_it_counts_claims() {
        assertThat(ClaimRule.decide(task(false, 1, active("Ben")), "Joyce", false, 5, AT_MOST))
                .isEqualTo(new Decision.Full());
    }
}
