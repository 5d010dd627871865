package nl.buurtdaad.testing;

import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.buurtdaad.Buurtdaad;
import nl.buurtdaad.Settings;
import nl.buurtdaad.database.Database;

/// The whole server on a free port, on the tests' graph, with limits for newcomers that no test meets by chance.
/// Beside a neighbourhood: `server.as("Amina").ask("mutation …", Map.of(…))`.
public final class RunningServer implements AutoCloseable {
    private final Buurtdaad server;
    private final Database database;
    private final Neighbourhood neighbourhood;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private RunningServer(Buurtdaad server, Database database, Neighbourhood neighbourhood) {
        this.server = server;
        this.database = database;
        this.neighbourhood = neighbourhood;
    }

    public static RunningServer start(Neighbourhood neighbourhood, Clock clock) {
        return start(neighbourhood, clock, Map.of());
    }

    /// @param settings more settings, by the names of the environment
    public static RunningServer start(Neighbourhood neighbourhood, Clock clock, Map<String, String> settings) {
        var graph = TestGraph.address();
        var environment = new HashMap<>(Map.of(
                "PORT", "0",
                "LISTEN_ADDRESS", "127.0.0.1",
                "CLIENT_DIR", "src/test/resources/client",
                "NEO4J_URI", graph.uri(),
                "NEO4J_USER", graph.user(),
                "NEO4J_PASSWORD", graph.password(),
                "NEWCOMERS_PER_HOUR", "1000000",
                "NEWCOMERS_PER_HOUR_PER_ADDRESS", "1000000"));
        environment.putAll(settings);
        try {
            // Its own connection: what a server listens to ends with it.
            var database = Database.connect(
                    environment.getOrDefault("NEO4J_URI", graph.uri()),
                    graph.user(),
                    graph.password(),
                    "neo4j",
                    Duration.ofSeconds(10));
            return new RunningServer(
                    Buurtdaad.start(Settings.read(environment), database, clock), database, neighbourhood);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /// Settings with which it sends its letters to a mail server of the tests.
    public static Map<String, String> mailing(GreenMail mail) {
        return Map.of(
                "SMTP_HOST", "127.0.0.1",
                "SMTP_PORT", String.valueOf(mail.getSmtp().getPort()),
                "SMTP_FROM", "noreply@buurt.example",
                "SMTP_SECURITY", "none",
                "PUBLIC_URL", "https://buurt.example");
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    /// Somebody of the neighbourhood's cast, with their access key.
    public GraphqlClient as(String name) {
        return as(neighbourhood.person(name));
    }

    public GraphqlClient as(Person person) {
        return new GraphqlClient(this, Map.of("Authorization", "Bearer " + person.accessKey()));
    }

    public GraphqlClient asStranger() {
        return new GraphqlClient(this, Map.of());
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(address(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /// With nothing in its body.
    public HttpResponse<String> post(String path, String... headers) {
        var request = HttpRequest.newBuilder(address(path)).POST(HttpRequest.BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() throws Exception {
        http.close();
        server.close();
        // The driver listens a while longer for answers that nobody waits for any more.
        Thread.ofVirtual().start(database::close);
    }
}
