package nl.buurtdaad.danger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Warning, pausing and "Weer goed", over the API.
class WarningTest {
    private static final String WARN = """
            mutation ($about: Spot!, $kind: WarningKind!, $sentence: String!, $key: ID!) {
              outcome: warn(about: $about, kind: $kind, sentence: $sentence, key: $key) {
                __typename
                ... on WarningGiven { warning { id kind sentence place pausesUntil unchecked advice { name department } } }
                ... on WarnedAlready { again warning { sentence } }
                ... on TextRefused { field problem atMost }
              }
            }
            """;

    private static final String ALL_GOOD = """
            mutation ($warning: ID!, $sentence: String!, $key: ID!) {
              outcome: sayAllGood(warning: $warning, sentence: $sentence, key: $key) {
                __typename
                ... on SaidAllGood { warning { id allGood { at sentence } } }
                ... on WarningIsOver { warning { allGood { sentence } } }
                ... on TextRefused { problem }
              }
            }
            """;

    private static final String CLAIM = """
            mutation ($task: ID!, $key: ID!) {
              outcome: claimTask(task: $task, key: $key) {
                __typename
                ... on TaskClaimed { claim { id lapsesAt } }
                ... on TaskIsPaused { until task { title } warning { id sentence } }
              }
            }
            """;

    private static final String TASK = """
            query ($task: ID!) {
              task(id: $task) {
                state stillNeeded
                pause { until warning { sentence } }
                warnings { sentence kind unchecked }
                place { warnings { sentence } }
              }
            }
            """;

    private static final Database DATABASE = TestGraph.database();
    private static final TestClock CLOCK = new TestClock();

    private final Neighbourhood here = Neighbourhood.fresh(DATABASE, CLOCK.instant());
    private RunningServer server;

    @BeforeEach
    void it_is_tuesday_afternoon() {
        CLOCK.moveTo("2026-05-12T14:50");
        server = RunningServer.start(here, CLOCK);
    }

