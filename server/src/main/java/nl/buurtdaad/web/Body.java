package nl.buurtdaad.web;

import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;

/// A request's body, at most 64 KB.
sealed interface Body {
    int LONGEST = 64 * 1024;

    record Whole(byte[] bytes) implements Body {}

    record TooLong() implements Body {}

    static Body read(ServerRequest request) throws IOException {
        if (request.headers().contentLength().orElse(0) > LONGEST) {
            return new TooLong();
        }
        if (!request.content().hasEntity()) {
            return new Whole(new byte[0]);
        }
        try (InputStream in = request.content().inputStream()) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            return bytes.length > LONGEST ? new TooLong() : new Whole(bytes);
        }
    }
}
