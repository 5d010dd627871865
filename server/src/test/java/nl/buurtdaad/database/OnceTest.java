package nl.buurtdaad.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.Test;

class OnceTest {
    sealed interface Answer {
        record Made(String thing, Instant at, List<String> others) implements Answer {}

        record Not(int atMost) implements Answer {}
    }

    private final Database database = TestGraph.database();
    private final TestClock clock = new TestClock();
    private final Once once = new Once(database, clock);
    private final String amina = UUID.randomUUID().toString();
    private final UUID key = UUID.randomUUID();

    private Answer make(String who, String argument) {
        return once.run(who, key, "make", List.of(argument), Answer.class, tx -> {
            String id = UUID.randomUUID().toString();
            tx.run("CREATE (:OnceTest {id: $id, who: $who})", Map.of("id", id, "who", who));
            return new Answer.Made(id, clock.instant(), List.of("ben"));
        });
    }

    private long made() {
        return database.read(tx -> tx.get("MATCH (n:OnceTest {who: $who}) RETURN count(n) AS n", Map.of("who", amina))
                .get("n")
                .asLong());
    }

    @Test
    void the_same_call_eight_times_at_once_has_one_effect_and_one_answer() throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> calls = IntStream.range(0, 8)
                    .<Callable<Answer>>mapToObj(_ -> () -> make(amina, "x"))
                    .toList();
            var answers = new HashSet<Answer>();
            for (var answer : callers.invokeAll(calls)) {
                answers.add(answer.get());
            }
            assertThat(answers).hasSize(1);
            assertThat(made()).isOne();
        }
    }

    @Test
    void a_refusal_is_kept_like_every_answer() {
        var no = once.run(amina, key, "ask", List.of(), Answer.class, _ -> new Answer.Not(5));
        var again = once.run(amina, key, "ask", List.of(), Answer.class, _ -> new Answer.Not(6));
        assertThat(again).isEqualTo(no);
    }

    @Test
    void the_same_key_for_something_else_is_refused_and_changes_nothing() {
        make(amina, "x");
        assertThatThrownBy(() -> make(amina, "y")).isInstanceOf(Once.KeyUsedBefore.class);
        assertThatThrownBy(() -> once.run(amina, key, "other", List.of("x"), Answer.class, _ -> new Answer.Not(1)))
                .isInstanceOf(Once.KeyUsedBefore.class);
        assertThat(made()).isOne();
    }

    @Test
    void another_caller_may_have_made_the_same_key() {
        make(amina, "x");
        assertThat(make(UUID.randomUUID().toString(), "y")).isInstanceOf(Answer.Made.class);
    }

    @Test
    void what_failed_is_not_kept_and_may_be_tried_again() {
        assertThatThrownBy(() -> once.run(amina, key, "make", List.of("x"), Answer.class, _ -> {
                    throw new IllegalStateException("the graph went away");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(make(amina, "x")).isInstanceOf(Answer.Made.class);
    }

    @Test
    void a_key_that_is_the_id_of_what_another_made_is_refused() {
        String taken = Neighbourhood.fresh(database).net;
        assertThatThrownBy(() -> once.run(amina, UUID.fromString(taken), "make", List.of(), Answer.class, tx -> {
                    tx.run("CREATE (:Task {id: $id})", Map.of("id", taken));
                    return new Answer.Not(1);
                }))
                .isInstanceOf(Once.KeyUsedBefore.class);
    }

    @Test
    void keys_are_forgotten_after_thirty_days() {
        make(amina, "x");
        clock.forward(Duration.ofDays(29));
        once.forgetOld();
        make(amina, "x");
        assertThat(made()).isOne();
        clock.forward(Duration.ofDays(2));
        once.forgetOld();
        make(amina, "x");
        assertThat(made()).isEqualTo(2);
    }
}
