package nl.buurtdaad.danger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;

/// At the same moment, over HTTP, by two servers on one graph.
class WarningRaceTest {
    private static final TestClock CLOCK = new TestClock();
    private static final Database DATABASE = TestGraph.database();
    private static final List<RunningServer> SERVERS = new ArrayList<>();

    private final Neighbourhood here = Neighbourhood.fresh(DATABASE);

    @BeforeAll
    static void two_servers() {
        var anywhere = Neighbourhood.fresh(DATABASE);
        SERVERS.add(RunningServer.start(anywhere, CLOCK));
        SERVERS.add(RunningServer.start(anywhere, CLOCK));
    }

    @AfterAll
    static void the_servers_end() throws Exception {
        for (RunningServer server : SERVERS) {
            server.close();
        }
    }

    @RepeatedTest(10)
    void two_warnings_of_one_resident_at_once_are_one() throws Exception {
        var answers = atOnce(8, i -> warn(i, i % 2 == 0 ? Map.of("place", here.court) : Map.of("task", here.net)));

        assertThat(of("WarningGiven", answers)).hasSize(1);
        assertThat(of("WarnedAlready", answers)).hasSize(7);
        assertThat(count(
                        "MATCH (:Resident {id: $id})-[:WARNED]->(w:Warning) RETURN count(w) AS n",
                        here.ben().id()))
                .isEqualTo(1);
    }

    @RepeatedTest(10)
    void all_good_twice_at_once_is_said_once() throws Exception {
        String warning = warn(0, Map.of("place", here.court)).text("/outcome/warning/id");

        var answers = atOnce(8, i -> allGood(i, warning));

        assertThat(of("SaidAllGood", answers)).hasSize(1);
        assertThat(of("WarningIsOver", answers)).hasSize(7);
        assertThat(count("MATCH ()-[said:SAID_GOOD]->(:Warning {id: $id}) RETURN count(said) AS n", warning))
                .isEqualTo(1);
    }

    /// Whoever was told that a task is paused, or warned, is never followed by a claim that came later.
    @RepeatedTest(10)
    void a_warning_and_claims_at_once_come_one_after_the_other() throws Exception {
        String task = here.task("Net ophangen", 20);
        var names = List.of("Amina", "Fatima", "Joyce", "Kofi", "Ravi");

        var answers = atOnce(6, i -> i == 0 ? warn(0, Map.of("task", task)) : claim(i, names.get(i - 1), task));

        assertThat(of("WarningGiven", answers)).hasSize(1);
        int claimed = of("TaskClaimed", answers).size();
        assertThat(of("TaskIsPaused", answers)).hasSize(5 - claimed);
        assertThat(count("MATCH (c:Claim)-[:FOR]->(:Task {id: $id}) RETURN count(c) AS n", task))
                .isEqualTo(claimed);
        assertThat(of("TaskIsPaused", List.of(claim(1, "Ben", task)))).hasSize(1);
    }

    private Answer warn(int caller, Map<String, String> about) {
        return SERVERS.get(caller % 2)
                .as(here.ben())
                .ask("""
                mutation ($about: Spot!, $sentence: String!, $key: ID!) {
                  outcome: warn(about: $about, kind: DANGER, sentence: $sentence, key: $key) {
                    __typename ... on WarningGiven { warning { id } }
                  }
                }
                """, Map.of("about", about, "sentence", "Glas " + caller, "key", UUID.randomUUID()));
    }

    private Answer allGood(int caller, String warning) {
        return SERVERS.get(caller % 2)
                .as(caller < 4 ? here.amina() : here.fatima())
                .ask("""
                        mutation ($warning: ID!, $key: ID!) {
                          outcome: sayAllGood(warning: $warning, sentence: "Opgeruimd.", key: $key) { __typename }
                        }
                        """, Map.of("warning", warning, "key", UUID.randomUUID()));
    }

    private Answer claim(int caller, String name, String task) {
        return SERVERS.get(caller % 2).as(here.resident(name)).ask("""
                mutation ($task: ID!, $key: ID!) { outcome: claimTask(task: $task, key: $key) { __typename } }
                """, Map.of("task", task, "key", UUID.randomUUID()));
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

    private static List<Answer> of(String outcome, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.text("/outcome/__typename").equals(outcome))
                .toList();
    }

    private static long count(String statement, String id) {
        return DATABASE.read(tx -> tx.get(statement, Map.of("id", id)).get("n").asLong());
    }
}
