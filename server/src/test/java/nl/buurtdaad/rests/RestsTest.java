package nl.buurtdaad.rests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// "Even niet", "Wij doen even niet mee, want …" and "We doen weer mee" (DOMAIN rule 1 and scenario 8).
class RestsTest {
    private static final Database DATABASE = TestGraph.database();
    private static final TestClock CLOCK = new TestClock();
    private static final RunningServer SERVER = RunningServer.start(Neighbourhood.fresh(DATABASE), CLOCK);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final Neighbourhood buurt = Neighbourhood.fresh(DATABASE, CLOCK.instant());
    private final Instant begin = CLOCK.instant();

    @AfterAll
    static void stop() throws Exception {
        SERVER.close();
    }

    @Test
    void a_doer_puts_a_project_to_rest_at_once_and_says_why() {
        buurt.deed(buurt.amina(), buurt.soup, begin);
        buurt.deed(buurt.ben(), buurt.soup, begin);
        UUID key = UUID.randomUUID();

        assertThat(rest("Amina", key)).isEqualTo("ProjectRests");

        assertThat(rest("Amina", key)).as("sent twice").isEqualTo("ProjectRests");
        assertThat(rest("Ben", UUID.randomUUID())).isEqualTo("ProjectRestsAlready");
        JsonNode project = project();
        assertThat(project.get("state").asText()).isEqualTo("AT_REST");
        assertThat(project.get("rest").toString())
                .isEqualTo(
                        "{\"since\":\"%s\",\"because\":\"SEASON\",\"sentence\":\"Tot het voorjaar.\",\"by\":\"Amina\"}"
                                .formatted(project.at("/rest/since").asText()));
        assertThat(Instant.parse(project.at("/rest/since").asText())).isEqualTo(begin);
        assertThat(project.get("platformRest").isNull()).isTrue();
        assertThat(entries()).containsExactly("project-rests");
    }

    @Test
    void who_does_not_want_to_be_named_is_a_neighbour() {
        buurt.deed(buurt.amina(), buurt.soup, begin);
        rest("Amina");
        run("MATCH (amina:Resident {id: $amina}) SET amina.named = false");
        assertThat(project().at("/rest/by").isNull()).isTrue();
    }

    @Test
    void its_tasks_are_not_offered_and_stay_where_one_looks_for_them() {
        buurt.deed(buurt.amina(), buurt.soup, begin);
        assertThat(offered()).isNotEmpty();
        rest("Amina");
        assertThat(offered()).isEmpty();
        assertThat(project().at("/tasks/tasks")).hasSize(2);
        JsonNode say = SERVER.as(buurt.joyce())
                .ask("query ($id: ID!) { say(of: {project: $id}) { openTasks { id } } }", Map.of("id", buurt.project))
                .get("/say/openTasks");
        assertThat(say).as("that would give a say").hasSize(2);
        wake("Amina");
        assertThat(offered()).isNotEmpty();
        assertThat(project().get("state").asText()).isEqualTo("RUNNING");
        assertThat(entries()).containsExactly("project-rests", "project-woke");
    }

    @Test
    void only_its_doers_put_it_to_rest_and_wake_it() {
        buurt.deed(buurt.amina(), buurt.soup, begin);
        Answer refused = ask("Joyce", REST_PROJECT, buurt.project, UUID.randomUUID());
        assertThat(refused.text("/act/__typename")).isEqualTo("DoersDecide");
        assertThat(refused.get("/act/openTasks")).hasSize(2);
        rest("Amina");
        assertThat(wake("Joyce")).isEqualTo("DoersDecide");
        assertThat(wakePlatform("Joyce")).isEqualTo("DoersDecide");
        for (String who : List.of("Sandra", "Lotte", "Hans")) {
            for (String mutation : List.of(REST_PROJECT, WAKE_PROJECT)) {
                assertThat(ask(who, mutation, buurt.project, UUID.randomUUID()).code())
                        .as(who)
                        .isEqualTo("ONLY_RESIDENTS");
            }
            for (String mutation : List.of(REST_PLATFORM, WAKE_PLATFORM)) {
                assertThat(ask(who, mutation, buurt.platform, UUID.randomUUID()).code())
                        .as(who)
                        .isEqualTo("ONLY_RESIDENTS");
            }
        }
        assertThat(SERVER.asStranger()
                        .ask(WAKE_PROJECT, Map.of("id", buurt.project, "key", UUID.randomUUID()))
                        .code())
                .isEqualTo("SIGN_IN_NEEDED");
        assertThat(project().get("state").asText()).isEqualTo("AT_REST");
    }

