package nl.buurtdaad.deeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Amina cooked soup, and Sandra of Groen en spelen says: "We zien je".
class WeSeeYouTest {
    private static final Database DATABASE = TestGraph.database();
    private static final TestClock CLOCK = new TestClock();
    private static final Neighbourhood ANYWHERE = Neighbourhood.fresh(DATABASE);
    private static final RunningServer SERVER = RunningServer.start(ANYWHERE, CLOCK);
    private static final RunningServer OTHER = RunningServer.start(ANYWHERE, CLOCK);

    private final Neighbourhood buurt = Neighbourhood.fresh(DATABASE);
    private final String soup = buurt.deed(buurt.amina(), buurt.soup, CLOCK.instant());

    @AfterAll
    static void the_servers_end() throws Exception {
        SERVER.close();
        OTHER.close();
    }

    private GraphqlClient as(String name) {
        return SERVER.as(buurt.person(name));
    }

    private Answer act(GraphqlClient caller, String mutation, UUID key) {
        return caller.ask(
                "mutation ($deed: ID!, $key: ID!) { act: %s(deed: $deed, key: $key) { __typename } }"
                        .formatted(mutation),
                Map.of("deed", soup, "key", key));
    }

    private String say(String name) {
        return act(as(name), "sayWeSeeYou", UUID.randomUUID()).text("/act/__typename");
    }

    private String takeBack(String name) {
        return act(as(name), "takeWeSeeYouBack", UUID.randomUUID()).text("/act/__typename");
    }

    private JsonNode deedFor(GraphqlClient looker) {
        return looker.ask(
                        "query ($id: ID!) { project(id: $id) { deeds { deeds { doer { name } iMaySayWeSeeYou weSeeYou { name department mine } } } } }",
                        Map.of("id", buurt.project))
                .get("/project/deeds/deeds/0");
    }

    private JsonNode noticesOf(String name) {
        return as(name).ask("{ myNotices { notices { kind by task { title } deed } } }")
                .get("/myNotices/notices");
    }

    @Test
    void everybody_reads_under_the_deed_who_said_it() {
        assertThat(deedFor(as("Sandra")).get("iMaySayWeSeeYou").asBoolean()).isTrue();
        assertThat(say("Sandra")).isEqualTo("WeSeeYouSaid");

        for (GraphqlClient looker : List.of(SERVER.asStranger(), as("Amina"), as("Kofi"), as("Olga"))) {
            JsonNode deed = deedFor(looker);
            assertThat(deed.get("weSeeYou")).hasSize(1);
            assertThat(deed.at("/weSeeYou/0/name").asText()).isEqualTo("Sandra");
            assertThat(deed.at("/weSeeYou/0/department").asText()).isEqualTo("Groen en spelen");
            assertThat(deed.at("/weSeeYou/0/mine").asBoolean()).isFalse();
            assertThat(deed.get("iMaySayWeSeeYou").asBoolean()).isFalse();
        }
        assertThat(deedFor(as("Sandra")).at("/weSeeYou/0/mine").asBoolean()).isTrue();
        assertThat(deedFor(as("Sandra")).get("iMaySayWeSeeYou").asBoolean()).isFalse();
    }

    @Test
    void a_liaison_and_a_backer_say_it_by_name_too() {
        assertThat(say("Lotte")).isEqualTo("WeSeeYouSaid");
        assertThat(say("Hans")).isEqualTo("WeSeeYouSaid");

        JsonNode said = deedFor(SERVER.asStranger()).get("weSeeYou");
        assertThat(said.findValuesAsText("name")).containsExactlyInAnyOrder("Lotte", "Hans");
        assertThat(said.at("/0/department").isNull()).isTrue();
        assertThat(noticesOf("Amina").findValuesAsText("by")).containsExactlyInAnyOrder("Lotte", "Hans");
    }

