package nl.buurtdaad.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.claims.ClaimsRoom;
import nl.buurtdaad.claims.HeldClaim;
import nl.buurtdaad.claims.Task;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.deeds.DeedOutcome.ClaimIsOver;
import nl.buurtdaad.deeds.DeedOutcome.DeedDone;
import nl.buurtdaad.deeds.DeedOutcome.DeedUndone;
import nl.buurtdaad.deeds.DeedOutcome.NotFound;
import nl.buurtdaad.deeds.DeedOutcome.OwnDeed;
import nl.buurtdaad.deeds.DeedOutcome.Thanked;
import nl.buurtdaad.deeds.DeedOutcome.TooLateToUndo;
import nl.buurtdaad.joining.Joining;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.notices.Inbox;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.Person;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import nl.buurtdaad.testing.TestInbox;
import org.junit.jupiter.api.Test;

/// From "Het is gedaan" to thanks, on the real graph.
class SayDoneTest {

    private final Database database = TestGraph.database();
    private final TestClock clock = new TestClock();
    private final Once once = new Once(database, clock);
    private final Logbook logbook = new Logbook();
    private final Inbox inbox = TestInbox.of(database, clock);
    private final Claims claims =
            new ClaimsRoom(database, once, clock, logbook, new Joining(new Say()), inbox).claims();
    private final DeedStore deeds = new DeedStore();
    private final SayDone sayDone = new SayDone(once, clock, claims, deeds, logbook, inbox);

    private final Neighbourhood buurt = Neighbourhood.fresh(database);
    private final Person amina = buurt.resident("Amina");
    private final Person ben = buurt.resident("Ben");

    private static UUID key() {
        return UUID.randomUUID();
    }

    private String claim(Person person, String task) {
        return buurt.claim(person, task, clock.instant());
    }

    private String done(Person person, String claim) {
        return ((DeedDone) sayDone.done(person.id(), claim, key())).deed();
    }

    private Task seen(String task) {
        return database.write(tx -> claims.lockTask(tx, ben.id(), task).orElseThrow());
    }

    @Test
    void a_deed_gives_a_say_for_ninety_days_and_stands_with_its_doer() {
        var outcome = (DeedDone) sayDone.done(amina.id(), claim(amina, buurt.soup), key());
        assertThat(outcome.sayUntil()).isEqualTo(clock.instant().plus(Duration.ofDays(90)));
        assertThat(seen(buurt.soup).isDone()).isTrue();
        var shown = database.read(tx -> deeds.get(tx, outcome.deed(), ben.id()));
        assertThat(shown.doer().name()).contains("Amina");
        assertThat(shown.taskTitle()).isEqualTo("Soep koken");
    }

    @Test
    void what_is_done_is_not_done_twice() {
        String claim = claim(amina, buurt.soup);
        done(amina, claim);
        assertThat(sayDone.done(amina.id(), claim, key())).isEqualTo(new ClaimIsOver(HeldClaim.End.DONE, buurt.soup));
    }

    @Test
    void done_is_accepted_when_the_claim_lapsed_on_the_way_and_the_task_is_still_open() {
        String claim = claim(amina, buurt.soup);
        clock.forward(Duration.ofDays(11));
        assertThat(sayDone.done(amina.id(), claim, key())).isInstanceOf(DeedDone.class);
    }

    @Test
    void done_is_not_accepted_when_another_did_it_after_the_claim_lapsed() {
        String late = claim(amina, buurt.soup);
        clock.forward(Duration.ofDays(11));
        done(ben, claim(ben, buurt.soup));
        assertThat(sayDone.done(amina.id(), late, key())).isEqualTo(new ClaimIsOver(HeldClaim.End.LAPSED, buurt.soup));
    }

    @Test
    void a_claim_on_a_task_that_its_maker_withdrew_is_over() {
        String claim = claim(amina, buurt.soup);
        database.write(tx -> {
            claims.release(
                    tx, claim, claims.lockTask(tx, amina.id(), buurt.soup).orElseThrow());
            tx.run("MATCH (task:Task {id: $task}) SET task.state = 'WITHDRAWN'", Map.of("task", buurt.soup));
            return true;
        });
        assertThat(sayDone.done(amina.id(), claim, key()))
                .isEqualTo(new ClaimIsOver(HeldClaim.End.RELEASED, buurt.soup));
    }

    @Test
    void undo_within_a_day_turns_the_deed_back_into_the_claim() {
        String claim = claim(amina, buurt.soup);
        String deed = done(amina, claim);
        clock.forward(Duration.ofHours(23));
        assertThat(sayDone.undo(amina.id(), deed, key())).isEqualTo(new DeedUndone(claim, buurt.soup));
        assertThat(seen(buurt.soup).isDone()).isFalse();
        assertThat(seen(buurt.soup).activeClaimOf(amina.id())).isPresent();
        assertThat(sayDone.undo(amina.id(), deed, key())).isEqualTo(new NotFound(deed));
        done(amina, claim);
    }

    @Test
    void after_a_day_a_deed_stays_and_another_cannot_undo_it_at_all() {
        String deed = done(amina, claim(amina, buurt.soup));
        assertThat(sayDone.undo(ben.id(), deed, key())).isEqualTo(new NotFound(deed));
        clock.forward(Duration.ofHours(24));
        assertThat(sayDone.undo(amina.id(), deed, key())).isEqualTo(new TooLateToUndo(deed));
    }

    @Test
    void a_deed_is_thanked_by_others_and_not_by_its_doer() {
        String deed = done(amina, claim(amina, buurt.soup));
        assertThat(sayDone.thank(ben.id(), deed, key())).isEqualTo(new Thanked(deed));
        assertThat(sayDone.thank(ben.id(), deed, key())).isEqualTo(new Thanked(deed));
        assertThat(sayDone.thank(amina.id(), deed, key())).isEqualTo(new OwnDeed(deed));
        assertThat(database.<List<List<Object>>>read(tx -> tx
                        .list(
                                "MATCH (entry:Entry {what: 'deed-thanked'})-[:IN]->(:Platform {id: $platform})"
                                        + " RETURN entry.about AS about",
                                Map.of("platform", buurt.platform))
                        .stream()
                        .map(row -> row.get("about").asList())
                        .toList()))
                .as("in the logbook once, without a name")
                .containsExactly(List.of(deed));
    }

    /// The clock of the letter to Amina stops after her notice was written.
    @Test
    void thanks_that_could_not_be_told_were_not_said() {
        String deed = done(amina, claim(amina, buurt.soup));
        database.write(tx -> {
            tx.run(
                    "MATCH (amina:Resident {id: $id}) SET amina.email = $email",
                    Map.of("id", amina.id(), "email", "amina." + key() + "@example.org"));
            return true;
        });
        var broken = new SayDone(once, clock, claims, deeds, logbook, TestInbox.of(database, stopped()));
        assertThatThrownBy(() -> broken.thank(ben.id(), deed, key())).hasMessage("stopped");
        assertThat(database.read(tx -> deeds.get(tx, deed, ben.id())).thankedByMe())
                .isFalse();
        assertThat(sayDone.thank(ben.id(), deed, key())).isEqualTo(new Thanked(deed));
        long told = database.read(tx -> tx.get(
                        "MATCH (notice:Notice)-[:ABOUT]->(:Deed {id: $deed}) RETURN count(notice) AS count",
                        Map.of("deed", deed))
                .get("count")
                .asLong());
        assertThat(told).isEqualTo(1);
    }

    private static Clock stopped() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return TestClock.AMSTERDAM;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                throw new IllegalStateException("stopped");
            }
        };
    }
}
