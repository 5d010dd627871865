package nl.buurtdaad.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.testing.GraphqlClient;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.Person;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Many neighbours want the same task at the same moment, over HTTP, by two servers on one graph.
class RaceTest {
    private static final int CALLERS = 64;
    private static final int SLOTS = 3;
    private static final int ROUNDS = "on".equals(System.getenv("BUURTDAAD_LONG_TESTS")) ? 250 : 50;

    private static final String CLAIM = """
            mutation ($task: ID!, $key: ID!) {
              outcome: claimTask(task: $task, key: $key) {
                __typename
                ... on TaskClaimed { claim { id joined } }
                ... on TaskIsFull { task { stillNeeded doers { name } } }
              }
            }
            """;
    private static final String JOIN = CLAIM.replace("claimTask", "joinTask");

    private static final TestClock CLOCK = new TestClock();
    private static final Database DATABASE = TestGraph.database();
    private static final Neighbourhood HERE = Neighbourhood.fresh(DATABASE);
    private static final List<RunningServer> SERVERS = new ArrayList<>();
    private static final List<Person> CROWD = new ArrayList<>();

    @BeforeAll
    static void a_crowd_before_two_servers() {
        SERVERS.add(RunningServer.start(HERE, CLOCK));
        SERVERS.add(RunningServer.start(HERE, CLOCK));
        IntStream.range(0, CALLERS).forEach(i -> CROWD.add(HERE.resident("Buur " + i)));
    }

    @AfterAll
    static void the_servers_end() throws Exception {
        for (RunningServer server : SERVERS) {
            server.close();
        }
    }

    @Test
    void of_64_callers_exactly_three_win_three_slots_in_every_round() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            String task = HERE.task("Zand scheppen " + round, SLOTS);

            var answers = atOnce(CALLERS, i -> client(i).ask(CLAIM, Map.of("task", task, "key", UUID.randomUUID())));

            assertThat(of("TaskClaimed", answers)).as("round " + round).hasSize(SLOTS);
            assertThat(of("TaskIsFull", answers)).hasSize(CALLERS - SLOTS).allSatisfy(full -> {
                assertThat(full.get("/outcome/task/stillNeeded").asInt()).isZero();
                assertThat(full.get("/outcome/task/doers")).hasSize(SLOTS);
            });
            assertThat(claims(task, false)).isEqualTo(SLOTS);
            everybody_lets_go();
        }
        System.out.printf("%d rounds of %d callers on %d slots%n", ROUNDS, CALLERS, SLOTS);
    }

    @RepeatedTest(5)
    void who_joins_comes_beside_the_slots_and_takes_none_from_others() throws Exception {
        String task = HERE.task("Picknick", SLOTS);

        var answers = atOnce(
                CALLERS, i -> client(i).ask(i % 4 == 0 ? JOIN : CLAIM, Map.of("task", task, "key", UUID.randomUUID())));

        int joiners = CALLERS / 4;
        var wins = of("TaskClaimed", answers);
        assertThat(wins.stream().filter(win -> !win.get("/outcome/claim/joined").asBoolean()))
                .hasSize(SLOTS);
        assertThat(IntStream.range(0, CALLERS).filter(i -> i % 4 == 0).mapToObj(answers::get))
                .hasSize(joiners)
                .allMatch(answer -> answer.text("/outcome/__typename").equals("TaskClaimed"));
        assertThat(claims(task, false)).isEqualTo(SLOTS);
        assertThat(claims(task, true)).isEqualTo(wins.size() - SLOTS);
    }

    /// DOMAIN scenario 2.
    @RepeatedTest(5)
    void of_two_who_want_the_last_slot_one_has_it_and_the_other_hears_who_does_it() throws Exception {
        String task = HERE.task("Net ophangen", 2);
        HERE.claim(HERE.ben(), task, CLOCK.instant());

        var answers = atOnce(2, i -> client(i).ask(CLAIM, Map.of("task", task, "key", UUID.randomUUID())));

        assertThat(of("TaskClaimed", answers)).hasSize(1);
        assertThat(of("TaskIsFull", answers))
                .singleElement()
                .satisfies(full -> assertThat(full.get("/outcome/task/doers"))
                        .extracting(doer -> doer.get("name").asText())
                        .contains("Ben")
                        .hasSize(2));
    }

    @RepeatedTest(5)
    void the_same_claim_sent_eight_times_at_once_is_one_claim() throws Exception {
        String task = HERE.task("Ballen oppompen", SLOTS);
        String key = UUID.randomUUID().toString();
        var joyce = HERE.joyce();

        var answers = atOnce(8, i -> SERVERS.get(i % 2).as(joyce).ask(CLAIM, Map.of("task", task, "key", key)));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.text("/outcome/__typename")).isEqualTo("TaskClaimed");
            assertThat(answer.text("/outcome/claim/id")).isEqualTo(key);
        });
        assertThat(claims(task, false)).isEqualTo(1);
    }

    @RepeatedTest(5)
    void one_person_who_taps_on_two_phones_takes_one_slot() throws Exception {
        String task = HERE.task("Hek verven", SLOTS);
        var fatima = HERE.fatima();

        var answers = atOnce(
                8, i -> SERVERS.get(i % 2).as(fatima).ask(CLAIM, Map.of("task", task, "key", UUID.randomUUID())));

        assertThat(of("TaskClaimed", answers)).hasSize(8);
        assertThat(claims(task, false)).isEqualTo(1);
    }

    private interface Ask {
        Answer of(int caller);
    }

    private static GraphqlClient client(int caller) {
        return SERVERS.get(caller % SERVERS.size()).as(CROWD.get(caller));
    }

    /// All of them stand ready before the first one asks.
    private static List<Answer> atOnce(int callers, Ask ask) throws Exception {
        var ready = new CountDownLatch(callers);
        var answers = new ArrayList<Future<Answer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < callers; i++) {
                int caller = i;
                Callable<Answer> work = () -> {
                    ready.countDown();
                    ready.await();
                    return ask.of(caller);
                };
                answers.add(threads.submit(work));
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

    private static long claims(String task, boolean joined) {
        return DATABASE.read(tx -> tx.get("""
                        MATCH (claim:Claim {state: 'ACTIVE', joined: $joined})-[:FOR]->(:Task {id: $task})
                        RETURN count(claim) AS claims
                        """, Map.of("task", task, "joined", joined))
                .get("claims")
                .asLong());
    }

    /// Otherwise some of the crowd would soon hold five claims, which is as many as one may have.
    @AfterEach
    void everybody_lets_go() {
        DATABASE.write(tx -> {
            tx.run("""
                    MATCH (claim:Claim)-[:FOR]->(:Task)-[:PART_OF]->(:Project {id: $project})
                    SET claim.state = 'RELEASED'
                    """, Map.of("project", HERE.project));
            return true;
        });
    }
}
