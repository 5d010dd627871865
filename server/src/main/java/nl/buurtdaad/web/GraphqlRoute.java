package nl.buurtdaad.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.helidon.common.media.type.ParserMode;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpMediaType;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Deadline;
import nl.buurtdaad.graphql.Caller;
import nl.buurtdaad.graphql.ErrorCode;
import nl.buurtdaad.graphql.GraphqlEngine;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.SetAside;
import nl.buurtdaad.words.WebWords;
import org.jspecify.annotations.Nullable;

/// `/graphql` after the GraphQL-over-HTTP specification: POST with JSON, GET for queries,
/// `application/graphql-response+json` (a request that was not executed is 400) or `application/json` (then 200).
final class GraphqlRoute implements Handler {
    private static final String MODERN = "application/graphql-response+json";
    private static final String LEGACY = "application/json";
    private static final String UTF_8 = "%s; charset=utf-8";

    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final GraphqlEngine engine;
    private final SignIn signIn;
    private final Addresses addresses;

    GraphqlRoute(GraphqlEngine engine, SignIn signIn, Addresses addresses) {
        this.engine = engine;
        this.signIn = signIn;
        this.addresses = addresses;
    }

    /// What a request said, once its outside was looked at.
    private record Parameters(String query, @Nullable String operationName, Map<String, Object> variables) {}

    @Override
    public void handle(ServerRequest request, ServerResponse response) throws IOException {
        response.header(HeaderNames.VARY, "Accept, Accept-Language, Authorization");
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        Language language = Headers.language(request);
        Method method = request.prologue().method();
        boolean get = method.equals(Method.GET);
        if (!get && !method.equals(Method.POST)) {
            refuseMethod(response, method, language);
            return;
        }
        Optional<String> type = answerType(request);
        if (type.isEmpty()) {
            response.header(HeaderNames.CONTENT_TYPE, UTF_8.formatted(LEGACY));
            refuse(response, Status.NOT_ACCEPTABLE_406, ErrorCode.OTHER_KIND, language);
            return;
        }
        response.header(HeaderNames.CONTENT_TYPE, UTF_8.formatted(type.get()));
        if (!get && !isJson(request)) {
            refuse(response, Status.UNSUPPORTED_MEDIA_TYPE_415, ErrorCode.BAD_REQUEST, language);
            return;
        }
        Optional<Parameters> parameters;
        if (get) {
            parameters = fromAddress(request);
        } else {
            switch (Body.read(request)) {
                case Body.TooLong _ -> {
                    response.header(HeaderNames.CONNECTION, "close");
                    refuse(response, Status.REQUEST_ENTITY_TOO_LARGE_413, ErrorCode.TOO_LONG, language);
                    return;
                }
                case Body.Whole(byte[] bytes) -> parameters = fromJson(bytes);
            }
        }
        if (parameters.isEmpty()) {
            refuse(response, Status.BAD_REQUEST_400, ErrorCode.BAD_REQUEST, language);
            return;
        }
        Parameters asked = parameters.get();
        GraphqlEngine.Answer answer;
        try {
            answer = Deadline.within(GraphqlEngine.TIME, () -> answer(request, asked, get));
        } catch (Deadline.Over | Database.Silent late) {
            refuse(response, Status.SERVICE_UNAVAILABLE_503, ErrorCode.TOO_SLOW, language);
            return;
        }
        send(response, answer, type.get(), language);
    }

    private GraphqlEngine.Answer answer(ServerRequest request, Parameters asked, boolean get) {
        SignIn.Result caller = signIn.of(request);
        return engine.answer(new GraphqlEngine.Question(
                asked.query(),
                asked.operationName(),
                asked.variables(),
                get,
                caller instanceof SignIn.Result.BadToken,
                caller instanceof SignIn.Result.Known known ? known.caller() : Caller.STRANGER,
                Headers.language(request),
                addresses.of(request),
                caller instanceof SignIn.Result.Known known ? known.accessKey() : null));
    }

