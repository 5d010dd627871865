package nl.buurtdaad.setup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.buurtdaad.database.Database;

/// Makes an installation from a file, or changes it: the whole file is checked before anything is written, and it
/// is written in one transaction. Safe to repeat.
public final class Setup {
    private Setup() {}

    /// @return the program's exit code: 0 when everything was written, 1 when nothing was
    public static int run(Path file, Database database, Clock clock, PrintStream out) {
        String yaml;
        try {
            yaml = Files.readString(file);
        } catch (IOException unreadable) {
            out.println("Cannot read " + file);
            return 1;
        }
        Path folder = file.toAbsolutePath().normalize().getParent();
        var reading = new Reading(Folder.of(folder == null ? Path.of("/") : folder), clock);
        var installation = ReadInstallation.read(yaml, reading);
        List<String> faults = reading.faults();
        if (!faults.isEmpty()) {
            faults.forEach(out::println);
            out.println(
                    faults.size() == 1
                            ? "One thing is wrong in " + file + ". Nothing was written."
                            : faults.size() + " things are wrong in " + file + ". Nothing was written.");
            return 1;
        }
        write(installation, database, clock);
        out.printf(
                "%s stands: %d departments, %d officials, %d neighbourhoods, %d rights, %d holidays,"
                        + " %d platforms, %d places, %d signs.%n",
                installation.municipality().name(),
                installation.departments().size(),
                installation.officials().size(),
                installation.neighbourhoods().size(),
                installation.rights().size(),
                installation.holidays().size(),
                installation.story().platforms().size(),
                installation.story().places().size(),
                installation.story().signs().size());
        return 0;
    }

    static void write(Installation installation, Database database, Clock clock) {
        var now = clock.instant();
        database.write(tx -> {
            new SetupStore().write(tx, installation, now);
            new StoryStore()
                    .write(tx, installation.story(), installation.municipality().id(), now);
            return true;
        });
    }
}