    @Test
    void years_later_its_doers_still_wake_it_and_nobody_else_does() {
        buurt.deed(buurt.amina(), buurt.soup, begin);
        CLOCK.forward(Duration.ofDays(89));
        rest("Amina");
        CLOCK.forward(Duration.ofDays(3 * 365));
        assertThat(wake("Ben")).isEqualTo("DoersDecide");
        assertThat(deciders()).containsExactly("Amina");
        assertThat(wake("Amina")).isEqualTo("ProjectWoke");
        assertThat(wake("Amina")).isEqualTo("ProjectDoesNotRest");
    }

    @Test
    void a_say_stands_still_in_every_rest_to_the_second() {
        buurt.deed(buurt.amina(), buurt.soup, begin);
        CLOCK.forward(Duration.ofDays(30));
        rest("Amina");
        CLOCK.forward(Duration.ofDays(200).plusSeconds(7));
        wake("Amina");
        CLOCK.forward(Duration.ofDays(60).minus(A_SECOND));
        // One second is left; a rest over the end of the window keeps it.
        rest("Amina");
        CLOCK.forward(Duration.ofDays(100));
        wake("Amina");
        assertThat(deciders()).containsExactly("Amina");
        CLOCK.forward(A_SECOND.minusMillis(1));
        assertThat(deciders()).containsExactly("Amina");
        CLOCK.forward(Duration.ofMillis(1));
        assertThat(deciders()).isEmpty();
        assertThat(project().get("state").asText()).isEqualTo("WAITING_FOR_DOERS");
    }

    @Test
    void a_say_that_was_lost_before_the_rest_does_not_come_back() {
        buurt.deed(buurt.ben(), buurt.net, begin);
        CLOCK.forward(Duration.ofDays(60));
        buurt.deed(buurt.amina(), buurt.soup, CLOCK.instant());
        CLOCK.forward(Duration.ofDays(30));
        rest("Amina");
        CLOCK.forward(Duration.ofDays(500));
        assertThat(deciders()).containsExactly("Amina");
        assertThat(wake("Ben")).isEqualTo("DoersDecide");
    }

    @Test
    void what_is_done_in_a_rest_counts_from_when_the_project_wakes() {
        buurt.deed(buurt.amina(), buurt.soup, begin);
        rest("Amina");
        CLOCK.forward(Duration.ofDays(40));
        buurt.deed(buurt.joyce(), buurt.net, CLOCK.instant());
        CLOCK.forward(Duration.ofDays(400));
        assertThat(wake("Joyce")).isEqualTo("ProjectWoke");
        CLOCK.forward(Duration.ofDays(90).minus(A_SECOND));
        assertThat(deciders()).contains("Joyce");
        CLOCK.forward(A_SECOND);
        assertThat(deciders()).isEmpty();
    }

    @Test
    void claims_lapse_as_ever_and_where_nobody_has_the_say_any_more_the_first_who_claims_wakes_it() {
        claim("Ben", buurt.net);
        rest("Ben");
        CLOCK.forward(Duration.ofDays(10));
        assertThat(deciders()).isEmpty();
        assertThat(wake("Ben")).isEqualTo("DoersDecide");
        assertThat(project().get("state").asText()).isEqualTo("AT_REST");
        assertThat(claim("Joyce", buurt.soup)).isEqualTo("TaskClaimed");
        assertThat(project().get("state").asText())
                .as("claiming alone wakes nothing")
                .isEqualTo("AT_REST");
        assertThat(wake("Joyce")).isEqualTo("ProjectWoke");
    }

