package nl.buurtdaad.testing;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Migrations;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/// One real Neo4j for all tests of a JVM: in Docker where `docker info` answers, else the local child process.
/// Tests share it and keep out of each other's way by making a [Neighbourhood] of their own.
public final class TestGraph {
    private static final String IMAGE = System.getProperty("neo4j.image", "neo4j:2026.08.1-community");
    /// Held, since a logger that nobody holds forgets its level; thirty lines of migrations would hide the tests' own.
    private static final Logger MIGRATIONS = Logger.getLogger("ac.simons.neo4j.migrations");

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /// Where it answers, for tests that start a server of their own.
    public record Address(String uri, String user, String password) {}

    private record Running(Address address, Database database) {}

    /// The holder idiom: started by the first test that needs it, once.
    private static final class Holder {
        static final Running RUNNING = start();
    }

    private TestGraph() {}

    public static Database database() {
        return Holder.RUNNING.database();
    }

    public static Address address() {
        return Holder.RUNNING.address();
    }

    /// How many nodes there are per label and relationships per type, for tests in which nothing may be half-written.
    public static Map<String, Long> counts() {
        return database().read(tx -> {
            var counts = new TreeMap<String, Long>();
            tx.list("MATCH (n) UNWIND labels(n) AS name RETURN name, count(*) AS count", Map.of())
                    .forEach(row -> counts.put(
                            row.get("name").asString(), row.get("count").asLong()));
            tx.list("MATCH ()-[r]->() RETURN type(r) AS name, count(*) AS count", Map.of())
                    .forEach(row -> counts.put(
                            "-" + row.get("name").asString(), row.get("count").asLong()));
            return counts;
        });
    }

    private static Running start() {
        try {
            Address address = dockerAnswers() ? inDocker() : LocalGraph.start();
            var database = Database.connect(address.uri(), address.user(), address.password(), "neo4j", PATIENCE);
            MIGRATIONS.setLevel(Level.WARNING);
            Migrations.apply(database);
            return new Running(address, database);
        } catch (IOException failure) {
            throw new IllegalStateException("the graph for the tests did not start", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /// A client program may be there without an engine, so its answer counts and not its presence.
    private static boolean dockerAnswers() throws InterruptedException {
        try {
            var process = new ProcessBuilder("docker", "info")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(Duration.ofSeconds(10))) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException noDocker) {
            return false;
        }
    }

    /// Testcontainers removes the container when this JVM ends.
    @SuppressWarnings("resource")
    private static Address inDocker() {
        var container = new Neo4jContainer(DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("neo4j"))
                .withAdminPassword("only-for-tests");
        container.start();
        System.out.println("The tests run on " + IMAGE + " in Docker.");
        return new Address(container.getBoltUrl(), "neo4j", container.getAdminPassword());
    }
}
