package nl.buurtdaad.database;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/// The graph: reads in auto-commit (fewer round trips, half again as fast), writes in managed transactions.
public final class Database implements AutoCloseable {
    private static final int READ_TRIES = 3;

    private final Driver driver;
    private final String name;
    private final List<Runnable> afterWrite = new CopyOnWriteArrayList<>();

    private Database(Driver driver, String name) {
        this.driver = driver;
        this.name = name;
    }

    /// Waits up to `patience` until the graph answers, since both may start at the same moment.
    public static Database connect(String uri, String user, String password, String name, Duration patience)
            throws InterruptedException {
        var config = Config.builder()
                .withTelemetryDisabled(true)
                .withConnectionTimeout(3, TimeUnit.SECONDS)
                .withMaxConnectionPoolSize(100)
                .build();
        var driver = GraphDatabase.driver(uri, AuthTokens.basic(user, password), config);
        Instant until = Instant.now().plus(patience);
        while (true) {
            try {
                driver.verifyConnectivity();
                return new Database(driver, name);
            } catch (ServiceUnavailableException notYet) {
                if (Instant.now().isAfter(until)) {
                    driver.close();
                    throw notYet;
                }
                Thread.sleep(200);
            }
        }
    }

    /// Reads in auto-commit: every statement sees what was committed when it began.
    public <T> T read(Function<Tx, T> work) {
        for (int tries = 1; ; tries++) {
            try (var session = session(AccessMode.READ)) {
                return work.apply(new Tx(new WithTimeout(session, timeout())));
            } catch (RuntimeException failure) {
                if (!(failure instanceof RetryableException) || tries == READ_TRIES || Deadline.isOver()) {
                    throw failure;
                }
            }
        }
    }

    /// Runs `work` in one transaction, again from its beginning when the graph asks for that (deadlock, lost leader).
    public <T> T write(Function<Tx, T> work) {
        Committed<T> committed;
        try (var session = session(AccessMode.WRITE)) {
            committed = session.executeWrite(
                    raw -> {
                        // A try that was rolled back takes what it wanted to do afterwards along.
                        var tx = new Tx(raw);
                        return new Committed<>(work.apply(tx), tx);
                    },
                    timeout());
        }
        afterWrite.forEach(Runnable::run);
        committed.tx().committed();
        return committed.result();
    }

    private record Committed<T>(T result, Tx tx) {}

    /// For jobs that want to know at once that something was committed; `listener` must not block.
    public void onWrite(Runnable listener) {
        afterWrite.add(listener);
    }

    /// Whether the graph answers now, for the health check.
    public boolean answers() {
        try {
            return read(tx -> tx.get("RETURN 1 AS one", Map.of()).get("one").asInt() == 1);
        } catch (RuntimeException silent) {
            return false;
        }
    }

    /// Lends the driver to a library of this package's concern, such as migrations.
    void withDriver(Consumer<Driver> work) {
        work.accept(driver);
    }

    String name() {
        return name;
    }

    private Session session(AccessMode mode) {
        return driver.session(SessionConfig.builder()
                .withDatabase(name)
                .withDefaultAccessMode(mode)
                .build());
    }

    private static TransactionConfig timeout() {
        return TransactionConfig.builder().withTimeout(Deadline.left()).build();
    }

    @Override
    public void close() {
        driver.close();
    }
}
