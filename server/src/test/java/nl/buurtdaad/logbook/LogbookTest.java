package nl.buurtdaad.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.Test;

class LogbookTest {
    private final Database database = TestGraph.database();
    private final Neighbourhood buurt = Neighbourhood.fresh(database);
    private final Logbook logbook = new Logbook();
    private final LogbookStore store = new LogbookStore();
    private final Instant now = new TestClock().instant();

    private boolean write(int n) {
        return database.write(tx -> {
            logbook.write(tx, buurt.platform, "task-claimed", now.plusMillis(n), List.of("task-" + n));
            return true;
        });
    }

    private List<Entry> numbered() {
        return database.read(tx -> store.list(tx, buurt.platform, 0, 1_000));
    }

    private List<Entry> waitFor(int count) throws InterruptedException {
        for (int tries = 0; tries < 200 && numbered().size() < count; tries++) {
            Thread.sleep(50);
        }
        return numbered();
    }

    @Test
    void an_entry_is_not_seen_before_it_has_a_number() {
        write(1);
        assertThat(numbered()).isEmpty();
    }

    @Test
    void an_entry_whose_change_did_not_happen_is_never_seen() throws InterruptedException {
        try {
            database.write(tx -> {
                logbook.write(tx, buurt.platform, "task-claimed", now, List.of());
                throw new IllegalStateException("the claim did not happen");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessageContaining("did not happen");
        }
        write(1);
        try (var _ = new LogbookTail(database)) {
            assertThat(waitFor(1)).extracting(Entry::about).containsExactly(List.of("task-1"));
        }
    }

    @Test
    void two_tails_and_many_writers_give_each_entry_one_number_without_gaps() throws Exception {
        try (var _ = new LogbookTail(database);
                var _ = new LogbookTail(database);
                var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> written = IntStream.rangeClosed(1, 60)
                    .mapToObj(n -> writers.submit(() -> write(n)))
                    .toList();
            for (var one : written) {
                one.get();
            }
            var entries = waitFor(60);
            assertThat(entries)
                    .extracting(Entry::number)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 60).boxed().toList());
            assertThat(entries).extracting(Entry::about).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_page_begins_after_the_number_that_was_seen_last() throws InterruptedException {
        IntStream.rangeClosed(1, 5).forEach(this::write);
        try (var _ = new LogbookTail(database)) {
            waitFor(5);
        }
        List<Entry> page = database.read(tx -> store.list(tx, buurt.platform, 2, 2));
        assertThat(page).extracting(Entry::number).containsExactly(3, 4);
    }

    @Test
    void the_last_page_says_that_it_is_the_last() throws Exception {
        IntStream.rangeClosed(1, 5).forEach(this::write);
        try (var server = RunningServer.start(buurt, new TestClock())) {
            waitFor(5);
            assertThat(next(server, 2, 0)).isEqualTo("2");
            assertThat(next(server, 2, 2)).isEqualTo("4");
            assertThat(next(server, 1, 4)).isEqualTo("null");
            assertThat(next(server, 5, 0)).isEqualTo("null");
            assertThat(next(server, 5, 5)).isEqualTo("null");
        }
    }

    private String next(RunningServer server, int first, int after) {
        return server.asStranger()
                .ask(
                        "query ($id: ID!, $first: Int, $after: Int) {"
                                + " whatHappened(platform: $id, first: $first, after: $after) { next } }",
                        Map.of("id", buurt.platform, "first", first, "after", after))
                .text("/whatHappened/next");
    }
}
