package nl.buurtdaad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.buurtdaad.testing.Neighbourhood;
import nl.buurtdaad.testing.RunningServer;
import nl.buurtdaad.testing.TestClock;
import nl.buurtdaad.testing.TestGraph;
import org.junit.jupiter.api.Test;

/// A graph that holds the line and says no word any more, as one does whose process was stopped.
class SilentGraphTest {
    private static final Duration LONGEST = Duration.ofSeconds(12);

    private final Neighbourhood buurt = Neighbourhood.fresh(TestGraph.database());

    @Test
    void whoever_waits_for_a_silent_graph_hears_so_within_twelve_seconds_and_is_served_when_it_speaks_again()
            throws Exception {
        var graph = TestGraph.address();
        try (var line = new Line(URI.create(graph.uri()).getPort());
                var server = RunningServer.start(
                        buurt, new TestClock(), Map.of("NEO4J_URI", "bolt://127.0.0.1:" + line.port()))) {
            assertThat(server.get("/s/" + buurt.sign).statusCode()).isEqualTo(200);
            assertThat(server.as("Amina").ask("{ me { name } }").text("/me/name"))
                    .isEqualTo("Amina");

            line.falls(true);
            Instant asked = Instant.now();
            var answers = together(List.of(
                    () -> server.get("/s/" + buurt.sign),
                    () -> server.get("/observe/health/ready"),
                    () -> server.asStranger()
                            .ask("{ platforms { platforms { name } } }")
                            .response(),
                    () -> server.as("Amina").ask("{ me { name } }").response()));
            assertThat(Duration.between(asked, Instant.now())).isLessThan(LONGEST);
            assertThat(answers.get(0).statusCode()).isEqualTo(503);
            assertThat(answers.get(0).body()).contains("Dit duurt te lang");
            assertThat(answers.get(1).statusCode()).isEqualTo(503);
            assertThat(answers.get(2).body()).contains("TOO_SLOW");
            assertThat(answers.get(3).body()).contains("TOO_SLOW");

            line.falls(false);
            assertThat(server.get("/s/" + buurt.sign).statusCode()).isEqualTo(200);
            assertThat(server.get("/observe/health/ready").statusCode()).isEqualTo(200);
            assertThat(server.as("Amina").ask("{ me { name } }").text("/me/name"))
                    .isEqualTo("Amina");
        }
    }

    private static List<HttpResponse<String>> together(List<Callable<HttpResponse<String>>> calls) throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = callers.invokeAll(calls);
            return answers.stream().map(answer -> answer.resultNow()).toList();
        }
    }

    /// A line to the real graph that can be held: what is said then is neither heard nor refused.
    private static final class Line implements AutoCloseable {
        private final ServerSocket ear = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final int graph;
        private volatile boolean silent;

        Line(int graph) throws IOException {
            this.graph = graph;
            Thread.ofVirtual().start(this::listen);
        }

        int port() {
            return ear.getLocalPort();
        }

        void falls(boolean silent) {
            this.silent = silent;
        }

        private void listen() {
            try {
                while (true) {
                    Socket caller = ear.accept();
                    Socket called = new Socket(InetAddress.getLoopbackAddress(), graph);
                    Thread.ofVirtual().start(() -> carry(caller, called));
                    Thread.ofVirtual().start(() -> carry(called, caller));
                }
            } catch (IOException closed) {
                return;
            }
        }

        private void carry(Socket from, Socket to) {
            try (from;
                    to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                var said = new byte[8192];
                int length = in.read(said);
                while (length >= 0) {
                    while (silent) {
                        Thread.sleep(20);
                    }
                    out.write(said, 0, length);
                    out.flush();
                    length = in.read(said);
                }
            } catch (IOException | InterruptedException over) {
                return;
            }
        }

        @Override
        public void close() throws IOException {
            silent = false;
            ear.close();
        }
    }
}