    @Test
    void the_doer_hears_it_once_also_when_it_is_said_again() {
        UUID key = UUID.randomUUID();
        act(as("Sandra"), "sayWeSeeYou", key);
        act(as("Sandra"), "sayWeSeeYou", key);
        say("Sandra");
        takeBack("Sandra");
        say("Sandra");

        JsonNode notices = noticesOf("Amina");
        assertThat(notices).hasSize(1);
        assertThat(notices.at("/0/kind").asText()).isEqualTo("WE_SEE_YOU");
        assertThat(notices.at("/0/by").asText()).isEqualTo("Sandra");
        assertThat(notices.at("/0/task/title").asText()).isEqualTo("Soep koken");
        assertThat(notices.at("/0/deed").asText()).isEqualTo(soup);
        assertThat(deedFor(as("Amina")).get("weSeeYou")).hasSize(1);
    }

    @Test
    void who_said_it_takes_it_back() {
        say("Sandra");
        say("Lotte");
        assertThat(takeBack("Sandra")).isEqualTo("WeSeeYouTakenBack");
        assertThat(takeBack("Sandra")).isEqualTo("WeSeeYouTakenBack");

        assertThat(deedFor(SERVER.asStranger()).get("weSeeYou").findValuesAsText("name"))
                .containsExactly("Lotte");
        assertThat(deedFor(as("Sandra")).get("iMaySayWeSeeYou").asBoolean()).isTrue();
    }

    @Test
    void neighbours_say_thank_you_and_not_this() {
        for (String name : List.of("Ben", "Amina", "Olga")) {
            assertThat(act(as(name), "sayWeSeeYou", UUID.randomUUID()).code())
                    .as(name)
                    .isEqualTo("ONLY_OFFICIALS");
        }
        assertThat(act(SERVER.asStranger(), "sayWeSeeYou", UUID.randomUUID()).code())
                .isEqualTo("SIGN_IN_NEEDED");
        assertThat(act(as("Ben"), "thank", UUID.randomUUID()).text("/act/__typename"))
                .isEqualTo("Thanked");
        assertThat(deedFor(as("Ben")).get("weSeeYou")).isEmpty();
    }

    @Test
    void a_deed_that_was_undone_is_not_there_to_be_seen() {
        as("Amina")
                .ask(
                        "mutation ($deed: ID!, $key: ID!) { undoDone(deed: $deed, key: $key) { __typename } }",
                        Map.of("deed", soup, "key", UUID.randomUUID()));
        assertThat(say("Sandra")).isEqualTo("NotFound");
        assertThat(takeBack("Sandra")).isEqualTo("NotFound");
    }

    @Test
    void the_deed_of_who_left_is_that_of_a_neighbour_and_is_seen_still() {
        say("Sandra");
        as("Amina").ask("mutation ($key: ID!) { eraseMe(key: $key) { __typename } }", Map.of("key", UUID.randomUUID()));
        assertThat(say("Lotte")).isEqualTo("WeSeeYouSaid");

        JsonNode deed = deedFor(SERVER.asStranger());
        assertThat(deed.at("/doer/name").isNull()).isTrue();
        assertThat(deed.get("weSeeYou").findValuesAsText("name")).containsExactlyInAnyOrder("Sandra", "Lotte");
    }

    @Test
    void the_doer_sees_it_on_the_page_of_the_task_too() {
        say("Sandra");
        assertThat(as("Amina")
                        .ask(
                                "query ($id: ID!) { task(id: $id) { myDeed { weSeeYou { name } } } }",
                                Map.of("id", buurt.soup))
                        .text("/task/myDeed/weSeeYou/0/name"))
                .isEqualTo("Sandra");
    }

    @RepeatedTest(10)
    void the_same_official_twice_at_once_says_it_once() {
        var callers = List.of(SERVER.as(buurt.sandra), OTHER.as(buurt.sandra));
        var answers = IntStream.range(0, 8)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> act(callers.get(i % 2), "sayWeSeeYou", UUID.randomUUID())
                                .text("/act/__typename")))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly("WeSeeYouSaid");
        assertThat(deedFor(SERVER.asStranger()).get("weSeeYou")).hasSize(1);
        assertThat(noticesOf("Amina")).hasSize(1);
    }
}
