package nl.buurtdaad.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.AfterProperty;
import nl.buurtdaad.decisions.NaiveTalk.Came;
import nl.buurtdaad.testing.Neighbours;
import nl.buurtdaad.testing.Settling;

/// Random histories of doing, resting, leaving and deciding over the API, against the naive say of `History` and the
/// naive consent of [NaiveTalk]: no decision without a doing of each decider at that time, who may decide what is what
/// was done, and what stands keeps its reasons when everybody has left.
// Edge cases would be histories of one act, over and over.
@PropertyDefaults(shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
class DecisionPropertyTest {
    private static final List<String> PEOPLE = List.of("Amina", "Ben", "Fatima", "Joyce");
    private static final int HISTORIES = 4;
    private static final Settling HERE = new Settling();
    private static final int ACTS = "on".equals(System.getenv("BUURTDAAD_LONG_TESTS")) ? 400 : 60;

    private static int histories;
    private static int stood;
    private static int stoodAmongMore;

    enum What {
        CLAIM,
        DONE,
        UNDO,
        RELEASE,
        REST,
        WAKE,
        LEAVE,
        CHANGE,
        FINE,
        TALK,
        PUT_BACK,
        RENAME,
        AGREE,
        OBJECT
    }

    /// @param doer somebody who has a say, where anybody has
    /// @param thing which task, or which proposal
    /// @param hours to wait before it
    record Act(What what, int person, boolean doer, int thing, int hours) {}

    private Deciders deciders = new Deciders(HERE);
    private Neighbours people = deciders.people;
    private String[] tasks = {};

    @AfterContainer
    static void stop() throws Exception {
        HERE.close();
    }

    @Property(tries = HISTORIES)
    void doers_decide_by_what_they_did(@ForAll("acts") List<Act> acts) {
        deciders = new Deciders(HERE);
        people = deciders.people;
        tasks = new String[] {people.buurt.net, people.buurt.soup};
        allAreInIt();
        for (Act act : acts) {
            if (act.hours() > 0) {
                HERE.clock.forward(Duration.ofHours(act.hours()));
                deciders.look();
            }
            String who = who(act);
            if (!people.isGone(who)) {
                act(act, who, tasks[act.thing()]);
            }
            deciders.look();
        }
        HERE.clock.forward(Duration.ofDays(3));
        deciders.look();
        deciders.whyIsKeptWhenTheyAreGone(PEOPLE);
        histories++;
        for (NaiveTalk talk : deciders.talks) {
            stood += talk.came == Came.STANDS ? 1 : 0;
            stoodAmongMore += talk.deciders.size() + talk.silent.size() > 1 ? 1 : 0;
        }
    }

    /// What no history reached is not proven; so many are far fewer than they reach.
    @AfterProperty
    void something_was_decided() {
        if (histories == HISTORIES) {
            assertThat(stood).isGreaterThan(2);
            assertThat(stoodAmongMore).isPositive();
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        var act = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.just(What.CLAIM)),
                                Tuple.of(3, Arbitraries.of(What.DONE, What.UNDO, What.RELEASE)),
                                Tuple.of(1, Arbitraries.of(What.REST, What.WAKE, What.LEAVE)),
                                Tuple.of(8, Arbitraries.of(What.CHANGE, What.TALK)),
                                Tuple.of(2, Arbitraries.of(What.FINE, What.PUT_BACK)),
                                Tuple.of(3, Arbitraries.just(What.RENAME)),
                                Tuple.of(7, Arbitraries.of(What.AGREE, What.AGREE, What.OBJECT))),
                        Arbitraries.integers().between(0, PEOPLE.size() - 1),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.integers().between(0, 1),
                        // Mostly close together; around the ends of "even overleggen", of a proposal, of what was done.
                        Arbitraries.frequencyOf(
                                Tuple.of(60, Arbitraries.of(0, 1, 3)),
                                Tuple.of(5, Arbitraries.of(23, 24, 71, 72)),
                                Tuple.of(1, Arbitraries.of(24 * 7, 24 * 30))))
                .as(Act::new);
        return act.list().ofSize(ACTS);
    }

    private void act(Act act, String who, String task) {
        Instant now = HERE.clock.instant();
        var last = people.history.lastOf(who, task);
        switch (act.what()) {
            case CLAIM -> claim(who, act.thing(), now);
            // A "done" that comes late changes what was so before; the rule tables have that.
            case DONE -> last.filter(one -> one.isOn(now)).ifPresent(one -> people.done(one, now));
            case UNDO -> last.ifPresent(one -> people.undo(one, now));
            case RELEASE -> last.ifPresent(one -> people.release(one, now));
            case REST -> people.rest(who, "project", now);
            case WAKE -> people.wake(who, "project", now);
            case LEAVE -> people.leave(who, now);
            case CHANGE -> deciders.change(who, task, now);
            case FINE, TALK, PUT_BACK ->
                deciders.newestChangeOf(task).ifPresent(change -> deciders.answer(act.what(), who, change, now));
            case RENAME -> deciders.rename(who, now);
            case AGREE, OBJECT ->
                deciders.talkOf(act.thing()).ifPresent(talk -> deciders.answer(act.what(), who, talk, now));
        }
    }

    private void allAreInIt() {
        Instant now = HERE.clock.instant();
        PEOPLE.forEach(who -> people.claim(who, tasks[0], now));
        List.of("Amina", "Ben").forEach(who -> people.claim(who, tasks[1], now));
        List.of("Amina", "Ben")
                .forEach(who -> people.done(people.history.lastOf(who, tasks[1]).orElseThrow(), now));
    }

    private String who(Act act) {
        boolean doer = act.doer() && act.what() != What.CLAIM;
        var among = new ArrayList<>(doer ? deciders.sayIn(tasks[act.thing()], HERE.clock.instant()) : PEOPLE);
        return among.isEmpty() ? PEOPLE.get(act.person()) : among.get(act.person() % among.size());
    }

    /// Where all is done there is always something new to do.
    private void claim(String who, int which, Instant now) {
        if (deciders.isDone(tasks[which])) {
            tasks[which] = people.buurt.task("Bladeren harken", 2);
        }
        people.claim(who, tasks[which], now);
    }
}