    private void send(ServerResponse response, GraphqlEngine.Answer answer, String type, Language language)
            throws JsonProcessingException {
        switch (answer.stoppedBy()) {
            case CHANGE_BY_POST ->
                response.status(Status.METHOD_NOT_ALLOWED_405).header(HeaderNames.ALLOW, "POST");
            case BAD_TOKEN -> response.status(Status.UNAUTHORIZED_401).header(HeaderNames.WWW_AUTHENTICATE, "Bearer");
            case null, default -> {
                if (!answer.executed() && type.equals(MODERN)) {
                    response.status(Status.BAD_REQUEST_400);
                }
            }
        }
        response.send(
                SetAside.say(json.writeValueAsString(answer.body()), language).getBytes(StandardCharsets.UTF_8));
    }

    private void refuseMethod(ServerResponse response, Method method, Language language)
            throws JsonProcessingException {
        response.header(HeaderNames.ALLOW, "GET, POST");
        if (method.equals(Method.HEAD)) {
            response.status(Status.METHOD_NOT_ALLOWED_405).send();
            return;
        }
        response.header(HeaderNames.CONTENT_TYPE, UTF_8.formatted(LEGACY));
        refuse(response, Status.METHOD_NOT_ALLOWED_405, ErrorCode.OTHER_METHOD, language);
    }

    private void refuse(ServerResponse response, Status status, ErrorCode code, Language language)
            throws JsonProcessingException {
        var error = Map.of("message", code.in(new WebWords(language)), "extensions", Map.of("code", code.name()));
        response.status(status).send(json.writeValueAsBytes(Map.of("errors", List.of(error))));
    }

    /// The modern type when the caller takes it, else JSON; empty when the caller takes neither.
    private static Optional<String> answerType(ServerRequest request) {
        List<HttpMediaType> accepted;
        try {
            accepted = request.headers().acceptedTypes();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        if (accepted.isEmpty()) {
            return Optional.of(LEGACY);
        }
        List<String> kinds = Stream.of(LEGACY, MODERN)
                .filter(kind -> accepted.stream().noneMatch(type -> isUnwanted(type) && isExactly(type, kind)))
                .toList();
        // In the order of the caller's wishes; a wish for anything gets plain JSON.
        return accepted.stream()
                .filter(type -> !isUnwanted(type))
                .flatMap(type -> kinds.stream().filter(kind -> isExactly(type, kind) || isAny(type, kind)))
                .findFirst();
    }

    private static boolean isUnwanted(HttpMediaType type) {
        return type.qualityFactor() == 0;
    }

    private static boolean isExactly(HttpMediaType type, String kind) {
        return type.mediaType().text().equals(kind);
    }

    private static boolean isAny(HttpMediaType type, String kind) {
        return type.isWildcardSubtype() && type.test(HttpMediaType.create(kind));
    }

    private static boolean isJson(ServerRequest request) {
        try {
            return request.headers()
                    .first(HeaderNames.CONTENT_TYPE)
                    .map(type -> HttpMediaType.create(type, ParserMode.RELAXED))
                    .filter(type -> type.mediaType().text().equals(LEGACY))
                    .filter(type -> type.charset().orElse("utf-8").equalsIgnoreCase("utf-8"))
                    .isPresent();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private Optional<Parameters> fromAddress(ServerRequest request) {
        var query = request.query();
        if (!query.contains("query")) {
            return Optional.empty();
        }
        try {
            JsonNode variables = query.contains("variables")
                    ? json.readTree(query.get("variables").getBytes(StandardCharsets.UTF_8))
                    : json.nullNode();
            return parameters(query.get("query"), query.first("operationName").orElse(null), variables);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Parameters> fromJson(byte[] body) {
        try {
            JsonNode root = json.readTree(body);
            if (!root.isObject() || !root.path("query").isTextual()) {
                return Optional.empty();
            }
            JsonNode name = root.path("operationName");
            if (!name.isTextual() && !name.isMissingNode() && !name.isNull()) {
                return Optional.empty();
            }
            return parameters(
                    root.get("query").asText(), name.isTextual() ? name.asText() : null, root.path("variables"));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Parameters> parameters(String query, @Nullable String operationName, JsonNode variables) {
        if (variables.isMissingNode() || variables.isNull()) {
            return Optional.of(new Parameters(query, operationName, Map.of()));
        }
        if (!variables.isObject()) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> map = json.convertValue(variables, Map.class);
        return Optional.of(new Parameters(query, operationName, map));
    }
}
