package nl.buurtdaad.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.Test;

class LeaseTest {
    private final Database database = TestGraph.database();

    @Test
    void a_lease_passes_on_only_when_its_time_is_over() throws InterruptedException {
        String name = "test-" + UUID.randomUUID();
        var first = new Lease(name, Duration.ofSeconds(1));
        var second = new Lease(name, Duration.ofSeconds(1));
        assertThat(database.write(first::isMine)).isTrue();
        assertThat(database.write(second::isMine)).isFalse();
        Thread.sleep(1_200);
        assertThat(database.write(second::isMine)).isTrue();
        assertThat(database.write(first::isMine)).isFalse();
    }

    @Test
    void who_gives_it_up_lets_another_go_on_at_once() {
        String name = "test-" + UUID.randomUUID();
        var first = new Lease(name, Duration.ofHours(1));
        var second = new Lease(name, Duration.ofHours(1));
        database.write(first::isMine);
        giveUp(second);
        assertThat(database.write(second::isMine))
                .as("what another holds is kept")
                .isFalse();
        giveUp(first);
        assertThat(database.write(second::isMine)).isTrue();
    }

    private void giveUp(Lease lease) {
        database.write(tx -> {
            lease.giveUp(tx);
            return true;
        });
    }
}
