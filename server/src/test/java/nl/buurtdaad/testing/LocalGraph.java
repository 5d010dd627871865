package nl.buurtdaad.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Neo4j as a child process with a data folder of its own; both are gone when this JVM ends.
final class LocalGraph {
    private static final Path PROJECT = Path.of(System.getProperty("basedir", ""), "local-neo4j");

    private static final Path MEMORY = Path.of("/dev/shm");

    /// Of two graphs at once, with all that the longest tests write.
    private static final long ROOM = 4L << 30;

    private LocalGraph() {}

    static TestGraph.Address start() throws IOException {
        Path jar = PROJECT.resolve("target/local-neo4j.jar");
        if (Files.notExists(jar)) {
            throw new IllegalStateException("The tests need Neo4j: Docker does not answer and "
                    + jar.toAbsolutePath().normalize() + " is missing. Make it with: (cd server/local-neo4j && mvn -q"
                    + " package -DskipTests)");
        }
        Path data = emptyFolder();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + PROJECT.resolve("jvm.options"),
                        // Of a graph that all tests share, which runs for minutes, the second compiler makes less work.
                        "-XX:TieredStopAtLevel=4",
                        "-jar",
                        jar.toString(),
                        "--data",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, data)));
        var address = address(process.inputReader());
        System.out.println("The tests run on Neo4j as a local process: Docker does not answer.");
        return address;
    }

    /// In memory where there is room: what is written is thrown away, and need not wait for a disk.
    private static Path emptyFolder() throws IOException {
        String name = "buurtdaad-tests";
        return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ROOM
                ? Files.createTempDirectory(MEMORY, name)
                : Files.createTempDirectory(name);
    }

    private static TestGraph.Address address(BufferedReader answers) throws IOException {
        String line = answers.readLine();
        if (line == null || !line.startsWith("ADDRESS ")) {
            throw new IOException("local-neo4j said: " + line);
        }
        String[] parts = line.split(" ");
        String ready = answers.readLine();
        if (!"READY".equals(ready)) {
            throw new IOException("local-neo4j said: " + ready);
        }
        return new TestGraph.Address(parts[1], parts[2], parts[3]);
    }

    /// What was written is thrown away, so it need not end in good order.
    private static void end(Process process, Path data) {
        process.destroyForcibly();
        try {
            process.waitFor();
            try (var files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException | UncheckedIOException left) {
            System.err.println("left behind: " + data);
        }
    }
}
