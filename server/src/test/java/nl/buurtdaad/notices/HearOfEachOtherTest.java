package nl.buurtdaad.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What doers hear of each other, over HTTP.
class HearOfEachOtherTest {
    private static final Database DATABASE = TestGraph.database();
    private static final TestClock CLOCK = new TestClock();
    private static final Neighbourhood HERE = Neighbourhood.fresh(DATABASE);
    private static RunningServer server;

    /// A cast of its own for each test, so that an inbox begins empty.
    private final String amina = "Amina " + UUID.randomUUID();
    private final String ben = "Ben " + UUID.randomUUID();
    private final String fatima = "Fatima " + UUID.randomUUID();
    private final String net = HERE.task("Net spannen", 2);

    @BeforeAll
    static void start() {
        server = RunningServer.start(HERE, CLOCK);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @BeforeEach
    void they_move_in() {
        List.of(amina, ben, fatima).forEach(HERE::resident);
        // A real clock is finer than what the API tells.
        CLOCK.forward(Duration.ofMinutes(1).plusNanos(123_456));
    }

    private Answer act(String who, String mutation, Map<String, String> more) {
        var variables = new HashMap<String, Object>(more);
        variables.putIfAbsent("key", UUID.randomUUID().toString());
        CLOCK.forward(Duration.ofSeconds(1));
        return server.as(who).ask(mutation, variables);
    }

    private String claim(String who, String task) {
        return act(who, """
                        mutation ($task: ID!, $key: ID!) { joinTask(task: $task, key: $key) {
                          ... on TaskClaimed { claim { id } } } }
                        """, Map.of("task", task)).text("/joinTask/claim/id");
    }

    private void letGo(String who, String claim) {
        act(
                who,
                "mutation ($claim: ID!, $key: ID!) { releaseClaim(claim: $claim, key: $key) { __typename } }",
                Map.of("claim", claim));
    }

    private String done(String who, String claim) {
        return act(who, """
                        mutation ($claim: ID!, $key: ID!) { sayDone(claim: $claim, key: $key) {
                          ... on DeedDone { deed { id } } } }
                        """, Map.of("claim", claim)).text("/sayDone/deed/id");
    }

    private void thank(String who, String deed) {
        act(
                who,
                "mutation ($deed: ID!, $key: ID!) { thank(deed: $deed, key: $key) { __typename } }",
                Map.of("deed", deed));
    }

    private Answer tellOthers(String who, String claim, String line) {
        return act(who, """
                mutation ($claim: ID!, $line: String!, $key: ID!) { tellDoers(claim: $claim, line: $line, key: $key) {
                  __typename
                  ... on LineTold { task { doers { name } } }
                  ... on AloneInTask { task { id } }
                  ... on ClaimIsOver { ended task { id } }
                  ... on TextRefused { field problem atMost } } }
                """, Map.of("claim", claim, "line", line));
    }

    private Answer see(String who, String upTo) {
        return act(who, """
                mutation ($upTo: DateTime!, $key: ID!) { seeNotices(upTo: $upTo, key: $key) {
                  ... on NoticesSeen { upTo } } }
                """, Map.of("upTo", upTo));
    }

    private JsonNode page(String who) {
        return server.as(who).ask("""
                        { myNotices { unseen next notices {
                          id at kind by seen line deed task { id title stillNeeded } project { id name kind } } } }
                        """).get("/myNotices");
    }

    private List<JsonNode> notices(String who) {
        return StreamSupport.stream(page(who).get("notices").spliterator(), false)
                .toList();
    }

    private List<String> kinds(String who) {
        return notices(who).stream().map(notice -> notice.get("kind").asText()).toList();
    }

    @Test
    void who_does_a_task_hears_who_does_it_too_and_who_came_first_hears_nothing_of_herself() {
        claim(amina, net);
        assertThat(notices(amina)).isEmpty();
        claim(ben, net);
        assertThat(notices(amina)).singleElement().satisfies(notice -> {
            assertThat(notice.get("kind").asText()).isEqualTo("JOINED");
            assertThat(notice.get("by").asText()).isEqualTo(ben);
            assertThat(notice.at("/task/title").asText()).isEqualTo("Net spannen");
            assertThat(notice.at("/project/name").asText()).isEqualTo("Speeltuin open houden");
            assertThat(notice.get("seen").asBoolean()).isFalse();
        });
        assertThat(page(amina).get("unseen").asBoolean()).isTrue();
        assertThat(notices(ben)).isEmpty();
    }

    @Test
    void who_made_a_task_and_cannot_do_it_hears_that_somebody_does() {
        String idea = act(fatima, """
                        mutation ($project: ID!, $key: ID!) {
                          makeIdea(project: $project, title: "Een bank", key: $key) { ... on IdeaMade { task { id } } } }
                        """, Map.of("project", HERE.project)).text("/makeIdea/task/id");
        claim(ben, idea);
        assertThat(kinds(fatima)).containsExactly("JOINED");
    }

    @Test
    void the_same_claim_sent_twice_is_told_once() {
        claim(amina, net);
        var again = Map.of("task", net, "key", UUID.randomUUID().toString());
        String claim = "mutation ($task: ID!, $key: ID!) { claimTask(task: $task, key: $key) { __typename } }";
        act(ben, claim, again);
        act(ben, claim, again);
        assertThat(kinds(amina)).containsExactly("JOINED");
    }

    @Test
    void who_lets_go_is_heard_by_who_goes_on_and_there_is_room_again() {
        claim(amina, net);
        String bens = claim(ben, net);
        letGo(ben, bens);
        letGo(ben, bens);
        assertThat(kinds(amina)).containsExactly("LEFT", "JOINED");
        assertThat(notices(amina).getFirst().at("/task/stillNeeded").asInt()).isEqualTo(1);
        assertThat(notices(ben)).isEmpty();
    }

    @Test
    void thanks_are_heard_once_however_often_they_are_said() {
        String deed = done(amina, claim(amina, net));
        thank(ben, deed);
        thank(ben, deed);
        thank(fatima, deed);
        thank(amina, deed);
        assertThat(kinds(amina)).containsExactly("THANKED", "THANKED");
        assertThat(notices(amina))
                .extracting(notice -> notice.get("deed").asText())
                .containsOnly(deed);
        assertThat(notices(amina))
                .extracting(notice -> notice.get("by").asText())
                .containsExactly(fatima, ben);
    }

    @Test
    void a_notice_says_the_name_of_now_and_none_when_it_is_not_wanted() {
        claim(amina, net);
        claim(ben, net);
        act(ben, "mutation ($key: ID!) { changeName(name: \"Benno\", key: $key) { __typename } }", Map.of());
        assertThat(notices(amina).getFirst().get("by").asText()).isEqualTo("Benno");
        act(ben, "mutation ($key: ID!) { showMyName(show: false, key: $key) { __typename } }", Map.of());
        assertThat(notices(amina).getFirst().get("by").isNull()).isTrue();
        assertThat(graphKnowsInNotices(ben)).isZero();
    }

    @Test
    void nobody_sees_what_another_is_told() {
        claim(amina, net);
        claim(ben, net);
        String asked = "{ myNotices { unseen notices { id } } }";
        for (String other : List.of("Sandra", "Lotte", "Hans", "Joyce")) {
            assertThat(server.as(other).ask(asked).get("/myNotices/notices")).isEmpty();
        }
        assertThat(server.asStranger().ask(asked).get("/myNotices/notices")).isEmpty();
        var at = page(amina).get("notices").get(0).get("at").asText();
        see(fatima, at);
        assertThat(page(amina).get("unseen").asBoolean()).isTrue();
        assertThat(see("Sandra", at).code()).isEqualTo("ONLY_RESIDENTS");
    }

    @Test
    void looking_sees_what_was_there_and_not_what_came_after() {
        claim(amina, net);
        letGo(ben, claim(ben, net));
        String upTo = notices(amina).getLast().get("at").asText();
        assertThat(see(amina, upTo).text("/seeNotices/upTo")).isEqualTo(upTo);
        assertThat(notices(amina))
                .extracting(notice -> notice.get("seen").asBoolean())
                .containsExactly(false, true);
        assertThat(page(amina).get("unseen").asBoolean()).isTrue();
        see(amina, notices(amina).getFirst().get("at").asText());
        assertThat(page(amina).get("unseen").asBoolean()).isFalse();
    }

    @Test
    void notices_come_in_pages_and_what_is_new_is_told_on_each() {
        claim(amina, net);
        for (int n = 0; n < 3; n++) {
            letGo(ben, claim(ben, net));
        }
        String ask = "query ($after: String) { myNotices(first: 4, after: $after) { next unseen notices { kind } } }";
        var first = server.as(amina).ask(ask);
        assertThat(first.get("/myNotices/notices")).hasSize(4);
        var second = server.as(amina).ask(ask, Map.of("after", first.text("/myNotices/next")));
        assertThat(second.get("/myNotices/notices")).hasSize(2);
        assertThat(second.get("/myNotices/next").isNull()).isTrue();
        assertThat(second.get("/myNotices/unseen").asBoolean()).isTrue();
    }

    @Test
    void one_line_is_read_by_the_other_doers_and_by_nobody_else() {
        String aminas = claim(amina, net);
        String bens = claim(ben, net);
        var told = tellOthers(ben, bens, "  Ik neem een ladder mee.  ");
        assertThat(told.text("/tellDoers/__typename")).isEqualTo("LineTold");
        assertThat(kinds(amina)).containsExactly("LINE", "JOINED");
        assertThat(notices(amina).getFirst().get("line").asText()).isEqualTo("Ik neem een ladder mee.");
        tellOthers(amina, aminas, "Fijn!");

        String lines = "query ($task: ID!) { linesTold(task: $task) { id at text by mine } }";
        var seen = server.as(amina).ask(lines, Map.of("task", net)).get("/linesTold");
        assertThat(seen.findValuesAsText("text")).containsExactly("Fijn!", "Ik neem een ladder mee.");
        assertThat(seen.findValuesAsText("mine")).containsExactly("true", "false");
        assertThat(seen.findValuesAsText("by")).containsExactly(amina, ben);
        for (String other : List.of(fatima, "Sandra", "Lotte", "Hans")) {
            assertThat(server.as(other).ask(lines, Map.of("task", net)).get("/linesTold"))
                    .isEmpty();
        }
        letGo(amina, aminas);
        assertThat(server.as(amina).ask(lines, Map.of("task", net)).get("/linesTold"))
                .isEmpty();
    }

    @Test
    void who_is_alone_in_a_task_is_told_so_and_nothing_is_kept() {
        String aminas = claim(amina, net);
        var alone = tellOthers(amina, aminas, "Is daar iemand?");
        assertThat(alone.text("/tellDoers/__typename")).isEqualTo("AloneInTask");
        assertThat(alone.text("/tellDoers/task/id")).isEqualTo(net);
        assertThat(server.as(amina)
                        .ask("query ($task: ID!) { linesTold(task: $task) { id } }", Map.of("task", net))
                        .get("/linesTold"))
                .isEmpty();
    }

    @Test
    void a_line_on_what_is_over_or_of_another_or_too_long_is_told_to_nobody() {
        String bens = claim(ben, net);
        claim(amina, net);
        assertThat(tellOthers(fatima, bens, "Hoi").text("/tellDoers/__typename"))
                .isEqualTo("NotFound");
        var refused = tellOthers(ben, bens, "é".repeat(201));
        assertThat(refused.text("/tellDoers/__typename")).isEqualTo("TextRefused");
        assertThat(refused.get("/tellDoers/atMost").asInt()).isEqualTo(200);
        assertThat(tellOthers(ben, bens, "😀".repeat(200)).text("/tellDoers/__typename"))
                .isEqualTo("LineTold");
        letGo(ben, bens);
        var over = tellOthers(ben, bens, "Toch nog iets");
        assertThat(over.text("/tellDoers/__typename")).isEqualTo("ClaimIsOver");
        assertThat(over.text("/tellDoers/ended")).isEqualTo("RELEASED");
        assertThat(kinds(amina)).containsExactly("LEFT", "LINE");
        assertThat(tellOthers("Sandra", bens, "Van kantoor").code()).isEqualTo("ONLY_RESIDENTS");
    }

    private Answer want(String who, String topic, boolean wanted, String key) {
        return server.as(who)
                .ask(
                        "mutation ($topic: NewsTopic!, $wanted: Boolean!, $key: ID!) { wantNews(topic: $topic, wanted: $wanted, key: $key) {"
                                + " ... on NewsWished { topic wanted } } }",
                        Map.of("topic", topic, "wanted", wanted, "key", key));
    }

    @Test
    void who_wants_less_mail_says_so_for_themself_and_a_wish_that_comes_again_changes_nothing() {
        String wishes = "{ myNewsWishes { topics { topic weekly wanted } quietFrom quietUntil nextWeekly } }";
        var first = server.as(amina).ask(wishes).get("/myNewsWishes");
        assertThat(first.get("topics").findValuesAsText("topic")).hasSize(NewsTopic.values().length);
        assertThat(first.get("topics").findValuesAsText("wanted")).containsOnly("true");
        assertThat(first.get("quietFrom").asText() + first.get("quietUntil").asText())
                .isEqualTo("21:0008:00");
        assertThat(first.get("nextWeekly").asText()).startsWith("2026-05-17T");

        String key = UUID.randomUUID().toString();
        want(amina, "THANKS", false, key);
        want(amina, "THANKS", true, UUID.randomUUID().toString());
        assertThat(want(amina, "THANKS", false, key).get("/wantNews/wanted").asBoolean())
                .isFalse();
        want(amina, "DANGER", false, UUID.randomUUID().toString());
        assertThat(server.as(amina).ask(wishes).get("/myNewsWishes/topics"))
                .filteredOn(topic -> !topic.get("wanted").asBoolean())
                .extracting(topic -> topic.get("topic").asText())
                .containsExactly("DANGER");
        assertThat(server.as(ben).ask(wishes).get("/myNewsWishes/topics").findValuesAsText("wanted"))
                .containsOnly("true");
        assertThat(server.as("Sandra").ask(wishes).get("/myNewsWishes").isNull())
                .isTrue();
        assertThat(want(amina, "WEATHER", false, UUID.randomUUID().toString()).code())
                .isEqualTo("BAD_REQUEST");
    }

    private static long graphKnowsInNotices(String name) {
        return DATABASE.read(
                tx -> tx.get("""
                        MATCH (notice:Notice) WHERE any(key IN keys(notice) WHERE toStringOrNull(notice[key]) CONTAINS $name)
                        RETURN count(notice) AS count
                        """, Map.of("name", name)).get("count").asLong());
    }
}