    @AfterEach
    void the_server_ends() throws Exception {
        server.close();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Map<String, String> task(String id) {
        return Map.of("task", id);
    }

    private static Map<String, String> place(String id) {
        return Map.of("place", id);
    }

    private Answer warn(String who, Map<String, String> about, String kind, String sentence) {
        return warn(server.as(who), about, kind, sentence, key());
    }

    private static Answer warn(GraphqlClient who, Map<String, String> about, String kind, String sentence, String key) {
        return who.ask(WARN, Map.of("about", about, "kind", kind, "sentence", sentence, "key", key));
    }

    private String danger(String who, Map<String, String> about) {
        return warn(who, about, "DANGER", "Er ligt glas.").text("/outcome/warning/id");
    }

    private Answer allGood(String who, String warning) {
        return server.as(who).ask(ALL_GOOD, Map.of("warning", warning, "sentence", "Het is opgeruimd.", "key", key()));
    }

    private Answer claim(String who, String task) {
        return server.as(who).ask(CLAIM, Map.of("task", task, "key", key()));
    }

    private static String kindOf(Answer answer) {
        return answer.text("/outcome/__typename");
    }

    private JsonNode seen(String task) {
        return server.asStranger().ask(TASK, Map.of("task", task)).get("/task");
    }

    @Test
    void danger_at_a_task_pauses_claiming_and_joining_it_and_says_why_and_until_when() {
        danger("Ben", task(here.net));

        var paused = claim("Joyce", here.net);
        assertThat(kindOf(paused)).isEqualTo("TaskIsPaused");
        assertThat(paused.text("/outcome/warning/sentence")).isEqualTo("Er ligt glas.");
        assertThat(paused.text("/outcome/task/title")).isEqualTo("Net spannen");
        assertThat(paused.text("/outcome/until")).isEqualTo("2026-05-14T12:50:00.000Z");
        var joining =
                server.as("Joyce").ask(CLAIM.replace("claimTask", "joinTask"), Map.of("task", here.net, "key", key()));
        assertThat(kindOf(joining)).isEqualTo("TaskIsPaused");
        assertThat(seen(here.net).at("/pause/warning/sentence").asText()).isEqualTo("Er ligt glas.");
        assertThat(seen(here.net).get("stillNeeded").asInt()).isEqualTo(2);
        assertThat(kindOf(claim("Joyce", here.soup))).isEqualTo("TaskClaimed");
    }

    @Test
    void the_pause_of_a_task_ends_by_itself_after_48_hours_for_every_reader() {
        danger("Ben", task(here.net));
        CLOCK.forward(Duration.ofHours(48).minusSeconds(1));
        assertThat(kindOf(claim("Joyce", here.net))).isEqualTo("TaskIsPaused");
        assertThat(seen(here.net).get("pause").isNull()).isFalse();
        CLOCK.forward(Duration.ofSeconds(1));
        assertThat(seen(here.net).get("pause").isNull()).isTrue();
        assertThat(seen(here.net).get("warnings")).isEmpty();
        assertThat(kindOf(claim("Joyce", here.net))).isEqualTo("TaskClaimed");
    }

    @Test
    void the_nights_in_which_the_clock_is_moved_make_no_pause_shorter_or_longer() {
        for (String night : List.of("2026-03-28T23:30", "2026-10-24T23:30")) {
            CLOCK.moveTo(night);
            String task = here.task("Ballen tellen " + night, 1);
            danger("Ben", task(task));
            CLOCK.forward(Duration.ofMinutes(47 * 60 + 59));
            assertThat(kindOf(claim("Joyce", task))).as(night).isEqualTo("TaskIsPaused");
            CLOCK.forward(Duration.ofMinutes(1));
            assertThat(kindOf(claim("Joyce", task))).as(night).isEqualTo("TaskClaimed");
        }
    }

    @Test
    void danger_at_a_place_pauses_its_tasks_and_stays_after_48_hours_without_pausing() {
        danger("Ben", place(here.court));
        assertThat(kindOf(claim("Joyce", here.net))).isEqualTo("TaskIsPaused");
        assertThat(kindOf(claim("Joyce", here.idea))).isEqualTo("TaskIsPaused");
        assertThat(seen(here.net).at("/warnings/0/unchecked").asBoolean()).isFalse();

        CLOCK.forward(Duration.ofHours(48));
        assertThat(seen(here.net).at("/warnings/0/unchecked").asBoolean()).isTrue();
        assertThat(seen(here.net).at("/place/warnings/0/sentence").asText()).isEqualTo("Er ligt glas.");
        assertThat(kindOf(claim("Joyce", here.net))).isEqualTo("TaskClaimed");
        CLOCK.forward(Duration.ofDays(365));
        assertThat(seen(here.net).get("warnings")).hasSize(1);
    }

    @Test
    void danger_at_the_playground_pauses_what_is_done_at_its_court_and_not_the_other_way_round() {
        String swings = here.task("Schommel smeren", 1);
        DATABASE.write(tx -> {
            tx.run(
                    "MATCH (task:Task {id: $task})-[at:AT]->(), (place:Place {id: $place}) DELETE at"
                            + " CREATE (task)-[:AT]->(place)",
                    Map.of("task", swings, "place", here.playground));
            return true;
        });
        danger("Ben", place(here.court));
        assertThat(kindOf(claim("Joyce", swings))).isEqualTo("TaskClaimed");
        danger("Fatima", place(here.playground));
        assertThat(kindOf(claim("Amina", here.net))).isEqualTo("TaskIsPaused");
        assertThat(kindOf(claim("Amina", swings))).isEqualTo("TaskIsPaused");
    }

    @Test
    void what_is_broken_is_shown_and_pauses_nothing() {
        var given = warn("Ben", place(here.court), "BROKEN", "Het net is kapot.");
        assertThat(given.get("/outcome/warning/pausesUntil").isNull()).isTrue();
        assertThat(given.text("/outcome/warning/place")).isEqualTo("Tennisbaan");
        assertThat(seen(here.net).at("/warnings/0/kind").asText()).isEqualTo("BROKEN");
        assertThat(kindOf(claim("Joyce", here.net))).isEqualTo("TaskClaimed");
    }

    @Test
    void who_does_it_already_goes_on_is_done_and_takes_that_back() {
        var claimed = claim("Joyce", here.net);
        String claim = claimed.text("/outcome/claim/id");
        danger("Ben", place(here.court));

        var again = claim("Joyce", here.net);
        assertThat(again.text("/outcome/claim/id")).isEqualTo(claim);
        assertThat(again.text("/outcome/claim/lapsesAt")).isEqualTo(claimed.text("/outcome/claim/lapsesAt"));
        var done = server.as("Joyce").ask("""
                mutation ($claim: ID!, $key: ID!) {
                  sayDone(claim: $claim, key: $key) { ... on DeedDone { deed { id } } }
                }
                """, Map.of("claim", claim, "key", key()));
        var undone = server.as("Joyce").ask("""
                mutation ($deed: ID!, $key: ID!) {
                  undoDone(deed: $deed, key: $key) { __typename ... on DeedUndone { claim { lapsesAt } } }
                }
                """, Map.of("deed", done.text("/sayDone/deed/id"), "key", key()));
        assertThat(undone.text("/undoDone/claim/lapsesAt")).isEqualTo(claimed.text("/outcome/claim/lapsesAt"));
    }

    @Test
    void all_good_lets_everybody_go_on_at_once_and_is_said_once() {
        String warning = danger("Ben", place(here.court));
        assertThat(kindOf(claim("Joyce", here.net))).isEqualTo("TaskIsPaused");

        var said = allGood("Fatima", warning);
        assertThat(kindOf(said)).isEqualTo("SaidAllGood");
        assertThat(said.text("/outcome/warning/allGood/sentence")).isEqualTo("Het is opgeruimd.");
        assertThat(kindOf(allGood("Amina", warning))).isEqualTo("WarningIsOver");
        assertThat(seen(here.net).get("warnings")).isEmpty();
        assertThat(kindOf(claim("Joyce", here.net))).isEqualTo("TaskClaimed");
        assertThat(kindOf(allGood("Amina", key()))).isEqualTo("NotFound");
    }

    @Test
    void the_same_call_twice_is_one_warning_and_one_all_good() {
        String key = key();
        var first = warn(server.as("Ben"), place(here.court), "DANGER", "Er ligt glas.", key);
        var second = warn(server.as("Ben"), place(here.court), "DANGER", "Er ligt glas.", key);
        assertThat(second.text("/outcome/warning/id")).isEqualTo(first.text("/outcome/warning/id"));
        assertThat(warn(server.as("Ben"), place(here.court), "DANGER", "Iets anders.", key)
                        .code())
                .isEqualTo("KEY_USED");
        assertThat(seen(here.net).get("warnings")).hasSize(1);
    }

    @Test
    void a_person_warns_once_in_a_week_at_a_place_and_its_tasks_but_others_can() {
        danger("Ben", task(here.net));
        var again = warn("Ben", place(here.court), "DANGER", "Nog meer glas.");
        assertThat(kindOf(again)).isEqualTo("WarnedAlready");
        assertThat(again.text("/outcome/warning/sentence")).isEqualTo("Er ligt glas.");
        assertThat(again.text("/outcome/again")).isEqualTo("2026-05-19T12:50:00.000Z");
        assertThat(kindOf(warn("Ben", task(here.soup), "DANGER", "Hier ook."))).isEqualTo("WarnedAlready");
        assertThat(kindOf(warn("Ben", place(here.court), "BROKEN", "Het net is kapot.")))
                .isEqualTo("WarningGiven");
        assertThat(kindOf(warn("Ben", place(here.playground), "DANGER", "Een losse plank.")))
                .isEqualTo("WarningGiven");
        assertThat(kindOf(warn("Fatima", place(here.court), "DANGER", "Ik zie het ook.")))
                .isEqualTo("WarningGiven");

        CLOCK.forward(Duration.ofDays(7).minusSeconds(1));
        assertThat(kindOf(warn("Ben", place(here.court), "DANGER", "Weer glas.")))
                .isEqualTo("WarnedAlready");
        CLOCK.forward(Duration.ofSeconds(1));
        assertThat(kindOf(warn("Ben", place(here.court), "DANGER", "Weer glas.")))
                .isEqualTo("WarningGiven");
    }

    /// DOMAIN rules 4, 5 and 8.
    @Test
    void who_is_in_office_gives_advice_by_name_that_pauses_nothing_and_ends_nothing() {
        var advice = warn("Sandra", place(here.court), "DANGER", "De paal staat los.");
        assertThat(advice.text("/outcome/warning/advice/name")).isEqualTo("Sandra");
        assertThat(advice.text("/outcome/warning/advice/department")).isEqualTo("Groen en spelen");
        assertThat(advice.get("/outcome/warning/pausesUntil").isNull()).isTrue();
        for (String inOffice : List.of("Lotte", "Hans")) {
            assertThat(kindOf(warn(inOffice, task(here.net), "DANGER", "Pas op.")))
                    .isEqualTo("WarningGiven");
        }
        assertThat(kindOf(warn("Sandra", place(here.court), "DANGER", "Echt waar.")))
                .isEqualTo("WarnedAlready");
        assertThat(seen(here.net).get("warnings")).hasSize(3);
        assertThat(seen(here.net).get("pause").isNull()).isTrue();
        assertThat(kindOf(claim("Joyce", here.net))).isEqualTo("TaskClaimed");

        String warning = danger("Ben", place(here.court));
        assertThat(allGood("Sandra", warning).code()).isEqualTo("ONLY_RESIDENTS");
        assertThat(kindOf(claim("Amina", here.net))).isEqualTo("TaskIsPaused");
    }

    @Test
    void who_warned_is_not_told_unless_they_are_in_office() {
        assertThat(warn("Ben", place(here.court), "DANGER", "Er ligt glas.")
                        .get("/outcome/warning/advice")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_stranger_signs_in_first_to_warn_by_the_api() {
        assertThat(warn(server.asStranger(), place(here.court), "DANGER", "Er ligt glas.", key())
                        .code())
                .isEqualTo("SIGN_IN_NEEDED");
    }

    @Test
    void what_waits_for_a_danger_stands_below_what_can_be_done() {
        String fine = here.task("Bladeren vegen", 1);
        DATABASE.write(tx -> {
            tx.run("MATCH (:Task {id: $task})-[at:AT]->() DELETE at", Map.of("task", fine));
            return true;
        });
        here.claim(here.ben(), here.net, CLOCK.instant());
        danger("Ben", place(here.court));
        var ids = server.asStranger()
                .ask(
                        "query ($project: ID!) { whatNeedsDoing(project: $project) { tasks { id } } }",
                        Map.of("project", here.project))
                .get("/whatNeedsDoing/tasks")
                .findValuesAsText("id");
        assertThat(ids.getFirst()).isEqualTo(fine);
        assertThat(ids).contains(here.net, here.soup, here.idea);
    }

    @Test
    void the_logbook_keeps_that_somebody_warned_and_said_all_good_and_no_names() throws InterruptedException {
        String warning = danger("Ben", place(here.court));
        allGood("Fatima", warning);
        var entries = new HashMap<String, JsonNode>();
        for (int tries = 0; tries < 50 && entries.size() < 2; tries++) {
            Thread.sleep(100);
            server.asStranger()
                    .ask(
                            "query ($platform: ID!) { whatHappened(platform: $platform) { entries { what about } } }",
                            Map.of("platform", here.platform))
                    .get("/whatHappened/entries")
                    .forEach(entry -> entries.put(entry.get("what").asText(), entry.get("about")));
        }
        assertThat(entries).containsOnlyKeys("warned", "said-all-good");
        assertThat(entries.values())
                .allSatisfy(
                        about -> assertThat(about).extracting(JsonNode::asText).containsExactly(here.court, warning));
    }

    @Test
    void a_sentence_that_is_empty_too_long_or_unreadable_is_not_taken() {
        for (String sentence : List.of("", " \u00a0\u200b", "\u202e\u2066", "x".repeat(10_000), "a\u0000b")) {
            assertThat(kindOf(warn("Ben", place(here.court), "DANGER", sentence)))
                    .isEqualTo("TextRefused");
        }
        assertThat(warn("Ben", place(here.court), "DANGER", "x".repeat(161)).text("/outcome/problem"))
                .isEqualTo("TOO_LONG");
        assertThat(kindOf(warn("Ben", place(here.court), "DANGER", "x".repeat(160))))
                .isEqualTo("WarningGiven");
        assertThat(kindOf(warn("Fatima", place(key()), "DANGER", "Glas."))).isEqualTo("NotFound");
        assertThat(kindOf(warn("Fatima", task(here.court), "DANGER", "Glas."))).isEqualTo("NotFound");
        assertThat(warn(server.as("Fatima"), Map.of(), "DANGER", "Glas.", key()).code())
                .isEqualTo("BAD_REQUEST");
        assertThat(warn(server.as("Fatima"), Map.of("task", here.net, "place", here.court), "DANGER", "Glas.", key())
                        .code())
                .isEqualTo("BAD_REQUEST");
    }
}
