package nl.buurtdaad.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.say.Doing.Kind;
import org.junit.jupiter.api.Test;

/// DOMAIN rule 1.
class SayRuleTest {
    private static final Instant NOW = Instant.parse("2026-05-12T12:50:00Z");
    private static final Duration WINDOW = Duration.ofDays(90);

    @Test
    void who_claimed_a_task_decides_on_it_and_not_who_did_others() {
        var facts = facts(
                List.of(claim("Joyce")), List.of(), List.of(claim("Joyce"), claim("Ben")), List.of(deed("Amina", 1)));
        assertThat(SayRule.inTask(facts, NOW)).containsOnlyKeys("Joyce");
    }

    @Test
    void who_did_their_part_of_a_task_still_decides_on_it_beside_who_is_busy() {
        var facts = facts(List.of(claim("Joyce")), List.of(deed("Ben", 3)), List.of(), List.of());
        assertThat(SayRule.inTask(facts, NOW)).containsOnlyKeys("Joyce", "Ben");
    }

    @Test
    void an_unclaimed_task_is_decided_by_who_did_something_in_its_project() {
        var facts = facts(List.of(), List.of(), List.of(claim("Ben")), List.of(deed("Amina", 1)));
        assertThat(SayRule.inTask(facts, NOW)).containsOnlyKeys("Amina");
    }

    @Test
    void claims_have_the_say_in_a_project_until_its_first_deed() {
        var claims = List.of(claim("Ben"), claim("Joyce"));
        assertThat(SayRule.inProject(facts(List.of(), List.of(), claims, List.of()), NOW))
                .containsOnlyKeys("Ben", "Joyce");
        assertThat(SayRule.inProject(facts(List.of(), List.of(), claims, List.of(deed("Joyce", 1))), NOW))
                .containsOnlyKeys("Joyce");
    }

    @Test
    void where_nobody_does_anything_nobody_decides() {
        assertThat(SayRule.inTask(facts(List.of(), List.of(), List.of(), List.of()), NOW))
                .isEmpty();
    }

    @Test
    void a_say_is_gone_at_the_very_instant_at_which_its_window_ends() {
        var facts = facts(List.of(), List.of(), List.of(), List.of(deed("Amina", 90)));
        assertThat(SayRule.inProject(facts, NOW)).isEmpty();
        assertThat(SayRule.inProject(facts, NOW.minusNanos(1))).containsOnlyKeys("Amina");
    }

    @Test
    void a_window_stands_still_while_the_project_is_at_rest() {
        Instant done = NOW.minus(Duration.ofDays(100));
        var rests = List.of(rest(95, 90), rest(92, 85));
        assertThat(SayRule.until(done, rests, WINDOW, NOW)).isEqualTo(NOW);
        assertThat(SayRule.until(done, List.of(rest(95, 84)), WINDOW, NOW)).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void a_rest_after_the_window_ended_wakes_no_say() {
        Instant done = NOW.minus(Duration.ofDays(100));
        assertThat(SayRule.until(done, List.of(rest(10, 2)), WINDOW, NOW)).isEqualTo(done.plus(WINDOW));
        assertThat(SayRule.until(done, List.of(rest(9, 2), rest(120, 101)), WINDOW, NOW))
                .isEqualTo(done.plus(WINDOW));
    }

    @Test
    void while_the_project_still_rests_a_say_keeps_what_it_had_left() {
        Instant done = NOW.minus(Duration.ofDays(400));
        var resting = new Rest(done.plus(Duration.ofDays(89)), Optional.empty());
        assertThat(SayRule.until(done, List.of(resting), WINDOW, NOW)).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void the_deed_that_gives_the_say_longest_counts_also_when_it_is_the_older_one() {
        Doing older = deed("Amina", 20);
        Doing newer = older.until(NOW.plus(Duration.ofDays(9)));
        var holders = SayRule.inProject(facts(List.of(), List.of(), List.of(), List.of(newer, older)), NOW);
        assertThat(holders.get("Amina")).isEqualTo(older);
    }

    @Test
    void a_rest_over_the_end_of_the_window_leaves_what_was_left_to_the_second() {
        var amina = deed("Amina", 100);
        Instant rests = amina.until().minusSeconds(1);
        Instant wakes = NOW.minus(Duration.ofDays(2));
        var facts = new SayFacts(
                "project",
                List.of(),
                List.of(),
                List.of(),
                List.of(amina),
                List.of(new Rest(rests, Optional.of(wakes))));
        assertThat(SayRule.inProject(facts, wakes)).containsOnlyKeys("Amina");
        assertThat(SayRule.inProject(facts, wakes.plusMillis(999))).containsOnlyKeys("Amina");
        assertThat(SayRule.inProject(facts, wakes.plusSeconds(1))).isEmpty();
    }

    @Test
    void a_rest_of_the_platform_around_one_of_the_project_counts_once() {
        Instant done = NOW.minus(Duration.ofDays(80));
        assertThat(SayRule.until(done, List.of(rest(50, 40), rest(60, 30)), WINDOW, NOW))
                .isEqualTo(done.plus(Duration.ofDays(120)));
    }

    @Test
    void a_say_in_a_place_is_kept_by_the_doing_that_gives_it_longest() {
        var playground = facts(List.of(), List.of(), List.of(), List.of(deed("Amina", 30)));
        var hub = facts(List.of(), List.of(), List.of(), List.of(deed("Amina", 2), deed("Ben", 50)));
        var holders = SayRule.inAny(List.of(playground, hub), NOW);
        assertThat(holders.keySet()).containsExactly("Amina", "Ben");
        assertThat(holders.values()).extracting(Doing::at).first().isEqualTo(NOW.minus(Duration.ofDays(2)));
    }

    private static SayFacts facts(
            List<Doing> claimsOnTask, List<Doing> deedsOnTask, List<Doing> claims, List<Doing> deeds) {
        return new SayFacts("project", claimsOnTask, deedsOnTask, claims, deeds, List.of());
    }

    private static Doing claim(String resident) {
        return new Doing(
                Kind.CLAIM,
                "claim of " + resident,
                resident,
                Optional.of(resident),
                "task",
                "Net spannen",
                NOW.minus(Duration.ofDays(1)),
                NOW.plus(Duration.ofDays(9)));
    }

    private static Doing deed(String resident, int daysAgo) {
        Instant at = NOW.minus(Duration.ofDays(daysAgo));
        return new Doing(
                Kind.DEED,
                "deed of " + resident,
                resident,
                Optional.of(resident),
                "task",
                "Net spannen",
                at,
                at.plus(WINDOW));
    }

    private static Rest rest(int fromDaysAgo, int untilDaysAgo) {
        return new Rest(NOW.minus(Duration.ofDays(fromDaysAgo)), Optional.of(NOW.minus(Duration.ofDays(untilDaysAgo))));
    }
}
