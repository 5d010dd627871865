package nl.buurtdaad;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Lease;
import nl.buurtdaad.database.Migrations;
import nl.buurtdaad.setup.Example;
import nl.buurtdaad.setup.Setup;
import nl.buurtdaad.web.Web;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// `serve` (the default) runs the server; `setup FILE` makes or changes an installation.
public final class Main {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        // Libraries that log by java.util.logging say it in our log.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        try {
            run(arguments);
        } catch (Settings.Wrong | Database.Unreachable | Migrations.DoNotFit | Web.CannotListen wrong) {
            // For who runs the server: one line that names the setting.
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
    }

    private static void run(String[] arguments) throws Exception {
        var settings = Settings.read(System.getenv());
        var clock = clock(settings);
        switch (List.of(arguments)) {
            case List<String> words when words.isEmpty() || words.equals(List.of("serve")) -> serve(settings, clock);
            case List<String> words
            when words.size() == 2 && words.getFirst().equals("setup") ->
                setup(settings, clock, Path.of(words.getLast()));
            default -> {
                System.err.println("Usage: serve | setup FILE");
                System.exit(2);
            }
        }
    }

    private static Clock clock(Settings settings) {
        var clock = Clock.system(ZONE);
        return settings.exampleClock()
                .map(begin -> Clock.offset(
                        clock,
                        Duration.between(clock.instant(), begin.atZone(ZONE).toInstant())))
                .orElse(clock);
    }

    private static void serve(Settings settings, Clock clock) throws Exception {
        Database database = open(settings);
        if (settings.exampleMode() && Example.loadIfEmpty(database, clock)) {
            step("the example neighbourhood is there");
        }
        if (settings.exampleClock().isPresent()) {
            // One who begins at another time wants to see what became of it, also when the server before was killed.
            database.write(tx -> {
                Lease.endAll(tx);
                return true;
            });
        }
        Buurtdaad buurtdaad = Buurtdaad.start(settings, database, clock);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            try (database;
                    buurtdaad) {
                System.out.println("Goodbye.");
            } catch (Exception atTheEnd) {
                System.err.println(atTheEnd);
            }
        }));
        buurtdaad.warmUp();
        System.out.println("Listening on port " + buurtdaad.port());
        Thread.currentThread().join();
    }

    private static void setup(Settings settings, Clock clock, Path file) throws InterruptedException {
        int exit;
        try (Database database = open(settings)) {
            exit = Setup.run(file, database, clock, System.out);
        }
        System.exit(exit);
    }

    private static Database open(Settings settings) throws InterruptedException {
        var graph = settings.graph();
        Database database = Database.connect(graph.uri(), graph.user(), graph.password(), graph.database(), PATIENCE);
        step("Neo4j answers");
        Migrations.apply(database);
        step("the graph has its constraints and indexes");
        return database;
    }

    /// For who waits until it is ready; `./buurtdaad run` shows these lines.
    private static void step(String done) {
        System.out.println("· " + done);
    }
}
