package nl.buurtdaad.localneo4j;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import picocli.CommandLine;

/// The folder with one graph, held by one process at a time. Beside Neo4j's own folders it keeps the password and,
/// while
/// Neo4j runs, its address, both readable by the owner only.
final class DataFolder {
    /// Static, so that the garbage collector leaves it alone: with the channel of a lock goes the lock. The system
    /// frees
    /// it when this process ends, however it ends.
    private static FileLock held;

    private final Path home;

    private DataFolder(Path home) {
        this.home = home;
    }

    /// Empty when another process holds the folder.
    static Optional<DataFolder> open(Path folder) throws IOException {
        Path home = folder.toAbsolutePath().normalize();
        Files.createDirectories(home);
        var file = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        held = file.tryLock();
        if (held == null) {
            return Optional.empty();
        }
        // One that was killed could not take its address back.
        Files.deleteIfExists(home.resolve("address"));
        return Optional.of(new DataFolder(home));
    }

    Path home() {
        return home;
    }

    Path logs() {
        return home.resolve("logs");
    }

    /// The password of user neo4j, made at the first start.
    String password() throws IOException {
        Path file = home.resolve("password");
        if (Files.notExists(file)) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            writeForOwner(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return Files.readString(file).strip();
    }

    /// Has effect until the first user is in the graph, so it is safe to repeat after a start that was cut short.
    void requirePassword(String password) {
        if (Files.exists(home.resolve("data/dbms/auth.ini"))) {
            return;
        }
        var context = new ExecutionContext(home, home.resolve("conf"));
        // What comes after the two dashes is no option, whatever it begins with.
        int outcome = new CommandLine(new SetInitialPasswordCommand(context)).execute("--", password);
        if (outcome != 0) {
            throw new IllegalStateException("Neo4j did not take its first password");
        }
    }

    /// Says where Neo4j can be reached, until this process ends; whoever finds the folder taken reads it.
    void publish(String address) throws IOException {
        Path file = home.resolve("address");
        file.toFile().deleteOnExit();
        writeForOwner(file, address);
    }

    private static void writeForOwner(Path file, String line) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, line + "\n");
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
