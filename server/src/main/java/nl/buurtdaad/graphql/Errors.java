package nl.buurtdaad.graphql;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdaad.words.Language;
import nl.buurtdaad.words.WebWords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the entries of `errors` in the caller's language, without inner detail.
final class Errors {
    private static final String CODE = "code";

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final WebWords words;

    Errors(Language language) {
        words = new WebWords(language);
    }

    static AbortExecutionException abort(ErrorCode code) {
        return new AbortExecutionException(List.of(GraphqlErrorBuilder.newError()
                .errorType(ErrorType.ExecutionAborted)
                .message(code.name())
                .extensions(Map.of(CODE, code.name()))
                .build()));
    }

    static @Nullable String code(GraphQLError error) {
        var extensions = error.getExtensions();
        return extensions == null ? null : (String) extensions.get(CODE);
    }

    Map<String, Object> body(ExecutionResult result) {
        var body = new LinkedHashMap<String, Object>();
        if (!result.getErrors().isEmpty()) {
            body.put("errors", result.getErrors().stream().map(this::entry).toList());
        }
        if (result.isDataPresent()) {
            body.put("data", result.getData());
        }
        return body;
    }

    private Map<String, Object> entry(GraphQLError error) {
        var entry = new LinkedHashMap<String, Object>();
        var extensions = new LinkedHashMap<String, Object>();
        String code = code(error);
        if (code == null && error.getErrorType() == ErrorType.NullValueInNonNullableField) {
            String id = UUID.randomUUID().toString();
            LOG.error("bug {}: {}", id, error.getMessage());
            code = Exceptions.BUG;
            extensions.put("id", id);
        } else if (code == null) {
            // Parse and validation errors are for who writes a client: they keep what the library says of the document.
            boolean tooLong = error.getMessage() != null && error.getMessage().contains("tokens");
            code = (tooLong ? ErrorCode.TOO_LONG : ErrorCode.BAD_REQUEST).name();
            extensions.put("detail", String.valueOf(error.getMessage()));
        } else {
            extensions.putAll(error.getExtensions());
        }
        extensions.put(CODE, code);
        entry.put("message", text(code, extensions));
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            entry.put(
                    "locations",
                    error.getLocations().stream()
                            .map(at -> Map.of("line", at.getLine(), "column", at.getColumn()))
                            .toList());
        }
        if (error.getPath() != null) {
            entry.put("path", error.getPath());
        }
        entry.put("extensions", extensions);
        return entry;
    }

    /// In a unit that a person counts in.
    private String tooMany(long seconds) {
        if (seconds <= 90) {
            return words.tooMany(seconds);
        }
        return seconds <= 90 * 60
                ? words.tooManyMinutes(Math.ceilDiv(seconds, 60))
                : words.tooManyHours(Math.ceilDiv(seconds, 60 * 60));
    }

    private String text(String code, Map<String, Object> extensions) {
        return switch (code) {
            case Exceptions.BUG -> words.bug(String.valueOf(extensions.get("id")));
            case Exceptions.TOO_MANY -> tooMany((Long) extensions.getOrDefault("retryAfterSeconds", 60L));
            default -> ErrorCode.valueOf(code).in(words);
        };
    }
}
