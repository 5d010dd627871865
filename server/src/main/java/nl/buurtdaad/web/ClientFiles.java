package nl.buurtdaad.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The phone client's built files, read once at the start. Files that were compressed by its build (`.br`, `.gz`) are
/// sent as such. A path of the app, such as `/klus/…`, gets `index.html`.
final class ClientFiles implements Handler {
    private static final String INDEX = "/index.html";
    /// Helidon hangs its own routes behind ours.
    private static final String HEALTH = "/observe/";

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final Map<String, byte[]> files;

    private ClientFiles(Map<String, byte[]> files) {
        this.files = files;
    }

    static ClientFiles read(Path folder) {
        var files = new LinkedHashMap<String, byte[]>();
        if (Files.isDirectory(folder)) {
            try (var paths = Files.walk(folder)) {
                for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                    files.put("/" + folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return new ClientFiles(files);
    }

    boolean isEmpty() {
        return !files.containsKey(INDEX);
    }

    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        String path = request.path().path();
        if (path.startsWith(HEALTH)) {
            response.next();
        } else if (files.containsKey(path)) {
            send(path, request, response);
        } else if (!path.substring(path.lastIndexOf('/') + 1).contains(".") && files.containsKey(INDEX)) {
            send(INDEX, request, response);
        } else {
            response.status(Status.NOT_FOUND_404).send();
        }
    }

    private void send(String path, ServerRequest request, ServerResponse response) {
        String accepted = request.headers().first(HeaderNames.ACCEPT_ENCODING).orElse("");
        String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
        response.header(HeaderNames.CONTENT_TYPE, type);
        response.header(HeaderNames.VARY, "Accept-Encoding");
        // The build puts a hash of the content into the names below /assets/.
        boolean neverChanges = path.startsWith("/assets/");
        response.header(HeaderNames.CACHE_CONTROL, neverChanges ? "public, max-age=31536000, immutable" : "no-cache");
        if (path.equals(INDEX)) {
            response.header(HeaderNames.create("Content-Security-Policy"), POLICY);
        }
        byte[] brotli = compressed(path, ".br", "br", accepted);
        byte[] gzip = compressed(path, ".gz", "gzip", accepted);
        if (brotli != null) {
            response.header(HeaderNames.CONTENT_ENCODING, "br").send(brotli);
        } else if (gzip != null) {
            response.header(HeaderNames.CONTENT_ENCODING, "gzip").send(gzip);
        } else {
            response.send(files.getOrDefault(path, new byte[0]));
        }
    }

    private byte @Nullable [] compressed(String path, String ending, String encoding, String accepted) {
        return accepted.contains(encoding) ? files.get(path + ending) : null;
    }
}
