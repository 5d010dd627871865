package nl.buurtdaad.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.buurtdaad.words.Language;

/// Where rooms hang the pages that they render themselves: complete without JavaScript, without a cookie.
public interface Pages {
    /// @param path the values of `{holes}` in the pattern
    /// @param form the fields of a posted form and of the address's query
    /// @param address where the call came from, for limits only; never stored
    record Request(Map<String, String> path, Map<String, String> form, Language language, String address) {}

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
    }

    @FunctionalInterface
    interface Page {
        Answer answer(Request request);
    }

    void get(String pattern, Page page);

    void post(String pattern, Page page);
}
