package nl.buurtdaad.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Speaks GraphQL over HTTP as one caller.
public final class GraphqlClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningServer server;
    private final Map<String, String> headers;

    GraphqlClient(RunningServer server, Map<String, String> headers) {
        this.server = server;
        this.headers = headers;
    }

    /// @param body the whole answer: `data`, `errors`
    public record Answer(int status, HttpResponse<String> response, JsonNode body) {
        /// A part of `data`, such as `/claimTask/claim/id`; it must be there and there must be no errors.
        public JsonNode get(String path) {
            if (body.has("errors")) {
                throw new AssertionError("expected " + path + " and got " + body);
            }
            JsonNode part = body.at("/data" + path);
            if (part.isMissingNode()) {
                throw new AssertionError("no " + path + " in " + body);
            }
            return part;
        }

        public String text(String path) {
            return get(path).asText();
        }

        /// The `extensions.code` of the first error, or empty when there is none.
        public String code() {
            return body.at("/errors/0/extensions/code").asText();
        }

        public String message() {
            return body.at("/errors/0/message").asText();
        }
    }

    /// The same caller with one header more, such as `Accept-Language`.
    public GraphqlClient with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new GraphqlClient(server, more);
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public Answer ask(String document) {
        return ask(document, Map.of());
    }

    public Answer ask(String document, Map<String, ?> variables) {
        try {
            return post(JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /// Sends a body as it is, for what no client should send.
    public Answer post(String body) {
        var request = HttpRequest.newBuilder(server.address("/graphql"))
                .header("Content-Type", headers.getOrDefault("Content-Type", "application/json"))
                .header("Accept", headers.getOrDefault("Accept", "application/graphql-response+json"))
                .POST(BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        return answer(server.send(request));
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response, read(response.body()).orElseGet(JSON::createObjectNode));
    }

    private static Optional<JsonNode> read(String body) {
        try {
            return Optional.ofNullable(JSON.readTree(body));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }
}
