package nl.buurtdaad.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import nl.buurtdaad.testing.GraphqlClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/// At the same moment, over HTTP, by two servers on one graph.
class CheckinRaceTest extends WithCheckin {
    @BeforeEach
    void Amina_and_Ben_did_something() {
        buurt.deed(buurt.amina(), buurt.soup, clock.instant());
        buurt.deed(buurt.ben(), buurt.task("Vegen", 1), clock.instant());
        clock.forward(Duration.ofMinutes(1));
    }

    private static String doer(int i) {
        return i % 2 == 0 ? "Amina" : "Ben";
    }

    @RepeatedTest(5)
    void two_doers_set_the_hour_at_once_and_one_holds_while_the_others_are_kept() throws Exception {
        var answers = atOnce(8, i -> set(as(doer(i)), "WEDNESDAY", "1" + i + ":00", "In de hub", UUID.randomUUID()));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(type(answer.get("/act"))).isEqualTo("HourSet"));
        assertThat(hours("hour.until IS NULL")).isEqualTo(1);
        assertThat(hours("hour.until IS NOT NULL")).isEqualTo(7);
    }

    @RepeatedTest(5)
    void two_doers_set_the_same_hour_at_once_and_it_is_one() throws Exception {
        atOnce(8, i -> set(as(doer(i)), "WEDNESDAY", "17:00", "In de hub", UUID.randomUUID()));

        assertThat(hours("true")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void besproken_by_two_at_once_is_once() throws Exception {
        String line = add("Kofi", "De bakken zijn vol.");

        var answers = atOnce(8, i -> about(as(doer(i)), "sayDiscussed", line, UUID.randomUUID()));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(type(answer.get("/act"))).isEqualTo("HourLineDiscussed"));
        assertThat(entries("hour-line-discussed")).isEqualTo(1);
    }

    @RepeatedTest(5)
    void taken_back_and_besproken_at_once_leaves_no_words_behind() throws Exception {
        String line = add("Kofi", "De bakken zijn vol.");

        var answers = atOnce(
                2,
                i -> about(
                        as(i == 0 ? "Kofi" : "Ben"),
                        i == 0 ? "takeHourLineBack" : "sayDiscussed",
                        line,
                        UUID.randomUUID()));

        assertThat(type(answers.getFirst().get("/act"))).isEqualTo("HourLineTakenBack");
        assertThat(checkin(as("Amina")).get("lines")).isEmpty();
        assertThat(checkin(as("Amina")).get("discussed")).isEmpty();
    }

    @RepeatedTest(5)
    void of_many_lines_at_once_five_fit() throws Exception {
        for (int i = 1; i <= 4; i++) {
            add("Kofi", "Eerder " + i);
        }

        var answers = atOnce(
                8, i -> add(i % 2 == 0 ? server.as("Kofi") : other.as("Kofi"), "Nummer " + i, UUID.randomUUID()));

        assertThat(answers.stream().map(answer -> type(answer.get("/act"))))
                .containsOnly("HourLineAdded", "EnoughHourLines");
        assertThat(checkin(as("Amina")).get("lines")).hasSize(5);
    }

    private long hours(String which) {
        return count(
                "MATCH (hour:Hour)-[:OF]->(:Platform {id: $platform}) WHERE " + which + " RETURN count(hour) AS n",
                Map.of("platform", buurt.platform));
    }

    private long entries(String what) {
        return count(
                "MATCH (entry:Entry {what: $what})-[:IN]->(:Platform {id: $platform}) RETURN count(entry) AS n",
                Map.of("what", what, "platform", buurt.platform));
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
