package nl.buurtdaad.localneo4j;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.neo4j.server.CommunityBootstrapper;

/// Runs Neo4j Community in this JVM until SIGTERM comes or standard input closes, so that it never outlives who started
/// it.
///
/// Standard output carries nothing but these lines: `ADDRESS bolt://127.0.0.1:PORT USER PASSWORD` as soon as the port
/// is
/// known, `READY` when Bolt answers, or `TAKEN` (exit 3) when another process holds the folder.
public final class LocalNeo4j {
    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final int TAKEN = 3;
    private static final int DID_NOT_START = 4;

    private LocalNeo4j() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2 || !args[0].equals("--data")) {
            System.err.println("Usage: local-neo4j --data DIR");
            System.exit(2);
        }
        PrintStream answers = System.out;
        PrintStream complaints = System.err;
        // Neo4j prints to both and then closes them; what it has to say stands in logs/.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));

        // The usual handler would say it to the error output that was just closed.
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> {
            failure.printStackTrace(complaints);
            Runtime.getRuntime().halt(DID_NOT_START);
        });

        var folder = DataFolder.open(Path.of(args[1]));
        if (folder.isEmpty()) {
            answers.println("TAKEN");
            System.exit(TAKEN);
        }
        run(folder.get(), answers, complaints);
    }

    private static void run(DataFolder folder, PrintStream answers, PrintStream complaints) throws IOException {
        String password = folder.password();
        int port = freePort();
        String address = "bolt://127.0.0.1:%d neo4j %s".formatted(port, password);
        answers.println("ADDRESS " + address);
        endWithStandardInput();

        Thread watch = Thread.ofVirtual().start(() -> giveUpAfter(LONGEST_START, folder, complaints));
        folder.requirePassword(password);
        var neo4j = new CommunityBootstrapper();
        int outcome = neo4j.start(folder.home(), folder.home().resolve("conf/neo4j.conf"), settings(port), false, true);
        watch.interrupt();
        if (outcome != 0) {
            complaints.println("Neo4j did not start: see " + folder.logs());
            Runtime.getRuntime().halt(DID_NOT_START);
        }
        folder.publish(address);
        answers.println("READY");
    }

    static Map<String, String> settings(int port) {
        return Map.ofEntries(
                Map.entry("server.default_listen_address", "127.0.0.1"),
                Map.entry("server.bolt.listen_address", "127.0.0.1:" + port),
                Map.entry("server.bolt.advertised_address", "127.0.0.1:" + port),
                Map.entry("server.http.enabled", "false"),
                Map.entry("server.https.enabled", "false"),
                Map.entry("dbms.security.auth_enabled", "true"),
                Map.entry("server.memory.pagecache.size", "64m"),
                Map.entry("db.tx_log.preallocate", "false"),
                Map.entry("db.tx_log.rotation.size", "16m"),
                // A young graph grows tenfold in a minute, and each plan costs up to a second.
                Map.entry("dbms.cypher.min_replan_interval", "1h"),
                // Else it plans each statement once more for lists of 1, of 2 to 10, of 11 to 100 and so on.
                Map.entry("internal.cypher.use_parameter_size", "false"),
                // Our statements are small: an eighth less time for tests that plan them all, and the same answers.
                Map.entry("internal.cypher.idp_solver_table_threshold", "16"),
                Map.entry("internal.cypher.idp_solver_duration_threshold", "10"),
                Map.entry("internal.cypher.expression_recompilation_limit", "1000000"),
                // Whoever talked to it is gone by then; the usual ten seconds of listening are for a busy server.
                Map.entry("internal.dbms.bolt.netty_server_shutdown_quiet_period_duration", "0s"),
                // Neo4j calls home unless told not to, in four ways.
                Map.entry("dbms.usage_report.enabled", "false"),
                Map.entry("dbms.fleet_manager.enabled", "false"),
                Map.entry("server.fleet_discovery.enabled", "false"),
                Map.entry("server.bolt.telemetry.enabled", "false"));
    }

    /// Below the range that systems lend to outgoing connections: a driver that knocks while Neo4j still starts could
    /// otherwise be lent the very port it knocks at, and then talks to itself.
    private static int freePort() throws IOException {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (BindException taken) {
                continue;
            }
        }
    }

    private static void endWithStandardInput() {
        Thread.ofPlatform().daemon().name("standard-input").start(() -> {
            try {
                System.in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException broken) {
                // A broken pipe means the same as a closed one: nobody is there any more.
            }
            System.exit(0);
        });
    }

    /// With one of its jars missing Neo4j waits for ever; a start that takes this long has failed.
    private static void giveUpAfter(Duration time, DataFolder folder, PrintStream complaints) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException started) {
            return;
        }
        complaints.println("Neo4j did not answer within %d seconds: see %s".formatted(time.toSeconds(), folder.logs()));
        Runtime.getRuntime().halt(DID_NOT_START);
    }
}
