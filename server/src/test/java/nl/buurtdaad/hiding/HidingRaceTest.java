package nl.buurtdaad.hiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;

/// At the same moment, over HTTP, by two servers on one graph.
class HidingRaceTest extends WithHiding {
    private static final List<RunningServer> SERVERS = new ArrayList<>();

    private final Map<String, String> task = Map.of("task", net);

    @BeforeAll
    static void two_servers() {
        var anywhere = Neighbourhood.fresh(TestGraph.database());
        SERVERS.add(RunningServer.start(anywhere, CLOCK));
        SERVERS.add(RunningServer.start(anywhere, CLOCK));
    }

    @AfterAll
    static void the_servers_end() throws Exception {
        for (RunningServer server : SERVERS) {
            server.close();
        }
    }

    @Override
    GraphqlClient as(String name) {
        return SERVERS.get(name.equals("Ben") ? 1 : 0).as(here.person(name));
    }

    @RepeatedTest(10)
    void two_doers_at_once_hide_it_once() throws Exception {
        var answers = atOnce(8, i -> doesNotBelong(i % 2 == 0 ? "Amina" : "Ben", task));

        assertThat(answers.stream().map(WithHiding::outcome)).containsOnly("DoubtHeard", "WordsSetAside");
        assertThat(title(net)).isEqualTo("(verborgen door doeners)");
        assertThat(log().get("/hidings/hidings").size()).isEqualTo(1);
        assertThat(log().get("/hidings/hidings/0/doers").asInt()).isEqualTo(2);
    }

    @RepeatedTest(10)
    void the_same_doer_many_times_at_once_is_one() throws Exception {
        var answers = atOnce(8, _ -> doesNotBelong("Amina", task));

        assertThat(answers.stream().map(WithHiding::outcome)).containsOnly("DoubtHeard");
        assertThat(title(net)).isEqualTo("Jan is een dief");
        assertThat(doubts("Ben", task)).containsExactly("TASK");
    }

    /// Either both had the say when the second said so, or the first had let go before.
    @RepeatedTest(10)
    void the_first_doer_lets_go_while_the_second_hides_it() throws Exception {
        doesNotBelong("Amina", task);

        var answers = atOnce(2, i -> i == 0 ? release() : doesNotBelong("Ben", task));

        assertThat(title(net))
                .isEqualTo(
                        outcome(answers.get(1)).equals("WordsSetAside")
                                ? "(verborgen door doeners)"
                                : "Jan is een dief");
    }

    /// One after the other, in whichever order: what is shown is what the last of them left.
    @RepeatedTest(10)
    void hiding_it_and_showing_it_again_at_once_leaves_it_whole() throws Exception {
        doesNotBelong("Amina", task);

        var answers = atOnce(2, i -> i == 0 ? showAgain("Amina", task) : doesNotBelong("Ben", task));

        boolean shown = answers.getFirst().get("/outcome/again").asBoolean();
        assertThat(outcome(answers.get(1))).isEqualTo("WordsSetAside");
        assertThat(title(net)).isEqualTo(shown ? "Jan is een dief" : "(verborgen door doeners)");
        showAgain("Amina", task);
        assertThat(title(net)).isEqualTo("Jan is een dief");
    }

    @RepeatedTest(10)
    void a_new_name_and_hiding_it_at_once_come_one_after_the_other() throws Exception {
        doesNotBelong("Amina", task);

        var answers = atOnce(2, i -> i == 0 ? change("Amina", net, "Net spannen") : doesNotBelong("Ben", task));

        assertThat(outcome(answers.getFirst())).isEqualTo("TaskChanged");
        assertThat(title(net)).isEqualTo("Net spannen");
    }

    private Answer release() {
        return act("Amina", """
                mutation ($claim: ID!, $key: ID!) { outcome: releaseClaim(claim: $claim, key: $key) { __typename } }
                """, Map.of("claim", aminasClaim));
    }

    private static List<Answer> atOnce(int callers, IntFunction<Answer> ask) throws Exception {
        var ready = new CountDownLatch(callers);
        var answers = new ArrayList<Future<Answer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < callers; i++) {
                int caller = i;
                answers.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return ask.apply(caller);
                }));
            }
            var all = new ArrayList<Answer>();
            for (Future<Answer> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
