package nl.buurtdaad.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.Settling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/// Doers who do something at the same moment, by two servers on one graph: one outcome, told alike to all.
class DecisionRaceTest {
    private final Settling here = new Settling();
    private final RunningServer other = RunningServer.start(here.buurt, here.clock);
    private String task = "";

    @BeforeEach
    void Amina_Ben_and_Fatima_do_it_together() {
        task = here.buurt.task("Hek verven", 6);
        for (String who : List.of("Amina", "Ben", "Fatima")) {
            here.buurt.claim(here.buurt.person(who), task, here.clock.instant());
        }
    }

    @AfterEach
    void close() throws Exception {
        other.close();
        here.close();
    }

    private JsonNode act(RunningServer server, String who, String mutation, Map<String, ?> variables) {
        return here.act(server.as(who), mutation, UUID.randomUUID(), variables).get("/act");
    }

    private static String type(JsonNode answer) {
        return answer.get("__typename").asText();
    }

    @RepeatedTest(5)
    void of_two_changes_of_one_field_both_hold_in_turn_and_the_last_one_is_so() throws Exception {
        var answers = atOnce(
                () -> act(here.server, "Amina", "changeTask", Map.of("task", task, "change", Map.of("title", "Rood"))),
                () -> act(other, "Ben", "changeTask", Map.of("task", task, "change", Map.of("title", "Groen"))));

        assertThat(answers).extracting(DecisionRaceTest::type).containsOnly("TaskChanged");
        String title = here.task(task).get("title").asText();
        JsonNode changes = here.seenBy("Fatima", "task", task).get("changes");
        assertThat(changes).hasSize(2);
        for (JsonNode change : changes) {
            boolean isSo = change.get("became").asText().equals(title);
            assertThat(change.get("state").asText()).isEqualTo(isSo ? "HOLDS" : "REPLACED");
            assertThat(change.get("was").asText())
                    .isEqualTo(isSo ? (title.equals("Rood") ? "Groen" : "Rood") : "Hek verven");
        }
    }

    @RepeatedTest(5)
    void of_two_who_want_to_talk_first_there_is_one_proposal() throws Exception {
        here.change("Ben", task, Map.of("title", "Hek rood verven"));
        String change = here.newestChange("Amina", task).get("id").asText();

        var answers = atOnce(
                () -> act(here.server, "Amina", "talkFirst", Map.of("change", change)),
                () -> act(other, "Fatima", "talkFirst", Map.of("change", change)));

        assertThat(answers).extracting(DecisionRaceTest::type).containsExactlyInAnyOrder("TalkedOver", "ChangeIsOver");
        assertThat(here.seenBy("Ben", "task", task).get("proposals")).hasSize(1);
        assertThat(here.task(task).get("title").asText()).isEqualTo("Hek verven");
    }

    @RepeatedTest(5)
    void a_change_and_even_overleggen_over_the_one_before_do_not_mix() throws Exception {
        here.change("Ben", task, Map.of("title", "Hek rood verven"));
        String change = here.newestChange("Amina", task).get("id").asText();

        var answers = atOnce(
                () -> act(here.server, "Amina", "talkFirst", Map.of("change", change)),
                () -> act(
                        other,
                        "Ben",
                        "changeTask",
                        Map.of("task", task, "change", Map.of("title", "Hek groen verven"))));

        var types = answers.stream().map(DecisionRaceTest::type).toList();
        String title = here.task(task).get("title").asText();
        if (types.getFirst().equals("TalkedOver")) {
            assertThat(types.getLast()).isEqualTo("UnderDiscussion");
            assertThat(title).isEqualTo("Hek verven");
        } else {
            assertThat(types).containsExactly("ChangeIsOver", "TaskChanged");
            assertThat(title).isEqualTo("Hek groen verven");
        }
    }

    @RepeatedTest(5)
    void at_the_end_of_its_time_a_problem_is_too_late_and_everybody_hears_that_it_stands() throws Exception {
        String proposal = here.talkedOver(task, "Hek rood verven");
        here.clock.forward(Duration.ofHours(72));
        Map<String, String> problem = Map.of("proposal", proposal, "reason", "Te fel.", "instead", "Groen.");

        var answers = atOnce(
                () -> act(here.server, "Amina", "object", problem),
                () -> act(other, "Fatima", "object", problem),
                () -> here.proposal(proposal),
                () -> here.seenBy("Ben", "task", task),
                () -> act(other, "Ben", "changeProposal", Map.of("proposal", proposal)));

        assertThat(answers.get(0).at("/proposal/state").asText()).isEqualTo("STANDS");
        assertThat(type(answers.get(0))).isEqualTo("ProposalIsOver");
        assertThat(type(answers.get(1))).isEqualTo("ProposalIsOver");
        assertThat(answers.get(2).get("state").asText()).isEqualTo("STANDS");
        assertThat(answers.get(3).get("proposals")).isEmpty();
        assertThat(type(answers.get(4))).isEqualTo("ProposalIsOver");
        assertThat(here.task(task).get("title").asText()).isEqualTo("Hek rood verven");
        assertThat(here.proposal(proposal).get("deciders")).hasSize(1);
    }

