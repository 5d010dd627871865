package nl.buurtdaad.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.claims.ClaimOutcome.TaskClaimed;
import nl.buurtdaad.claims.ClaimOutcome.TaskIsDone;
import nl.buurtdaad.claims.ClaimOutcome.TaskIsFull;
import nl.buurtdaad.claims.ClaimOutcome.TooManyClaims;
import nl.buurtdaad.claims.PartOutcome.ClaimIsOver;
import nl.buurtdaad.claims.PartOutcome.ClaimKept;
import nl.buurtdaad.claims.PartOutcome.ClaimReleased;
import nl.buurtdaad.claims.Task.Part;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.database.Tx;
import nl.buurtdaad.joining.Joining;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.Person;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import nl.buurtdaad.testing.TestInbox;
import org.junit.jupiter.api.Test;

/// "Ik doe dit", from the tap until it is over, on the real graph.
class ClaimingTest {
    private final Database database = TestGraph.database();
    private final TestClock clock = new TestClock();
    private final Once once = new Once(database, clock);
    private final Logbook logbook = new Logbook();
    private final Claims claims = new Claims(clock, TestInbox.of(database, clock));
    private final ClaimTask claimTask = new ClaimTask(once, claims, new Joining(new Say()), logbook);
    private final LetGo letGo = new LetGo(once, claims, logbook);
    private final LapseClaims lapseClaims = new LapseClaims(database, clock, logbook);

    private final Neighbourhood buurt = Neighbourhood.fresh(database);
    private final Person amina = buurt.resident("Amina");
    private final Person ben = buurt.resident("Ben");
    private final Person joyce = buurt.resident("Joyce");

    private static UUID key() {
        return UUID.randomUUID();
    }

    private String claim(Person person, String task) {
        return ((TaskClaimed) claimTask.claim(person.id(), task, key())).claim();
    }

    private void done(Person person, String claim) {
        database.write(tx -> {
            claims.done(tx, claims.lockClaim(tx, person.id(), claim).orElseThrow());
            return true;
        });
    }

    private Task seen(String task) {
        return database.write(tx -> claims.lockTask(tx, joyce.id(), task).orElseThrow());
    }

    private String stateKept(String task) {
        return database.read(tx -> tx.get("MATCH (task:Task {id: $task}) RETURN task.state AS is", Map.of("task", task))
                .get("is")
                .asString());
    }

    @Test
    void a_task_with_two_slots_is_full_for_the_third_who_can_join() {
        claim(amina, buurt.net);
        claim(ben, buurt.net);
        assertThat(claimTask.claim(joyce.id(), buurt.net, key())).isEqualTo(new TaskIsFull(buurt.net));
        assertThat(claimTask.join(joyce.id(), buurt.net, key())).isInstanceOf(TaskClaimed.class);
        assertThat(seen(buurt.net).claims()).extracting(Part::joined).containsExactly(false, false, true);
    }

    @Test
    void the_same_call_twice_is_one_claim_and_one_answer() {
        UUID key = key();
        var first = claimTask.claim(joyce.id(), buurt.net, key);
        assertThat(claimTask.claim(joyce.id(), buurt.net, key)).isEqualTo(first);
        assertThat(seen(buurt.net).claims()).hasSize(1);
    }

    @Test
    void an_answer_that_is_given_again_keeps_its_meaning_when_the_claim_is_done_since() {
        UUID key = key();
        var first = (TaskClaimed) claimTask.claim(joyce.id(), buurt.soup, key);
        done(joyce, first.claim());
        assertThat(claimTask.claim(joyce.id(), buurt.soup, key)).isEqualTo(first);
    }

    @Test
    void a_claim_that_was_let_go_frees_its_slot() {
        String claim = claim(amina, buurt.soup);
        assertThat(letGo.release(amina.id(), claim, key())).isEqualTo(new ClaimReleased(buurt.soup));
        assertThat(claimTask.claim(ben.id(), buurt.soup, key())).isInstanceOf(TaskClaimed.class);
        assertThat(letGo.release(amina.id(), claim, key()))
                .isEqualTo(new ClaimIsOver(HeldClaim.End.RELEASED, buurt.soup));
    }

