package nl.buurtdaad.say;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import nl.buurtdaad.agreements.AgreementName;
import nl.buurtdaad.agreements.AgreementsRoom;
import nl.buurtdaad.logbook.Logbook;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.Neighbours;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;

/// Random histories over the API, people who leave included, against the naive computation of [History]: nobody gains a
/// say but by claiming and
/// doing, and it lapses exactly at its window, which stands still while the project or all of its platform is at rest,
/// and which is the one that the platform had agreed on when the deed was done.
// Edge cases would be histories of one act, over and over.
@PropertyDefaults(shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
class SayPropertyTest {
    private static final List<String> PEOPLE = List.of("Amina", "Ben", "Fatima", "Joyce");
    private static final Say SAY = new Say();
    private static final AgreementsRoom AGREEMENTS = new AgreementsRoom(new TestClock(), new Logbook());

    private static final String WHO_DECIDES = """
            query ($first: ID!, $second: ID!, $project: ID!, $court: ID!, $platform: ID!) {
              first: say(of: {task: $first}) { ...whole }
              second: say(of: {task: $second}) { ...whole }
              project: say(of: {project: $project}) { ...whole }
              place: say(of: {place: $court}) { ...whole }
              platform: say(of: {platform: $platform}) { ...whole }
            }
            fragment whole on Say { doers { name me until through { kind task at } } mine { until } openTasks { id } }
            """;

    enum What {
        CLAIM,
        DONE,
        UNDO,
        RELEASE,
        STILL_BUSY,
        REST,
        WAKE,
        AGREE,
        LEAVE,
        WAIT
    }

    /// @param hours to wait before it
    record Act(What what, int person, int task, int hours) {}

    /// What the naive computation said at an instant, to be asked for again later.
    private record Then(Instant at, Map<String, Instant> first, Map<String, Instant> project) {}

    private static final TestClock CLOCK = new TestClock();
    private static final RunningServer SERVER = RunningServer.start(Neighbourhood.fresh(TestGraph.database()), CLOCK);
    private static final int ACTS = "on".equals(System.getenv("BUURTDAAD_LONG_TESTS")) ? 500 : 25;

    private Neighbourhood buurt = Neighbourhood.fresh(TestGraph.database());
    private Neighbours people = new Neighbours(SERVER, buurt);
    private final List<Then> earlier = new ArrayList<>();
    private boolean doneLate;

    @AfterContainer
    static void stop() throws Exception {
        SERVER.close();
    }

    @Property(tries = 6)
    void the_say_is_what_was_done(@ForAll("acts") List<Act> acts) {
        check(acts);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        var act = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(What.CLAIM)),
                                Tuple.of(4, Arbitraries.just(What.DONE)),
                                Tuple.of(3, Arbitraries.of(What.UNDO, What.RELEASE, What.STILL_BUSY)),
                                Tuple.of(3, Arbitraries.of(What.REST, What.WAKE, What.AGREE)),
                                Tuple.of(1, Arbitraries.of(What.WAIT, What.LEAVE))),
                        Arbitraries.integers().between(0, PEOPLE.size() - 1),
                        Arbitraries.integers().between(0, 1),
                        // An instant, hours, the lapse of a claim to the hour, most of a window.
                        Arbitraries.of(0, 0, 0, 1, 5, 23, 24, 100, 239, 240, 24 * 40, 24 * 80))
                .as(Act::new);
        return act.list().ofSize(ACTS);
    }

    private void check(List<Act> acts) {
        buurt = Neighbourhood.fresh(TestGraph.database(), CLOCK.instant());
        people = new Neighbours(SERVER, buurt);
        earlier.clear();
        doneLate = false;
        newcomersWalkAlong(buurt.net);
        for (Act act : acts) {
            CLOCK.forward(Duration.ofHours(act.hours()));
            String who = PEOPLE.get(act.person());
            if (!people.isGone(who)) {
                act(act, who, task(act));
            }
            compare(people.isGone(who) ? Neighbours.STAYS : who);
        }
        if (!doneLate) {
            askForThePast();
        }
    }

    /// Who walks along has the same say as everybody else.
    private static void newcomersWalkAlong(String task) {
        TestGraph.database().write(tx -> {
            tx.run("MATCH (task:Task {id: $task}) SET task.walkAlong = true", Map.of("task", task));
            return true;
        });
    }

    private String task(Act act) {
        return act.task() == 0 ? buurt.net : buurt.soup;
    }

    private void act(Act act, String who, String task) {
        var last = people.history.lastOf(who, task);
        Instant now = CLOCK.instant();
        switch (act.what()) {
            case CLAIM -> people.claim(who, task, now);
            case DONE ->
                last.ifPresent(one -> {
                    boolean late = !one.isOn(now);
                    doneLate |= people.done(one, now) && late;
                });
            case UNDO -> last.ifPresent(one -> people.undo(one, now));
            case RELEASE -> last.ifPresent(one -> people.release(one, now));
            case STILL_BUSY -> last.ifPresent(one -> people.stillBusy(one, now));
            case REST -> people.rest(who, act.task() == 0 ? "project" : "platform", now);
            case WAKE -> people.wake(who, act.task() == 0 ? "project" : "platform", now);
            case AGREE -> agree(List.of(30, 60, 90, 120).get(act.person()));
            case LEAVE -> people.leave(who, now);
            case WAIT -> CLOCK.forward(Duration.ofDays(9));
        }
    }

    private void agree(int days) {
        TestGraph.database()
                .write(tx -> AGREEMENTS.change(tx, buurt.platform, AgreementName.SAY_DAYS, days, CLOCK.instant()));
        people.history.agreed(days);
    }

    private void compare(String who) {
        Answer answer = people.as(who)
                .ask(
                        WHO_DECIDES,
                        Map.of(
                                "first", buurt.net,
                                "second", buurt.soup,
                                "project", buurt.project,
                                "court", buurt.court,
                                "platform", buurt.platform));
        Instant now = CLOCK.instant();
        var inFirst = people.history.sayInTask(buurt.net, now);
        var inProject = people.history.sayInProject(now);
        assertSame(answer.get("/first"), inFirst, who, now);
        assertSame(answer.get("/second"), people.history.sayInTask(buurt.soup, now), who, now);
        assertSame(answer.get("/project"), inProject, who, now);
        assertSame(answer.get("/place"), inProject, who, now);
        assertSame(answer.get("/platform"), inProject, who, now);
        earlier.add(new Then(now, inFirst, inProject));
    }

    private static void assertSame(JsonNode say, Map<String, Instant> expected, String who, Instant now) {
        var seen = new TreeMap<String, Instant>();
        for (JsonNode doer : say.get("doers")) {
            seen.put(doer.get("name").asText(), Instant.parse(doer.get("until").asText()));
            assertThat(doer.get("me").asBoolean())
                    .isEqualTo(doer.get("name").asText().equals(who));
            assertThat(Instant.parse(doer.at("/through/at").asText())).isBeforeOrEqualTo(now);
        }
        assertThat(seen).isEqualTo(expected);
        assertThat(say.get("mine").isNull()).isEqualTo(!expected.containsKey(who));
        if (expected.containsKey(who)) {
            assertThat(say.get("openTasks")).isEmpty();
        }
    }

    /// What was so at an instant stays so, whatever happened since.
    private void askForThePast() {
        for (Then then : earlier) {
            boolean overtaken = earlier.stream()
                    .anyMatch(later -> later != then && later.at().equals(then.at()));
            if (!overtaken) {
                assertPast(new Thing.Task(buurt.net), then.at(), then.first());
                assertPast(new Thing.Project(buurt.project), then.at(), then.project());
            }
        }
    }

    private void assertPast(Thing thing, Instant at, Map<String, Instant> expected) {
        var holders = TestGraph.database().read(tx -> SAY.of(tx, thing, at));
        assertThat(holders.keySet())
                .isEqualTo(expected.keySet().stream()
                        .map(name -> buurt.person(name).id())
                        .collect(Collectors.toSet()));
    }
}