    @Test
    void a_platform_at_rest_shows_its_one_sentence_and_rests_with_all_its_projects() {
        buurt.deed(buurt.amina(), buurt.soup, begin);
        String garden = gardenOf("Fatima");
        UUID key = UUID.randomUUID();

        assertThat(restPlatform("Amina", key)).isEqualTo("PlatformRests");

        assertThat(restPlatform("Amina", key)).as("sent twice").isEqualTo("PlatformRests");
        assertThat(restPlatform("Fatima", UUID.randomUUID())).isEqualTo("PlatformRestsAlready");
        JsonNode platform = SERVER.asStranger()
                .ask("query ($id: ID!) { platform(id: $id) { rest { sentence by } } }", Map.of("id", buurt.platform))
                .get("/platform/rest");
        assertThat(platform.toString()).isEqualTo("{\"sentence\":\"we zijn moe.\",\"by\":\"Amina\"}");
        for (String project : List.of(buurt.project, garden)) {
            assertThat(project(project).get("state").asText()).isEqualTo("AT_REST");
            assertThat(project(project).at("/platformRest/sentence").asText()).isEqualTo("we zijn moe.");
            assertThat(project(project).get("rest").isNull()).isTrue();
        }
        assertThat(offered()).isEmpty();
        Answer notByItself = ask("Amina", WAKE_PROJECT, buurt.project, UUID.randomUUID());
        assertThat(notByItself.text("/act/__typename")).isEqualTo("AllOfUsRest");
        assertThat(notByItself.text("/act/platform/rest/sentence")).isEqualTo("we zijn moe.");
        assertThat(wakePlatform("Joyce")).isEqualTo("DoersDecide");

        CLOCK.forward(Duration.ofDays(1000));
        assertThat(wakePlatform("Amina")).isEqualTo("PlatformWoke");
        assertThat(wakePlatform("Amina")).isEqualTo("PlatformDoesNotRest");
        assertThat(offered()).isNotEmpty();
        CLOCK.forward(Duration.ofDays(90).minus(A_SECOND));
        assertThat(deciders()).containsExactly("Amina");
        CLOCK.forward(A_SECOND);
        assertThat(deciders()).isEmpty();
        assertThat(entries()).contains("platform-rests", "platform-woke");
    }

    @Test
    void a_rest_of_the_project_goes_on_when_its_platform_wakes_and_both_count_once() {
        buurt.deed(buurt.amina(), buurt.soup, begin);
        rest("Amina");
        CLOCK.forward(Duration.ofDays(10));
        restPlatform("Amina", UUID.randomUUID());
        CLOCK.forward(Duration.ofDays(20));
        wakePlatform("Amina");
        assertThat(project().get("state").asText()).isEqualTo("AT_REST");
        CLOCK.forward(Duration.ofDays(30));
        wake("Amina");
        CLOCK.forward(Duration.ofDays(90).minus(A_SECOND));
        assertThat(deciders()).containsExactly("Amina");
        CLOCK.forward(A_SECOND);
        assertThat(deciders()).isEmpty();
    }

    @Test
    void a_platform_says_why_in_one_sentence() {
        buurt.deed(buurt.amina(), buurt.soup, begin);
        for (String sentence : List.of("  ", "x".repeat(161))) {
            Answer refused = SERVER.as(buurt.amina())
                    .ask("""
                    mutation ($id: ID!, $because: String!, $key: ID!) {
                      restPlatform(platform: $id, because: $because, key: $key) {
                        __typename ... on TextRefused { field atMost } } }
                    """, Map.of("id", buurt.platform, "because", sentence, "key", UUID.randomUUID()));
            assertThat(refused.get("/restPlatform").toString())
                    .isEqualTo("{\"__typename\":\"TextRefused\",\"field\":\"because\",\"atMost\":160}");
        }
        assertThat(restPlatformOf(buurt.amina().name(), "nowhere")).isEqualTo("NotFound");
    }

    @Test
    void of_all_who_put_it_to_rest_or_wake_it_at_once_one_does() throws Exception {
        var names = List.of("Amina", "Ben", "Fatima", "Joyce", "Kofi", "Ravi");
        names.forEach(name -> buurt.deed(buurt.person(name), buurt.net, begin));
        for (int round = 0; round < 5; round++) {
            assertThat(atOnce(names, this::rest))
                    .containsOnlyOnce("ProjectRests")
                    .contains("ProjectRestsAlready");
            assertThat(atOnce(names, this::wake))
                    .containsOnlyOnce("ProjectWoke")
                    .contains("ProjectDoesNotRest");
        }
        assertThat(DATABASE.read(tx -> tx.get(
                                "MATCH (r:Rest)-[:OF]->(:Project {id: $id}) RETURN count(r) AS rests, "
                                        + "count { MATCH (:Resident)-[:WOKE]->(:Rest)-[:OF]->(:Project {id: $id}) } AS woke",
                                Map.of("id", buurt.project)))
                        .asMap())
                .isEqualTo(Map.of("rests", 5L, "woke", 5L));
    }

