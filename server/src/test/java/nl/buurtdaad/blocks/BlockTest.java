package nl.buurtdaad.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Amina does not want to hear from Ben any more, over HTTP.
class BlockTest {
    private static final TestClock CLOCK = new TestClock();
    private static final RunningServer SERVER = RunningServer.start(Neighbourhood.fresh(TestGraph.database()), CLOCK);

    private final Neighbourhood here = Neighbourhood.fresh(TestGraph.database());
    private final String net = here.task("Net spannen", 5);
    private final String bensClaim = here.claim(here.ben(), net, CLOCK.instant());

    @AfterAll
    static void stop() throws Exception {
        SERVER.close();
    }

    @BeforeEach
    void they_do_it_together_and_ben_says_something() {
        here.claim(here.amina(), net, CLOCK.instant());
        here.claim(here.fatima(), net, CLOCK.instant());
        TestGraph.database().write(tx -> {
            tx.run(
                    "MATCH (amina:Resident {id: $id}) SET amina.email = $email",
                    Map.of("id", here.amina().id(), "email", here.amina().id() + "@buurt.example"));
            return true;
        });
        tell("Schiet eens op");
    }

    @Test
    void by_what_reached_her_she_hears_nothing_more_of_his() {
        seeAll();
        assertThat(block(Map.of("notice", notices().text("/myNotices/notices/0/id"))))
                .isEqualTo("NoMoreHeard");
        long letters = letters();

        tell("Ben je er nog?");
        change("Ben");

        assertThat(notices().get("/myNotices/notices").size()).isZero();
        assertThat(notices().get("/myNotices/unseen").asBoolean()).isFalse();
        assertThat(lines("Amina").get("/linesTold").size()).isZero();
        assertThat(letters()).isEqualTo(letters);
        assertThat(lines("Fatima").get("/linesTold").size()).isEqualTo(2);
    }

    @Test
    void by_a_line_too_and_she_sees_and_ends_it_on_her_own_page() {
        assertThat(block(Map.of("line", lines("Amina").text("/linesTold/0/id"))))
                .isEqualTo("NoMoreHeard");
        var mine = act("Amina", "query { myBlocks { id name } }", Map.of());
        assertThat(mine.text("/myBlocks/0/name")).isEqualTo("Ben");
        assertThat(act("Ben", "query { myBlocks { id } }", Map.of())
                        .get("/myBlocks")
                        .size())
                .isZero();

        assertThat(act(
                                "Amina",
                                "mutation ($block: ID!, $key: ID!) { outcome: unblock(block: $block, key: $key) { __typename } }",
                                Map.of("block", mine.text("/myBlocks/0/id")))
                        .text("/outcome/__typename"))
                .isEqualTo("HeardAgain");
        assertThat(lines("Amina").get("/linesTold").size()).isEqualTo(1);
        assertThat(notices().get("/myNotices/notices").size()).isEqualTo(1);
    }

    @Test
    void he_is_not_told_and_keeps_everything_that_is_his() {
        String before = everythingOf("Ben");
        block(Map.of("line", lines("Amina").text("/linesTold/0/id")));
        assertThat(everythingOf("Ben")).isEqualTo(before);
        assertThat(act("Ben", "query { myNotices { notices { id } } }", Map.of())
                        .get("/myNotices/notices")
                        .size())
                .isZero();
        assertThat(tell("Wie komt er morgen?")).isEqualTo("LineTold");
        assertThat(change("Ben")).isEqualTo("TaskChanged");
        assertThat(act("Amina", "query ($task: ID!) { task(id: $task) { iDecide minutes } }", Map.of("task", net))
                        .get("/task/iDecide")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void she_still_hears_of_danger() {
        block(Map.of("line", lines("Amina").text("/linesTold/0/id")));
        act("Ben", """
                mutation ($task: ID!, $key: ID!) {
                  warn(about: {task: $task}, kind: DANGER, sentence: "Glas op de baan", key: $key) { __typename }
                }
                """, Map.of("task", net));
        assertThat(notices().text("/myNotices/notices/0/kind")).isEqualTo("WARNED");
    }

    @Test
    void nobody_is_found_by_what_did_not_reach_the_caller() {
        String line = lines("Amina").text("/linesTold/0/id");
        assertThat(block("Joyce", Map.of("line", line))).isEqualTo("NotFound");
        assertThat(block("Ben", Map.of("line", line))).isEqualTo("NotFound");
        assertThat(block("Fatima", Map.of("notice", notices().text("/myNotices/notices/0/id"))))
                .isEqualTo("NotFound");
    }

    @Test
    void twice_is_once() {
        String line = lines("Amina").text("/linesTold/0/id");
        block(Map.of("line", line));
        assertThat(block(Map.of("line", line))).isEqualTo("NoMoreHeard");
        assertThat(act("Amina", "query { myBlocks { id } }", Map.of())
                        .get("/myBlocks")
                        .size())
                .isEqualTo(1);
    }

    private String everythingOf(String who) {
        return act(who, """
                query ($task: ID!) {
                  task(id: $task) { iDecide doers { name me } myClaim { id } }
                  linesTold(task: $task) { text by }
                  say(of: {task: $task}) { doers { name me } }
                }
                """, Map.of("task", net)).body().toString();
    }

    private String tell(String line) {
        return act(
                        "Ben",
                        "mutation ($claim: ID!, $line: String!, $key: ID!) { outcome: tellDoers(claim: $claim, line: $line, key: $key) { __typename } }",
                        Map.of("claim", bensClaim, "line", line))
                .text("/outcome/__typename");
    }

    private String change(String who) {
        return act(
                        who,
                        "mutation ($task: ID!, $key: ID!) { outcome: changeTask(task: $task, change: {minutes: 33}, key: $key) { __typename } }",
                        Map.of("task", net))
                .text("/outcome/__typename");
    }

    private void seeAll() {
        act(
                "Amina",
                "mutation ($upTo: DateTime!, $key: ID!) { seeNotices(upTo: $upTo, key: $key) { __typename } }",
                Map.of("upTo", CLOCK.instant().toString()));
    }

    private Answer notices() {
        return act("Amina", "query { myNotices { notices { id kind } unseen } }", Map.of());
    }

    private Answer lines(String who) {
        return act(who, "query ($task: ID!) { linesTold(task: $task) { id text } }", Map.of("task", net));
    }

    private String block(Map<String, String> whom) {
        return block("Amina", whom);
    }

    private String block(String who, Map<String, String> whom) {
        return act(
                        who,
                        "mutation ($whom: BlockWhom!, $key: ID!) { outcome: block(whom: $whom, key: $key) { __typename } }",
                        Map.of("whom", whom))
                .text("/outcome/__typename");
    }

    /// A letter went out when her inbox says so, also after the mail server took it.
    private long letters() {
        return TestGraph.database()
                .read(tx -> tx.get(
                                "MATCH (inbox:Inbox {resident: $id}) RETURN count(inbox.letterAt) AS n",
                                Map.of("id", here.amina().id()))
                        .get("n")
                        .asLong());
    }

    private Answer act(String who, String document, Map<String, ?> arguments) {
        CLOCK.forward(Duration.ofSeconds(1));
        var all = new HashMap<String, Object>(arguments);
        if (document.contains("$key")) {
            all.putIfAbsent("key", UUID.randomUUID().toString());
        }
        return SERVER.as(here.person(who)).ask(document, all);
    }
}
