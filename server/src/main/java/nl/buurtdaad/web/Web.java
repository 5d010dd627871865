package nl.buurtdaad.web;

import io.helidon.health.HealthCheckResponse;
import io.helidon.health.HealthCheckType;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.observe.ObserveFeature;
import io.helidon.webserver.observe.health.HealthObserver;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.buurtdaad.graphql.GraphqlEngine;

/// The running web server: `/graphql`, the rooms' pages, `/observe/health`, and the phone client's files.
public final class Web implements AutoCloseable {
    /// @param address to listen on
    /// @param port 0 for a free one
    /// @param client folder of the phone client's built files
    /// @param trustProxy whether a front of our own writes X-Forwarded-For
    public record Doors(String address, int port, Path client, boolean trustProxy) {}

    private final WebServer server;

    private Web(WebServer server) {
        this.server = server;
    }

    public static Web start(
            Doors doors, GraphqlEngine engine, AccessKeys keys, BooleanSupplier ready, List<Consumer<Pages>> rooms) {
        var addresses = new Addresses(doors.trustProxy());
        var routing = HttpRouting.builder().addFilter(new Headers());
        var graphql = new GraphqlRoute(engine, new SignIn(keys), addresses);
        routing.any("/graphql", graphql);
        var pages = new HelidonPages(routing, addresses);
        rooms.forEach(room -> room.accept(pages));
        var files = ClientFiles.read(doors.client());
        routing.get("/*", files);
        return new Web(listen(doors, ready, routing));
    }

    /// Nobody can be let in by this address and port; the message is for who runs the server.
    public static final class CannotListen extends RuntimeException {
        private static final long serialVersionUID = 1;

        CannotListen(Doors doors, Exception why) {
            super(
                    "PORT, LISTEN_ADDRESS: cannot listen on " + doors.address() + ", port " + doors.port()
                            + "; it is in use, or not this machine's",
                    why);
        }
    }

    private static WebServer listen(Doors doors, BooleanSupplier ready, HttpRouting.Builder routing) {
        try {
            return WebServer.builder()
                    .address(InetAddress.getByName(doors.address()))
                    .port(doors.port())
                    // Without it an answer flushed in two writes waits 40 ms for the other side's acknowledgement.
                    .connectionOptions(options -> options.tcpNoDelay(true))
                    .addFeature(health(ready))
                    .routing(routing)
                    .build()
                    .start();
        } catch (UnknownHostException | UncheckedIOException refused) {
            throw new CannotListen(doors, refused);
        }
    }

    private static ObserveFeature health(BooleanSupplier ready) {
        return ObserveFeature.builder()
                .observersDiscoverServices(false)
                .addObserver(HealthObserver.builder()
                        .useSystemServices(false)
                        // With details it answers 200 and says what is well; without, 204.
                        .details(true)
                        .addCheck(
                                () -> HealthCheckResponse.builder()
                                        .status(ready.getAsBoolean())
                                        .build(),
                                HealthCheckType.READINESS,
                                "graph")
                        .build())
                .build();
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}