    private static List<String> atOnce(List<String> names, Function<String, String> act) throws Exception {
        try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<Callable<String>>();
            names.forEach(name -> calls.add(() -> act.apply(name)));
            var answers = new ArrayList<String>();
            for (var answer : phones.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static final String REST_PROJECT = """
            mutation ($id: ID!, $key: ID!) {
              act: restProject(project: $id, because: SEASON, sentence: "Tot het voorjaar.", key: $key) {
                __typename ... on DoersDecide { openTasks { id } } ... on ProjectRests { project { id } }
                ... on ProjectRestsAlready { project { rest { by } } } } }
            """;

    private static final String WAKE_PROJECT = """
            mutation ($id: ID!, $key: ID!) {
              act: wakeProject(project: $id, key: $key) {
                __typename ... on ProjectWoke { project { state } } ... on ProjectDoesNotRest { project { state } }
                ... on AllOfUsRest { platform { rest { sentence } } } } }
            """;

    private static final String REST_PLATFORM = """
            mutation ($id: ID!, $key: ID!) {
              act: restPlatform(platform: $id, because: "we zijn moe.", key: $key) {
                __typename ... on PlatformRests { platform { name } } ... on PlatformRestsAlready { platform { name } } } }
            """;

    private static final String WAKE_PLATFORM = """
            mutation ($id: ID!, $key: ID!) {
              act: wakePlatform(platform: $id, key: $key) {
                __typename ... on PlatformWoke { platform { name } } ... on PlatformDoesNotRest { platform { name } } } }
            """;

    private Answer ask(String who, String mutation, String id, UUID key) {
        return as(who).ask(mutation, Map.of("id", id, "key", key));
    }

    private GraphqlClient as(String who) {
        return SERVER.as(buurt.person(who));
    }

    private String rest(String who) {
        return rest(who, UUID.randomUUID());
    }

    private String rest(String who, UUID key) {
        return ask(who, REST_PROJECT, buurt.project, key).text("/act/__typename");
    }

    private String wake(String who) {
        return ask(who, WAKE_PROJECT, buurt.project, UUID.randomUUID()).text("/act/__typename");
    }

    private String restPlatform(String who, UUID key) {
        return ask(who, REST_PLATFORM, buurt.platform, key).text("/act/__typename");
    }

    private String restPlatformOf(String who, String platform) {
        return ask(who, REST_PLATFORM, platform, UUID.randomUUID()).text("/act/__typename");
    }

    private String wakePlatform(String who) {
        return ask(who, WAKE_PLATFORM, buurt.platform, UUID.randomUUID()).text("/act/__typename");
    }

    private String claim(String who, String task) {
        return ask(
                        who,
                        "mutation ($id: ID!, $key: ID!) { act: joinTask(task: $id, key: $key) { __typename } }",
                        task,
                        UUID.randomUUID())
                .text("/act/__typename");
    }

    private String gardenOf(String who) {
        return as(who).ask("""
                        mutation ($platform: ID!, $key: ID!) {
                          makeProject(platform: $platform, name: "Moestuin", firstTask: "Spitten", key: $key) {
                            ... on ProjectMade { project { id } } } }
                        """, Map.of("platform", buurt.platform, "key", UUID.randomUUID()))
                .text("/makeProject/project/id");
    }

    private JsonNode project() {
        return project(buurt.project);
    }

    private JsonNode project(String id) {
        return SERVER.asStranger().ask("""
                        query ($id: ID!) { project(id: $id) {
                          state rest { since because sentence by } platformRest { sentence } tasks { tasks { id } } } }
                        """, Map.of("id", id)).get("/project");
    }

    private List<String> offered() {
        return SERVER.asStranger()
                .ask(
                        "query ($id: ID!) { whatNeedsDoing(platform: $id) { tasks { title } } }",
                        Map.of("id", buurt.platform))
                .get("/whatNeedsDoing/tasks")
                .findValuesAsText("title");
    }

    private List<String> deciders() {
        return SERVER.asStranger()
                .ask("query ($id: ID!) { say(of: {project: $id}) { doers { name } } }", Map.of("id", buurt.project))
                .get("/say/doers")
                .findValuesAsText("name");
    }

    /// What the logbook says of rests, oldest first.
    private List<String> entries() {
        return DATABASE.read(tx -> tx.list("""
                MATCH (entry:Entry)-[:IN]->(:Platform {id: $platform})
                WHERE entry.what ENDS WITH '-rests' OR entry.what ENDS WITH '-woke'
                RETURN entry.what AS what ORDER BY entry.at, what
                """, Map.of("platform", buurt.platform)).stream()
                .map(row -> row.get("what").asString())
                .toList());
    }

    private void run(String statement) {
        DATABASE.write(tx -> {
            tx.run(statement, Map.of("amina", buurt.amina().id()));
            return true;
        });
    }
}