    @RepeatedTest(5)
    void a_problem_in_the_last_instant_counts_or_is_too_late_for_all_alike() throws Exception {
        String proposal = here.talkedOver(task, "Hek rood verven");
        here.clock.forward(Duration.ofHours(72).minusNanos(1));

        var answers = atOnce(
                () -> act(
                        here.server,
                        "Amina",
                        "object",
                        Map.of("proposal", proposal, "reason", "Te fel.", "instead", "Groen.")),
                () -> {
                    here.clock.forward(Duration.ofNanos(1));
                    return here.proposal(proposal);
                });

        boolean seen = type(answers.getFirst()).equals("ProblemSeen");
        JsonNode came = here.proposal(proposal);
        assertThat(came.get("state").asText()).isEqualTo(seen ? "OPEN" : "STANDS");
        assertThat(came.get("problems")).hasSize(seen ? 1 : 0);
        assertThat(here.seenBy("Ben", "task", task).get("proposals")).hasSize(seen ? 1 : 0);
        assertThat(here.task(task).get("title").asText()).isEqualTo(seen ? "Hek verven" : "Hek rood verven");
    }

    @RepeatedTest(5)
    void when_the_last_who_wants_it_lets_go_as_it_ends_it_stands_or_falls_for_all_alike() throws Exception {
        String proposal = here.talkedOver(task, "Hek rood verven");
        here.clock.forward(Duration.ofHours(72).minusNanos(1));
        String claim = here.server.as("Ben").ask("{ myClaims { id } }").text("/myClaims/0/id");

        atOnce(
                () -> {
                    other.as("Ben")
                            .ask(
                                    "mutation ($claim: ID!, $key: ID!) { act: releaseClaim(claim: $claim, key: $key) { __typename } }",
                                    Map.of("claim", claim, "key", UUID.randomUUID()));
                    return here.proposal(proposal);
                },
                () -> {
                    here.clock.forward(Duration.ofNanos(1));
                    return here.proposal(proposal);
                },
                () -> here.seenBy("Amina", "task", task));

        here.clock.forward(Duration.ofSeconds(1));
        JsonNode came = here.proposal(proposal);
        boolean stands = came.get("state").asText().equals("STANDS");
        assertThat(came.get("state").asText()).isIn("STANDS", "FELL");
        assertThat(here.task(task).get("title").asText()).isEqualTo(stands ? "Hek rood verven" : "Hek verven");
        assertThat(came.get("deciders")).hasSize(stands ? 1 : 0);
        assertThat(other.asStranger()
                        .ask("query ($id: ID!) { proposal(id: $id) { state } }", Map.of("id", proposal))
                        .text("/proposal/state"))
                .isEqualTo(came.get("state").asText());
    }

    /// The last instant of the day for it, and the first one after it.
    @RepeatedTest(5)
    void at_24_hours_even_overleggen_is_heard_once_or_too_late_for_all() throws Exception {
        here.change("Ben", task, Map.of("title", "Hek rood verven"));
        String change = here.newestChange("Amina", task).get("id").asText();
        here.clock.forward(Duration.ofHours(24).minusNanos(1));

        var answers = atOnce(() -> act(here.server, "Amina", "talkFirst", Map.of("change", change)), () -> {
            here.clock.forward(Duration.ofNanos(1));
            return act(other, "Fatima", "talkFirst", Map.of("change", change));
        });

        var types = answers.stream().map(DecisionRaceTest::type).toList();
        boolean heard = types.contains("TalkedOver");
        assertThat(types.getFirst()).isIn("TalkedOver", "TooLateToTalk");
        assertThat(types.getLast()).isIn("ChangeIsOver", "TooLateToTalk");
        assertThat(here.seenBy("Ben", "task", task).get("proposals")).hasSize(heard ? 1 : 0);
        assertThat(here.task(task).get("title").asText()).isEqualTo(heard ? "Hek verven" : "Hek rood verven");
    }

    /// All of them stand ready before the first one asks.
    @SafeVarargs
    private static List<JsonNode> atOnce(Callable<JsonNode>... acts) throws Exception {
        var ready = new CountDownLatch(acts.length);
        var answers = new ArrayList<Future<JsonNode>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Callable<JsonNode> act : acts) {
                answers.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return act.call();
                }));
            }
            var all = new ArrayList<JsonNode>();
            for (Future<JsonNode> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
