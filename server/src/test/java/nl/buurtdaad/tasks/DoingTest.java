package nl.buurtdaad.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.say.Agreements;
import nl.buurtdaad.say.Say;
import nl.buurtdaad.tasks.ChangeOutcome.AskTheOthers;
import nl.buurtdaad.tasks.ChangeOutcome.DoersDecide;
import nl.buurtdaad.tasks.ChangeOutcome.TaskChanged;
import nl.buurtdaad.tasks.ChangeTask.Wanted;
import nl.buurtdaad.tasks.ClaimIsOver.ClaimEnd;
import nl.buurtdaad.tasks.ClaimOutcome.TaskClaimed;
import nl.buurtdaad.tasks.ClaimOutcome.TaskIsFull;
import nl.buurtdaad.tasks.DeedOutcome.DeedDone;
import nl.buurtdaad.tasks.DeedOutcome.DeedUndone;
import nl.buurtdaad.tasks.DeedOutcome.OwnDeed;
import nl.buurtdaad.tasks.DeedOutcome.Thanked;
import nl.buurtdaad.tasks.DeedOutcome.TooLateToUndo;
import nl.buurtdaad.tasks.MakeOutcome.TaskMade;
import nl.buurtdaad.tasks.MakeTask.Wish;
import nl.buurtdaad.tasks.MakerOutcome.LeftAsIdea;
import nl.buurtdaad.tasks.MakerOutcome.OthersAreIn;
import nl.buurtdaad.tasks.MakerOutcome.TaskWithdrawn;
import nl.buurtdaad.tasks.PartOutcome.ClaimKept;
import nl.buurtdaad.tasks.PartOutcome.ClaimReleased;
import nl.buurtdaad.tasks.TaskStore.Look;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.Person;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.Test;

/// What happens to a task from claim to deed, on the real graph.
class DoingTest {
    private static final Agreements AGREEMENTS = Agreements.DEFAULT;

    private final Database database = TestGraph.database();
    private final TestClock clock = new TestClock();
    private final Once once = new Once(database, clock);
    private final Logbook logbook = new Logbook();
    private final ClaimStore claims = new ClaimStore();
    private final MakeStore making = new MakeStore();
    private final ClaimTask claimTask = new ClaimTask(once, clock, claims, logbook, AGREEMENTS);
    private final LetGo letGo = new LetGo(once, clock, claims, logbook, AGREEMENTS);
    private final SayDone sayDone = new SayDone(once, clock, claims, logbook, AGREEMENTS);
    private final MakeTask makeTask = new MakeTask(once, clock, making, claims, logbook, AGREEMENTS);
    private final ChangeTask changeTask =
            new ChangeTask(once, clock, claims, making, new Say(AGREEMENTS), logbook, AGREEMENTS);
    private final LapseClaims lapseClaims = new LapseClaims(database, clock, logbook);
    private final TaskStore tasks = new TaskStore(AGREEMENTS);

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

