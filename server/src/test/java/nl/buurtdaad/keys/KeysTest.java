package nl.buurtdaad.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.ZoneOffset;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Amina and Fatima did something at the playground, Joyce does something there, Kofi does not.
class KeysTest {
    private static final Database DATABASE = TestGraph.database();
    private static final TestClock CLOCK = new TestClock();
    private static final Neighbourhood ANYWHERE = Neighbourhood.fresh(DATABASE);
    private static final RunningServer SERVER = RunningServer.start(ANYWHERE, CLOCK);
    private static final RunningServer OTHER = RunningServer.start(ANYWHERE, CLOCK);

    private static final String WHOLE =
            "fragment whole on Keys { place { name } iMayGive kept { id to by mine } mayBeGiven { through name taskTitle } }";

    private final Neighbourhood buurt = Neighbourhood.fresh(DATABASE, CLOCK.instant());
    private String joyces = "";

    @BeforeAll
    static void the_clock_runs() {
        CLOCK.forward(Duration.ofMinutes(1));
    }

    @AfterAll
    static void the_servers_end() throws Exception {
        SERVER.close();
        OTHER.close();
    }

    @BeforeEach
    void Amina_and_Fatima_did_something_and_Joyce_does() {
        buurt.deed(buurt.amina(), buurt.soup, CLOCK.instant());
        buurt.deed(buurt.fatima(), buurt.task("Vegen", 1), CLOCK.instant());
        joyces = buurt.claim(buurt.joyce(), buurt.net, CLOCK.instant());
    }

    private GraphqlClient as(String name) {
        return SERVER.as(buurt.person(name));
    }

    private JsonNode keysFor(String name) {
        return keys(as(name));
    }

    private JsonNode keys(GraphqlClient caller) {
        return caller.ask(
                        "query ($project: ID!) { keys(project: $project) { ...whole } } " + WHOLE,
                        Map.of("project", buurt.project))
                .get("/keys");
    }

    private JsonNode give(String name, String to) {
        return give(as(name), to, UUID.randomUUID()).get("/act");
    }

    private Answer give(GraphqlClient caller, String to, UUID key) {
        return caller.ask("""
                mutation ($place: ID!, $to: ID!, $key: ID!) { act: giveKey(place: $place, to: $to, key: $key) { __typename
                  ... on KeyGiven { keys { ...whole } } ... on KeepsKeyAlready { keys { ...whole } }
                  ... on NotToOneself { keys { ...whole } } ... on DoersDecide { openTasks { id } } } }
                """ + WHOLE, Map.of("place", buurt.playground, "to", to, "key", key));
    }

    private String takeBack(String name, String doorKey) {
        return as(name).ask(
                        "mutation ($id: ID!, $key: ID!) { act: takeKeyBack(doorKey: $id, key: $key) { __typename } }",
                        Map.of("id", doorKey, "key", UUID.randomUUID()))
                .text("/act/__typename");
    }

    private static String type(JsonNode answer) {
        return answer.get("__typename").asText();
    }

    @Test
    void a_doer_gives_a_neighbour_the_key_and_the_doers_see_who_gave_it_to_whom() {
        JsonNode could = keysFor("Amina").get("mayBeGiven");
        assertThat(could.findValuesAsText("name")).containsExactlyInAnyOrder("Joyce", "Fatima");

        JsonNode answer = give("Amina", joyces);

        assertThat(type(answer)).isEqualTo("KeyGiven");
        assertThat(answer.at("/keys/mayBeGiven").findValuesAsText("name")).containsExactly("Fatima");
        JsonNode seen = keysFor("Fatima");
        assertThat(seen.at("/place/name").asText()).isEqualTo("Speeltuin");
        assertThat(seen.at("/kept/0/to").asText()).isEqualTo("Joyce");
        assertThat(seen.at("/kept/0/by").asText()).isEqualTo("Amina");
        assertThat(seen.at("/kept/0/mine").asBoolean()).isFalse();
    }

    @Test
    void who_gets_it_is_told_and_the_same_again_changes_nothing() {
        UUID key = UUID.randomUUID();
        give(as("Amina"), joyces, key);
        assertThat(give(as("Amina"), joyces, key).text("/act/__typename")).isEqualTo("KeyGiven");

        JsonNode notices = as("Joyce")
                .ask("{ myNotices { notices { kind by place { name } project { id } } } }")
                .get("/myNotices/notices");

        assertThat(notices).hasSize(1);
        assertThat(notices.at("/0/kind").asText()).isEqualTo("KEY_GIVEN");
        assertThat(notices.at("/0/by").asText()).isEqualTo("Amina");
        assertThat(notices.at("/0/place/name").asText()).isEqualTo("Speeltuin");
        assertThat(notices.at("/0/project/id").asText()).isEqualTo(buurt.project);
        assertThat(keysFor("Amina").get("kept")).hasSize(1);
    }

    @Test
    void who_has_no_say_gives_none_and_hears_how_to_get_one() {
        // Joyce claims, but others did something here: so she has a say in her task alone.
        JsonNode answer = give("Joyce", joyces);

        assertThat(type(answer)).isEqualTo("DoersDecide");
        assertThat(answer.get("openTasks")).isNotEmpty();
        assertThat(keysFor("Amina").get("kept")).isEmpty();
    }