    @Test
    void who_lets_go_of_what_another_holds_is_not_heard() {
        String claim = claim(amina, buurt.soup);
        assertThat(letGo.release(ben.id(), claim, key())).isEqualTo(new NotFound(claim));
        assertThat(seen(buurt.soup).claims()).hasSize(1);
    }

    @Test
    void a_claim_lapses_for_every_reader_at_its_instant_before_any_job_ran() {
        claim(amina, buurt.soup);
        clock.forward(Duration.ofDays(10).minusSeconds(1));
        assertThat(claimTask.claim(ben.id(), buurt.soup, key())).isEqualTo(new TaskIsFull(buurt.soup));
        clock.forward(Duration.ofSeconds(1));
        assertThat(seen(buurt.soup).slotsTaken()).isZero();
        assertThat(claimTask.claim(ben.id(), buurt.soup, key())).isInstanceOf(TaskClaimed.class);
    }

    @Test
    void still_busy_begins_the_days_again() {
        String claim = claim(amina, buurt.soup);
        clock.forward(Duration.ofDays(9));
        assertThat(letGo.keep(amina.id(), claim, key())).isEqualTo(new ClaimKept(claim, buurt.soup));
        clock.forward(Duration.ofDays(9));
        assertThat(claimTask.claim(ben.id(), buurt.soup, key())).isEqualTo(new TaskIsFull(buurt.soup));
    }

    @Test
    void the_job_records_a_lapsed_claim_once() {
        String claim = claim(amina, buurt.soup);
        clock.forward(Duration.ofDays(11));
        lapseClaims.run();
        lapseClaims.run();
        assertThat(letGo.release(amina.id(), claim, key()))
                .isEqualTo(new ClaimIsOver(HeldClaim.End.LAPSED, buurt.soup));
        long entries = database.read(tx -> tx.get(
                        "MATCH (entry:Entry {what: 'claim-lapsed'}) WHERE $claim IN entry.about RETURN count(*) AS n",
                        Map.of("claim", claim))
                .get("n")
                .asLong());
        assertThat(entries).isOne();
    }

    @Test
    void a_task_is_done_when_no_active_claim_remains() {
        String first = claim(amina, buurt.net);
        String second = claim(ben, buurt.net);
        done(amina, first);
        assertThat(seen(buurt.net).isDone()).isFalse();
        assertThat(stateKept(buurt.net)).isEqualTo("OPEN");
        letGo.release(ben.id(), second, key());
        assertThat(seen(buurt.net).isDone()).isTrue();
        assertThat(stateKept(buurt.net)).isEqualTo("DONE");
        assertThat(claimTask.join(joyce.id(), buurt.net, key())).isEqualTo(new TaskIsDone(buurt.net));
    }

    @Test
    void a_sixth_open_claim_is_refused() {
        for (int n = 1; n <= 5; n++) {
            claim(amina, buurt.task("Klus " + n, 1));
        }
        assertThat(claimTask.claim(amina.id(), buurt.net, key())).isEqualTo(new TooManyClaims(5));
        assertThat(seen(buurt.net).claims()).isEmpty();
    }

    @Test
    void a_claim_that_fails_after_it_was_told_was_told_to_nobody() {
        claim(amina, buurt.net);
        assertThatThrownBy(() -> database.write(tx -> {
                    var task = claims.lockTask(tx, ben.id(), buurt.net).orElseThrow();
                    claims.take(tx, key().toString(), ben.id(), task, Task.Spot.SLOT);
                    assertThat(countNotices(tx)).isEqualTo(1);
                    throw new IllegalStateException("something went wrong after it");
                }))
                .hasMessage("something went wrong after it");
        assertThat(database.<Long>read(this::countNotices)).isZero();
        claim(ben, buurt.net);
        assertThat(database.<Long>read(this::countNotices)).isEqualTo(1);
    }

    private long countNotices(Tx tx) {
        return tx.get(
                        "MATCH (notice:Notice)-[:ABOUT]->(:Task {id: $task}) RETURN count(notice) AS count",
                        Map.of("task", buurt.net))
                .get("count")
                .asLong();
    }
}
