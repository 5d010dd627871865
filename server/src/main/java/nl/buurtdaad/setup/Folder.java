package nl.buurtdaad.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a file's neighbours stand: on disk, or in the program itself for the example.
@FunctionalInterface
interface Folder {
    /// A name and not a path: a file of a setup stays in its own folder.
    Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    Optional<String> read(String name);

    static Folder of(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            if (!NAME.matcher(name).matches() || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try {
                return Optional.of(Files.readString(file));
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        };
    }

    /// The examples that travel with the program.
    static Folder ofExamples() {
        return name -> {
            try (InputStream in = Folder.class.getResourceAsStream("/examples/" + name)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        };
    }
}
