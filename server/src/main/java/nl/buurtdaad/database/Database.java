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
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.FatalDiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The graph: reads in auto-commit (fewer round trips, half again as fast), writes in managed transactions.
public final class Database implements AutoCloseable {
    private static final int READ_TRIES = 3;
    private static final Duration PATIENCE_OF_THE_HEALTH_CHECK = Duration.ofSeconds(3);
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Driver driver;
    private final String name;
    private final List<Runnable> afterWrite = new CopyOnWriteArrayList<>();

    private Database(Driver driver, String name) {
        this.driver = driver;
        this.name = name;
    }

    /// The graph did not answer, or could not now; asking again later may help.
    public static final class Silent extends RuntimeException {
        private static final long serialVersionUID = 1;

        Silent(RuntimeException failure) {
            super("the graph does not answer", failure);
        }
    }

    /// There is no graph to be had by these settings; the message is for who runs the server.
    public static final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreachable(String message, RuntimeException why) {
            super(message, why);
        }
    }

    /// Waits up to `patience` until the graph answers, since both may start at the same moment.
    ///
    /// @throws Unreachable when it does not, or takes neither the name nor the password
    public static Database connect(String uri, String user, String password, String name, Duration patience)
            throws InterruptedException {
        var driver = driver(uri, user, password);
        var database = new Database(driver, name);
        Instant until = Instant.now().plus(patience);
        while (true) {
            try {
                driver.verifyConnectivity();
                database.readOnce(Database::isThere);
                return database;
            } catch (RuntimeException failure) {
                boolean notYet = failure instanceof RetryableException;
                if (!notYet || Instant.now().isAfter(until)) {
                    driver.close();
                    throw unreachable(failure, uri, user, name);
                }
                Thread.sleep(200);
            }
        }
    }

    private static Driver driver(String uri, String user, String password) {
        var config = Config.builder()
                .withTelemetryDisabled(true)
                .withConnectionTimeout(3, TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(4, TimeUnit.SECONDS)
                .withMaxConnectionPoolSize(100)
                .build();
        try {
            return GraphDatabase.driver(uri, AuthTokens.basic(user, password), config);
        } catch (RuntimeException wrong) {
            throw new Unreachable("NEO4J_URI: '" + uri + "' is not an address such as bolt://localhost:7687", wrong);
        }
    }

    private static Unreachable unreachable(RuntimeException failure, String uri, String user, String name) {
        return switch (failure) {
            case AuthenticationException wrong ->
                new Unreachable(
                        "NEO4J_USER, NEO4J_PASSWORD: Neo4j at " + uri + " knows no '" + user + "' with this password",
                        wrong);
            case FatalDiscoveryException none ->
                new Unreachable("NEO4J_DATABASE: Neo4j at " + uri + " has no database '" + name + "'", none);
            case ClientException none
            when none.code().endsWith("DatabaseNotFound") ->
                new Unreachable("NEO4J_DATABASE: Neo4j at " + uri + " has no database '" + name + "'", none);
            default -> new Unreachable("NEO4J_URI: no Neo4j answers at " + uri, failure);
        };
    }

    /// Reads in auto-commit: every statement sees what was committed when it began.
    ///
    /// @throws Silent when the graph does not answer
    public <T> T read(Function<Tx, T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return readOnce(work);
            } catch (RuntimeException failure) {
                if (!(failure instanceof RetryableException) || tries == READ_TRIES || Deadline.isOver()) {
                    throw silentOr(failure);
                }
            }
        }
    }

    private <T> T readOnce(Function<Tx, T> work) {
        try (var session = session(AccessMode.READ)) {
            return work.apply(new Tx(new WithTimeout(session, timeout())));
        }
    }

    /// Runs `work` in one transaction, again from its beginning when the graph asks for that (deadlock, lost leader).
    ///
    /// @throws Silent when the graph does not answer
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
        } catch (RuntimeException failure) {
            throw silentOr(failure);
        }
        afterWrite.forEach(Runnable::run);
        committed.tx().committed();
        return committed.result();
    }

    private record Committed<T>(T result, Tx tx) {}

    /// Runs `work` in a transaction that is rolled back: nothing of it stays, but the graph has planned its statements.
    public void rehearse(Consumer<Tx> work) {
        try (var session = session(AccessMode.WRITE);
                var raw = session.beginTransaction(timeout())) {
            work.accept(new Tx(raw));
            raw.rollback();
        } catch (RuntimeException failure) {
            throw silentOr(failure);
        }
    }

    /// What the driver throws when no word comes is of many kinds; a statement that is wrong is a `ClientException`.
    private static RuntimeException silentOr(RuntimeException failure) {
        boolean silent = failure instanceof RetryableException
                || failure instanceof Neo4jException && Deadline.isOver()
                || String.valueOf(failure.getMessage()).startsWith("Unable to acquire connection");
        if (silent) {
            LOG.warn("the graph does not answer: {}", failure.toString());
        }
        return silent ? new Silent(failure) : failure;
    }

    /// For jobs that want to know at once that something was committed; `listener` must not block.
    public void onWrite(Runnable listener) {
        afterWrite.add(listener);
    }

    /// Whether the graph answers now, for the health check.
    public boolean answers() {
        try {
            return Deadline.within(PATIENCE_OF_THE_HEALTH_CHECK, () -> read(Database::isThere));
        } catch (RuntimeException silent) {
            return false;
        }
    }

    private static boolean isThere(Tx tx) {
        return tx.get("RETURN 1 AS one", Map.of()).get("one").asInt() == 1;
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
