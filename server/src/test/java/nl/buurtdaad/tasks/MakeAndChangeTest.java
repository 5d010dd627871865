package nl.buurtdaad.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.buurtdaad.changes.Changes;
import nl.buurtdaad.claims.Claims;
import nl.buurtdaad.claims.ClaimsRoom;
import nl.buurtdaad.claims.Task;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.joining.Joining;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.tasks.ChangeOutcome.DoersDecide;
import nl.buurtdaad.tasks.ChangeOutcome.TaskChanged;
import nl.buurtdaad.tasks.ChangeTask.Wanted;
import nl.buurtdaad.tasks.MakeOutcome.EnoughForToday;
import nl.buurtdaad.tasks.MakeOutcome.IdeaMade;
import nl.buurtdaad.tasks.MakeOutcome.TaskMade;
import nl.buurtdaad.tasks.MakeOutcome.TooManyClaims;
import nl.buurtdaad.tasks.MakeTask.Wish;
import nl.buurtdaad.tasks.MakerOutcome.LeftAsIdea;
import nl.buurtdaad.tasks.MakerOutcome.OthersAreIn;
import nl.buurtdaad.tasks.MakerOutcome.TaskWithdrawn;
import nl.buurtdaad.tasks.TaskStore.Look;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.Person;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import nl.buurtdaad.testing.TestInbox;
import org.junit.jupiter.api.Test;

/// What may be made, changed, left and taken back, and by whom, on the real graph.
class MakeAndChangeTest {

    private final Database database = TestGraph.database();
    private final TestClock clock = new TestClock();
    private final Once once = new Once(database, clock);
    private final Logbook logbook = new Logbook();
    private final Claims claims = new ClaimsRoom(
                    database, once, clock, logbook, new Joining(new Say()), TestInbox.of(database, clock))
            .claims();
    private final MakeStore making = new MakeStore();
    private final MakeTask makeTask = new MakeTask(once, clock, making, claims, logbook);
    private final ChangeTask changeTask =
            new ChangeTask(once, making, claims, new Say(), new Changes(), logbook, TestInbox.of(database, clock));
    private final TaskStore tasks = new TaskStore(new Say(), new Joining(new Say()));

    private final Neighbourhood buurt = Neighbourhood.fresh(database);
    private final Person amina = buurt.resident("Amina");
    private final Person ben = buurt.resident("Ben");
    private final Person joyce = buurt.resident("Joyce");

    private static UUID key() {
        return UUID.randomUUID();
    }

    private String claim(Person person, String task) {
        return buurt.claim(person, task, clock.instant());
    }

    private TaskView seenBy(Person person, String task) {
        return database.read(tx -> tasks.get(tx, task, new Look(person.id(), clock.instant(), true)));
    }

