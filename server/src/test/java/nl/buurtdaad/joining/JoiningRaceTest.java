package nl.buurtdaad.joining;

import static nl.buurtdaad.joining.Joiners.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;

/// Many want to join what has no more room, or to walk along, at the same moment, by two servers on one graph.
class JoiningRaceTest {
    private static final int CALLERS = 16;
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

    private GraphqlClient client(int caller, String name) {
        return SERVERS.get(caller % 2).as(here.resident(name));
    }

    private GraphqlClient newcomer(int caller) {
        return client(caller, "Buur " + caller);
    }

    private void theyMoveIn() {
        IntStream.range(0, CALLERS).forEach(i -> here.resident("Buur " + i));
    }

    @RepeatedTest(10)
    void exactly_as_many_as_there_is_room_for_join_a_capped_task() throws Exception {
        theyMoveIn();
        String task = here.task("De kar duwen", 3);
        Joiners.set(task, "cap", "ROOM: de kar is klein");

        var answers =
                atOnce(CALLERS, i -> i % 2 == 0 ? Joiners.join(newcomer(i), task) : Joiners.claim(newcomer(i), task));

        assertThat(count("TaskClaimed", answers)).isEqualTo(3);
        assertThat(count("TaskIsCapped", answers)).isEqualTo(CALLERS - 3);
        assertThat(claims(task, false)).isEqualTo(3);
    }

    @RepeatedTest(10)
    void one_newcomer_walks_along_and_the_slots_stay_free() throws Exception {
        theyMoveIn();
        String task = Joiners.knownByAmina(here, CLOCK.instant());

        var answers =
                atOnce(CALLERS, i -> i % 2 == 0 ? Joiners.join(newcomer(i), task) : Joiners.claim(newcomer(i), task));

        assertThat(count("TaskClaimed", answers)).isEqualTo(1);
        assertThat(count("LearnerPlaceIsTaken", answers)).isEqualTo(CALLERS - 1);
        assertThat(claims(task, true)).isEqualTo(1);
        assertThat(claims(task, false)).isZero();
    }

    @RepeatedTest(5)
    void kan_het_nu_zelf_said_eight_times_at_once_is_said_once() throws Exception {
        theyMoveIn();
        String task = Joiners.knownByAmina(here, CLOCK.instant());
        String claim = Joiners.claim(newcomer(1), task).at("/claim/id").asText();

        var answers = atOnce(8, i -> Joiners.sayReady(client(i, "Amina"), claim));

        assertThat(count("ReadySaid", answers)).isEqualTo(8);
        long said = DATABASE.read(tx -> tx.get(
                        "MATCH ()-[said:SAID_READY]->(:Claim {id: $claim}) RETURN count(said) AS n",
                        Map.of("claim", claim))
                .get("n")
                .asLong());
        assertThat(said).isEqualTo(1);
    }

    private static long count(String outcome, List<JsonNode> answers) {
        return answers.stream().filter(answer -> type(answer).equals(outcome)).count();
    }

    private static long claims(String task, boolean learning) {
        return DATABASE.read(tx ->
                tx.get("""
                        MATCH (claim:Claim {state: 'ACTIVE'})-[:FOR]->(:Task {id: $task})
                        WHERE coalesce(claim.learning, false) = $learning
                        RETURN count(claim) AS n
                        """, Map.of("task", task, "learning", learning)).get("n").asLong());
    }

    /// All of them stand ready before the first one asks.
    private static List<JsonNode> atOnce(int callers, IntFunction<JsonNode> ask) throws Exception {
        var ready = new CountDownLatch(callers);
        var answers = new ArrayList<Future<JsonNode>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < callers; i++) {
                int caller = i;
                answers.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return ask.apply(caller);
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