    @Test
    void nobody_gives_it_to_themselves_or_to_who_does_nothing_here() {
        String own = buurt.claim(buurt.amina(), buurt.net, CLOCK.instant());
        var elsewhere = Neighbourhood.fresh(DATABASE, CLOCK.instant());
        String far = elsewhere.claim(elsewhere.ben(), elsewhere.net, CLOCK.instant());

        assertThat(type(give("Amina", own))).isEqualTo("NotToOneself");
        assertThat(type(give("Amina", far))).isEqualTo("NotFound");
        assertThat(type(give("Amina", UUID.randomUUID().toString()))).isEqualTo("NotFound");
        assertThat(keysFor("Amina").get("kept")).isEmpty();
    }

    @Test
    void who_does_something_at_the_place_next_to_it_is_no_doer_here() {
        String beside = UUID.randomUUID().toString();
        String there = UUID.randomUUID().toString();
        TestGraph.database().write(tx -> {
            tx.run(
                    """
                    MATCH (playground:Place {id: $playground}), (kofi:Resident {id: $kofi})
                    CREATE (:Place {id: $beside, name: 'Jeu-de-boulesbaan', kind: 'COURT'})-[:PART_OF]->(playground)
                    WITH kofi
                    MATCH (place:Place {id: $beside})
                    CREATE (place)<-[:AT]-(project:Project {id: randomUUID(), name: 'Boules', kind: 'FREE', madeAt: $now}),
                           (project)<-[:PART_OF]-(task:Task {id: randomUUID(), title: 'Boulen', state: 'OPEN', slots: 1}),
                           (kofi)-[:MADE]->(:Claim {id: $there, state: 'ACTIVE', claimedAt: $now,
                             lapsesAt: $now + duration({days: 10}), joined: false})-[:FOR]->(task)
                    """,
                    Map.of(
                            "playground",
                            buurt.playground,
                            "kofi",
                            buurt.person("Kofi").id(),
                            "beside",
                            beside,
                            "there",
                            there,
                            "now",
                            CLOCK.instant().atZone(ZoneOffset.UTC)));
            return true;
        });

        Answer answer = as("Amina")
                .ask(
                        "mutation ($place: ID!, $to: ID!, $key: ID!) { act: giveKey(place: $place, to: $to, key: $key) { __typename } }",
                        Map.of("place", buurt.court, "to", there, "key", UUID.randomUUID()));

        assertThat(answer.text("/act/__typename")).isEqualTo("NotFound");
    }

    @Test
    void only_doers_see_who_keeps_the_keys_and_everybody_their_own() {
        give("Amina", joyces);

        assertThat(keysFor("Kofi").get("kept")).isEmpty();
        assertThat(keysFor("Kofi").get("iMayGive").asBoolean()).isFalse();
        assertThat(keysFor("Kofi").get("mayBeGiven")).isEmpty();
        assertThat(keys(SERVER.asStranger()).get("kept")).isEmpty();
        assertThat(keys(SERVER.as(buurt.sandra)).get("kept")).isEmpty();
        assertThat(keysFor("Joyce").at("/kept/0/mine").asBoolean()).isTrue();
    }

    @Test
    void a_doer_takes_it_back_and_who_keeps_it_is_told() {
        give("Amina", joyces);
        String doorKey = keysFor("Amina").at("/kept/0/id").asText();

        CLOCK.forward(Duration.ofMinutes(1));
        assertThat(takeBack("Kofi", doorKey)).isEqualTo("DoersDecide");
        assertThat(takeBack("Fatima", doorKey)).isEqualTo("KeyTakenBack");
        assertThat(takeBack("Amina", doorKey)).isEqualTo("KeyWasBack");

        assertThat(keysFor("Amina").get("kept")).isEmpty();
        assertThat(as("Joyce").ask("{ myNotices { notices { kind by } } }").text("/myNotices/notices/0/kind"))
                .isEqualTo("KEY_TAKEN_BACK");
        assertThat(type(give("Amina", joyces))).isEqualTo("KeyGiven");
    }

    @Test
    void who_keeps_it_gives_it_back_also_when_they_do_nothing_here_any_more() {
        give("Amina", joyces);
        CLOCK.forward(Duration.ofDays(30));
        String doorKey = keysFor("Joyce").at("/kept/0/id").asText();

        assertThat(takeBack("Joyce", doorKey)).isEqualTo("KeyTakenBack");
        assertThat(keysFor("Amina").get("kept")).isEmpty();
    }

    @Test
    void a_key_of_who_left_is_still_out_and_the_doers_see_that() {
        give("Amina", joyces);
        as("Joyce").ask("mutation ($key: ID!) { eraseMe(key: $key) { __typename } }", Map.of("key", UUID.randomUUID()));

        JsonNode kept = keysFor("Amina").get("kept");

        assertThat(kept).hasSize(1);
        assertThat(kept.at("/0/to").isNull()).isTrue();
        assertThat(takeBack("Amina", kept.at("/0/id").asText())).isEqualTo("KeyTakenBack");
        boolean told = DATABASE.read(tx -> tx.get(
                        "RETURN EXISTS { (:Inbox {resident: $joyce}) } AS told",
                        Map.of("joyce", buurt.joyce().id()))
                .get("told")
                .asBoolean());
        assertThat(told).as("who left is told nothing").isFalse();
    }

    @RepeatedTest(10)
    void of_two_doers_who_give_one_neighbour_a_key_at_once_one_does() {
        var callers = List.of(SERVER.as(buurt.amina()), OTHER.as(buurt.fatima()));
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        give(callers.get(i % 2), joyces, UUID.randomUUID()).text("/act/__typename")))
                .toList();

        var types = answers.stream().map(CompletableFuture::join).toList();

        assertThat(types).filteredOn("KeyGiven"::equals).hasSize(1);
        assertThat(types).filteredOn("KeepsKeyAlready"::equals).hasSize(7);
        assertThat(keysFor("Amina").get("kept")).hasSize(1);
    }
}
