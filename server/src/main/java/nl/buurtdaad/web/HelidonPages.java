package nl.buurtdaad.web;

import io.helidon.common.parameters.Parameters;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Deadline;
import nl.buurtdaad.graphql.ErrorCode;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.WebWords;

/// Pages of rooms as Helidon routes.
record HelidonPages(HttpRouting.Builder routing, Addresses addresses) implements Pages {
    private static final Duration TIME = Duration.ofSeconds(10);

    @Override
    public void get(String pattern, Page page) {
        routing.get(pattern, handler(page, false)).head(pattern, handler(page, false));
        // Who types an address by hand may put a slash at its end.
        routing.get(pattern + "/", HelidonPages::withoutSlash).head(pattern + "/", HelidonPages::withoutSlash);
    }

    private static void withoutSlash(ServerRequest request, ServerResponse response) {
        String path = request.prologue().uriPath().rawPath();
        String query = request.query().rawValue();
        response.status(Status.MOVED_PERMANENTLY_301)
                .header(
                        HeaderNames.LOCATION,
                        path.substring(0, path.length() - 1) + (query.isEmpty() ? "" : "?" + query))
                .send();
    }

    @Override
    public void post(String pattern, Page page) {
        routing.post(pattern, handler(page, true));
    }

    private Handler handler(Page page, boolean posted) {
        return (request, response) -> {
            var body = posted ? Body.read(request) : new Body.Whole(new byte[0]);
            if (!(body instanceof Body.Whole(byte[] bytes))) {
                response.header(HeaderNames.CONNECTION, "close");
                sorry(response, Status.REQUEST_ENTITY_TOO_LARGE_413, ErrorCode.TOO_LONG, Headers.language(request));
                return;
            }
            var form = firsts(request.query());
            form.putAll(form(new String(bytes, StandardCharsets.UTF_8)));
            var asked = new Request(
                    firsts(request.path().pathParameters()), form, Headers.language(request), addresses.of(request));
            Answer answer;
            try {
                answer = Deadline.within(TIME, () -> page.answer(asked));
            } catch (Deadline.Over | Database.Silent late) {
                sorry(response, Status.SERVICE_UNAVAILABLE_503, ErrorCode.TOO_SLOW, Headers.language(request));
                return;
            }
            response.status(Status.create(answer.status()));
            if (!answer.headers().containsKey("Content-Security-Policy")) {
                response.header(HeaderNames.create("Content-Security-Policy"), POLICY);
            }
            if (!answer.headers().containsKey("Cache-Control")) {
                response.header(HeaderNames.CACHE_CONTROL, "no-cache");
            }
            answer.headers().forEach((name, value) -> response.header(HeaderNames.create(name), value));
            if (request.prologue().method().equals(Method.HEAD)) {
                // Helidon would send the body too, and the next answer on the connection would begin in the middle of
                // it.
                response.send();
            } else {
                response.send(answer.body());
            }
        };
    }

    private static void sorry(ServerResponse response, Status status, ErrorCode why, Language language) {
        String page =
                Templates.render("web/sorry.jte", Map.of("language", language, "why", why.in(new WebWords(language))));
        response.status(status)
                .header(HeaderNames.create("Content-Security-Policy"), POLICY)
                .header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8")
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .send(page.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> firsts(Parameters parameters) {
        var map = new HashMap<String, String>();
        parameters.names().forEach(name -> map.put(name, parameters.first(name).orElse("")));
        return map;
    }

    /// Reads `application/x-www-form-urlencoded`; what cannot be read is left out.
    private static Map<String, String> form(String body) {
        var form = new HashMap<String, String>();
        for (String field : body.split("&", 50)) {
            int at = field.indexOf('=');
            if (at > 0) {
                try {
                    form.putIfAbsent(decode(field.substring(0, at)), decode(field.substring(at + 1)));
                } catch (IllegalArgumentException unreadable) {
                    continue;
                }
            }
        }
        return form;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
