package nl.buurtdaad.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdaad.words.Language;

/// Where rooms hang the pages that they render themselves: complete without JavaScript, without a cookie.
public interface Pages {
    /// What a page may load and do, where its room says nothing else: no script, and nothing of anybody else.
    String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:;"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// @param path the values of `{holes}` in the pattern
    /// @param form the fields of a posted form and of the address's query
    /// @param address where the call came from, for limits only; never stored
    record Request(Map<String, String> path, Map<String, String> form, Language language, String address) {
        /// The field `key` of a form, which makes that it counts once; empty when it is no UUID.
        public Optional<UUID> key() {
            String key = form.getOrDefault("key", "");
            try {
                return key.length() == 36 ? Optional.of(UUID.fromString(key)) : Optional.empty();
            } catch (IllegalArgumentException notOne) {
                return Optional.empty();
            }
        }
    }

    record Answer(int status, Map<String, String> headers, byte[] body) {
        public static Answer html(int status, String html) {
            return new Answer(
                    status,
                    Map.of("Content-Type", "text/html; charset=utf-8", "Vary", "Accept-Language"),
                    html.getBytes(StandardCharsets.UTF_8));
        }

        public static Answer of(String contentType, byte[] body) {
            return new Answer(200, Map.of("Content-Type", contentType), body);
        }

        /// After a form was posted: look there (303), so that going back or reloading posts nothing again.
        public static Answer seeOther(String location) {
            return new Answer(303, Map.of("Location", location), new byte[0]);
        }

        /// What is behind a secret link is kept by no cache and found by no search.
        public Answer behindSecretLink() {
            return with(Map.of("Cache-Control", "no-store", "X-Robots-Tag", "noindex"));
        }

        public Answer with(Map<String, String> more) {
            var all = new HashMap<>(headers);
            all.putAll(more);
            return new Answer(status, all, body);
        }
    }

    @FunctionalInterface
    interface Page {
        Answer answer(Request request);
    }

    void get(String pattern, Page page);

    void post(String pattern, Page page);
}