    private String done(Person person, String claim) {
        return ((DeedDone) sayDone.done(person.id(), claim, key())).deed();
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
                Optional.empty());
    }

    @Test
    void a_task_with_two_slots_is_full_for_the_third_who_can_join() {
        claim(amina, buurt.net);
        claim(ben, buurt.net);
        assertThat(claimTask.claim(joyce.id(), buurt.net, key())).isEqualTo(new TaskIsFull(buurt.net));
        assertThat(claimTask.join(joyce.id(), buurt.net, key())).isInstanceOf(TaskClaimed.class);
        assertThat(seenBy(joyce, buurt.net).doers()).extracting(Doer::joined).containsExactly(false, false, true);
    }

    @Test
    void the_same_call_twice_is_one_claim_and_one_answer() {
        UUID key = key();
        var first = claimTask.claim(joyce.id(), buurt.net, key);
        assertThat(claimTask.claim(joyce.id(), buurt.net, key)).isEqualTo(first);
        assertThat(seenBy(joyce, buurt.net).doers()).hasSize(1);
    }

    @Test
    void an_answer_that_is_given_again_keeps_its_meaning_when_the_claim_is_done_since() {
        UUID key = key();
        var first = (TaskClaimed) claimTask.claim(joyce.id(), buurt.soup, key);
        done(joyce, first.claim());
        assertThat(claimTask.claim(joyce.id(), buurt.soup, key)).isEqualTo(first);
        var shown =
                database.read(tx -> tasks.getClaim(tx, first.claim(), new Look(joyce.id(), clock.instant(), false)));
        assertThat(shown.task().state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void a_claim_that_was_let_go_frees_its_slot() {
        String claim = claim(amina, buurt.soup);
        assertThat(letGo.release(amina.id(), claim, key())).isEqualTo(new ClaimReleased(buurt.soup));
        assertThat(claimTask.claim(ben.id(), buurt.soup, key())).isInstanceOf(TaskClaimed.class);
        assertThat(sayDone.done(amina.id(), claim, key())).isEqualTo(new ClaimIsOver(ClaimEnd.RELEASED, buurt.soup));
    }

    @Test
    void a_claim_lapses_for_every_reader_at_its_instant_before_any_job_ran() {
        claim(amina, buurt.soup);
        clock.forward(Duration.ofDays(10).minusSeconds(1));
        assertThat(claimTask.claim(ben.id(), buurt.soup, key())).isEqualTo(new TaskIsFull(buurt.soup));
        clock.forward(Duration.ofSeconds(1));
        assertThat(seenBy(ben, buurt.soup).stillNeeded()).isOne();
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
        assertThat(letGo.release(amina.id(), claim, key())).isEqualTo(new ClaimIsOver(ClaimEnd.LAPSED, buurt.soup));
        long entries = database.read(tx -> tx.get(
                        "MATCH (entry:Entry {what: 'claim-lapsed'}) WHERE $claim IN entry.about RETURN count(*) AS n",
                        java.util.Map.of("claim", claim))
                .get("n")
                .asLong());
        assertThat(entries).isOne();
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
        assertThat(sayDone.done(amina.id(), late, key())).isEqualTo(new ClaimIsOver(ClaimEnd.LAPSED, buurt.soup));
    }

    @Test
    void a_task_is_done_when_no_active_claim_remains() {
        String first = claim(amina, buurt.net);
        String second = claim(ben, buurt.net);
        done(amina, first);
        assertThat(seenBy(amina, buurt.net).state()).isEqualTo(TaskState.OPEN);
        letGo.release(ben.id(), second, key());
        assertThat(seenBy(amina, buurt.net).state()).isEqualTo(TaskState.DONE);
        assertThat(claimTask.join(joyce.id(), buurt.net, key())).isEqualTo(new TaskIsDone(buurt.net));
    }

    @Test
    void undo_within_a_day_turns_the_deed_back_into_the_claim() {
        String claim = claim(amina, buurt.soup);
        String deed = done(amina, claim);
        clock.forward(Duration.ofHours(23));
        assertThat(sayDone.undo(amina.id(), deed, key())).isEqualTo(new DeedUndone(claim, buurt.soup));
        assertThat(seenBy(amina, buurt.soup).state()).isEqualTo(TaskState.OPEN);
        assertThat(seenBy(amina, buurt.soup).myDeed()).isEmpty();
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
        assertThat(claimTask.claim(ben.id(), other, key())).isEqualTo(new NotFound(other));
    }

    @Test
    void who_cannot_do_it_leaves_an_idea_until_somebody_claims_it() {
        String task = made(amina, "Bank verven");
        assertThat(changeTask.leaveAsIdea(amina.id(), task, key())).isEqualTo(new LeftAsIdea(task));
        assertThat(seenBy(ben, task).state()).isEqualTo(TaskState.IDEA);
        claim(ben, task);
        assertThat(seenBy(ben, task).state()).isEqualTo(TaskState.OPEN);
    }

    @Test
    void a_sixth_open_claim_is_refused_and_nothing_is_made() {
        for (int n = 1; n <= 5; n++) {
            made(amina, "Klus " + n);
        }
        assertThat(claimTask.claim(amina.id(), buurt.net, key())).isEqualTo(new TooManyClaims(5));
        assertThat(makeTask.task(amina.id(), wish("Klus 6"), key())).isEqualTo(new TooManyClaims(5));
    }

    @Test
    void who_alone_does_a_task_changes_it_at_once_and_what_it_was_is_kept() {
        claim(amina, buurt.soup);
        assertThat(changeTask.change(amina.id(), buurt.soup, name("Pindasoep koken"), key()))
                .isEqualTo(new TaskChanged(buurt.soup));
        assertThat(seenBy(ben, buurt.soup).title()).isEqualTo("Pindasoep koken");
        String was = database.read(tx -> tx.get(
                        "MATCH (change:Change {field: 'title'})-[:OF]->(:Task {id: $task}) RETURN change.was AS was",
                        java.util.Map.of("task", buurt.soup))
                .get("was")
                .asString());
        assertThat(was).isEqualTo("Soep koken");
    }

    @Test
    void with_two_doers_the_other_is_asked_and_nothing_changes() {
        claim(amina, buurt.net);
        claim(ben, buurt.net);
        var outcome = changeTask.change(amina.id(), buurt.net, name("Net weghalen"), key());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        AskTheOthers.class,
                        others -> assertThat(others.residents()).containsExactly(ben.id()));
        assertThat(seenBy(amina, buurt.net).title()).isEqualTo("Net spannen");
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
        done(amina, claim(amina, buurt.soup));
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
