package nl.buurtdaad.localneo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

@Timeout(120)
class LocalNeo4jTest {
    @TempDir
    Path data;

    @Test
    void it_wants_its_password_and_speaks_to_nobody_outside() throws Exception {
        try (var running = new Running(data);
                var driver = running.driver(running.password)) {
            var wrong = running.driver("not-the-password");
            assertThatThrownBy(wrong::verifyConnectivity).isInstanceOf(AuthenticationException.class);
            wrong.close();

            var talks = driver.executableQuery("""
                            SHOW SETTINGS YIELD name, value
                            WHERE name IN ['server.http.enabled', 'server.https.enabled', 'dbms.usage_report.enabled',
                              'dbms.fleet_manager.enabled', 'server.fleet_discovery.enabled', 'server.bolt.telemetry.enabled']
                            RETURN value""").execute().records();
            assertThat(talks)
                    .hasSize(6)
                    .allMatch(row -> row.get("value").asString().equals("false"));
            var listens = driver.executableQuery(
                            "SHOW SETTINGS YIELD name, value WHERE name = 'server.bolt.listen_address' RETURN value")
                    .execute()
                    .records();
            assertThat(listens.getFirst().get("value").asString()).startsWith("127.0.0.1:");
        }
    }

    /// One in 64 passwords that chance makes does; Neo4j's own command took those for an option.
    @Test
    void a_password_may_begin_with_a_dash() throws Exception {
        Files.writeString(data.resolve("password"), "-3kRwZ_begins-with-a-dash\n");
        try (var running = new Running(data);
                var driver = running.driver(running.password)) {
            driver.verifyConnectivity();
        }
    }

    @Test
    void what_was_written_survives_a_kill() throws Exception {
        try (var running = new Running(data);
                var driver = running.driver(running.password)) {
            driver.executableQuery("CREATE (:Neighbour {name: 'Amina'})").execute();
            running.process.destroyForcibly().waitFor();
        }
        try (var again = new Running(data);
                var driver = again.driver(again.password)) {
            var names = driver.executableQuery("MATCH (n:Neighbour) RETURN n.name AS name")
                    .execute()
                    .records();
            assertThat(names).extracting(row -> row.get("name").asString()).containsExactly("Amina");
        }
    }

    @Test
    void a_second_start_on_the_same_data_says_so_and_stops() throws Exception {
        try (var running = new Running(data)) {
            var second = Running.start(data);
            assertThat(second.inputReader().lines()).containsExactly("TAKEN");
            assertThat(second.waitFor()).isEqualTo(3);

            Path address = data.resolve("address");
            assertThat(Files.readString(address)).isEqualTo("%s neo4j %s\n".formatted(running.uri, running.password));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(address)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void it_ends_with_whoever_started_it() throws Exception {
        var running = new Running(data);
        running.process.getOutputStream().close();
        assertThat(running.process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(running.process.exitValue()).isZero();
        assertThat(data.resolve("address")).doesNotExist();
    }

    private static final class Running implements AutoCloseable {
        final Process process;
        final String uri;
        final String password;

        Running(Path data) throws IOException {
            process = start(data);
            BufferedReader answers = process.inputReader();
            String[] address = answers.readLine().split(" ");
            assertThat(address[0]).isEqualTo("ADDRESS");
            uri = address[1];
            password = address[3];
            assertThat(answers.readLine()).isEqualTo("READY");
        }

        static Process start(Path data) throws IOException {
            return new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "@jvm.options",
                            "--class-path",
                            System.getProperty("java.class.path"),
                            LocalNeo4j.class.getName(),
                            "--data",
                            data.toString()))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        }

        Driver driver(String password) {
            return GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password));
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }
}