    private static Wanted name(String name) {
        return new Wanted(
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void who_makes_a_task_is_its_first_doer_and_may_withdraw_it_until_somebody_helps() {
        String task = made(amina, "Bank verven");
        assertThat(seenBy(amina, task).myClaim()).isPresent();
        assertThat(seenBy(amina, task).mineAlone()).isTrue();
        claim(ben, task);
        assertThat(changeTask.withdraw(amina.id(), task, key())).isEqualTo(new OthersAreIn(task));
        String other = made(amina, "Stoep vegen");
        assertThat(changeTask.withdraw(amina.id(), other, key())).isInstanceOf(TaskWithdrawn.class);
        assertThat(database.<Boolean>write(
                        tx -> claims.lockTask(tx, ben.id(), other).isPresent()))
                .isFalse();
    }

    @Test
    void who_cannot_do_it_leaves_an_idea_until_somebody_claims_it() {
        String task = made(amina, "Bank verven");
        assertThat(changeTask.leaveAsIdea(amina.id(), task, key())).isEqualTo(new LeftAsIdea(task));
        assertThat(seenBy(ben, task).state()).isEqualTo(Task.State.IDEA);
        claim(ben, task);
        assertThat(seenBy(ben, task).state()).isEqualTo(Task.State.OPEN);
    }

    @Test
    void who_has_five_open_claims_makes_no_sixth_task() {
        for (int n = 1; n <= 5; n++) {
            made(amina, "Klus " + n);
        }
        assertThat(makeTask.task(amina.id(), wish("Klus 6"), key())).isEqualTo(new TooManyClaims(5));
    }

    @Test
    void who_begins_a_flood_of_things_is_told_when_there_is_room_again() throws Exception {
        var outcomes = new ArrayList<MakeOutcome>();
        try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<Future<MakeOutcome>>();
            for (int n = 0; n < 40; n++) {
                calls.add(phones.submit(() -> makeTask.idea(amina.id(), buurt.project, "Een idee", key())));
            }
            for (var call : calls) {
                outcomes.add(call.get());
            }
        }
        assertThat(outcomes).filteredOn(IdeaMade.class::isInstance).hasSize(30);
        var enough = new EnoughForToday(30, clock.instant().plus(Duration.ofDays(1)));
        assertThat(outcomes).filteredOn(enough::equals).hasSize(10);
        assertThat(makeTask.task(amina.id(), wish("Bank verven"), key())).isEqualTo(enough);
        assertThat(makeTask.idea(ben.id(), buurt.project, "Een ander idee", key()))
                .isInstanceOf(IdeaMade.class);
        clock.forward(Duration.ofDays(1));
        assertThat(makeTask.idea(amina.id(), buurt.project, "Een idee", key())).isInstanceOf(IdeaMade.class);
    }

    @Test
    void who_alone_does_a_task_changes_it_at_once_and_what_it_was_is_kept() {
        claim(amina, buurt.soup);
        assertThat(changeTask.change(amina.id(), buurt.soup, name("Pindasoep koken"), key()))
                .isEqualTo(new TaskChanged(buurt.soup));
        assertThat(seenBy(ben, buurt.soup).title()).isEqualTo("Pindasoep koken");
        String was = database.read(tx -> tx.get(
                        "MATCH (change:Change {field: 'title'})-[:OF]->(:Task {id: $task}) RETURN change.was AS was",
                        Map.of("task", buurt.soup))
                .get("was")
                .asString());
        assertThat(was).isEqualTo("Soep koken");
    }

    @Test
    void who_does_not_do_it_does_not_decide_on_it() {
        claim(amina, buurt.soup);
        assertThat(changeTask.change(ben.id(), buurt.soup, name("Geen soep"), key()))
                .isEqualTo(new DoersDecide(buurt.project));
        assertThat(seenBy(ben, buurt.soup).iDecide()).isFalse();
    }

    @Test
    void a_deed_gives_a_say_over_unclaimed_tasks_for_ninety_days() {
        buurt.deed(amina, buurt.soup, clock.instant());
        assertThat(seenBy(amina, buurt.net).iDecide()).isTrue();
        clock.forward(Duration.ofDays(90));
        assertThat(seenBy(amina, buurt.net).iDecide()).isFalse();
    }

    @Test
    void a_claim_with_a_date_lapses_three_days_after_it() {
        claim(amina, buurt.soup);
        Instant start = clock.instant().plus(Duration.ofDays(30));
        var when = new Wanted(
                Optional.empty(),
                Optional.empty(),
                Optional.of(start),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        changeTask.change(amina.id(), buurt.soup, when, key());
        assertThat(seenBy(amina, buurt.soup).myClaim().orElseThrow().lapsesAt())
                .isEqualTo(start.plus(Duration.ofDays(3)));
    }

    private Wish wish(String title) {
        return new Wish(buurt.project, title, 30, 2, Optional.empty(), Heaviness.LIGHT, false);
    }

    private String made(Person person, String title) {
        return ((TaskMade) makeTask.task(person.id(), wish(title), key())).task();
    }
}
