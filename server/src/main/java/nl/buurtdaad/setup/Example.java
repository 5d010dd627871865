package nl.buurtdaad.setup;

import java.time.Clock;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.web.Pages;

/// The example neighbourhood, for whoever wants to try how it works. It is a setup file like any other.
public final class Example {
    private static final String FILE = "k-buurt.yaml";

    private final Database database;
    private final Clock clock;

    public Example(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @return whether it was loaded: a graph with a municipality in it is left alone
    public static boolean loadIfEmpty(Database database, Clock clock) {
        if (!database.read(new SetupStore()::isEmpty)) {
            return false;
        }
        var folder = Folder.ofExamples();
        var reading = new Reading(folder, clock);
        var installation = ReadInstallation.read(
                folder.read(FILE).orElseThrow(() -> new IllegalStateException("no " + FILE)), reading);
        if (!reading.faults().isEmpty()) {
            throw new IllegalStateException(FILE + ": " + reading.faults());
        }
        Setup.write(installation, database, clock);
        return true;
    }

    /// `POST /example/token?name=NAME` hands anyone a key of anybody in the example, so only on its own loopback;
    /// `GET /example/names` tells who there is, or 404 where the graph holds no example.
    public void pages(Pages pages) {
        var keys = new HandOutKey(database, clock);
        pages.post("/example/token", keys::answer);
        pages.get("/example/names", _ -> keys.names());
    }
}
