package nl.buurtdaad.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.buurtdaad.database.Deadline;
import nl.buurtdaad.words.Language;
import org.jspecify.annotations.Nullable;

/// Answers GraphQL documents over the joined schema of all rooms, on the caller's own (virtual) thread.
public final class GraphqlEngine {
    /// How long a caller waits for an answer, signing in included.
    public static final Duration TIME = Duration.ofSeconds(10);

    /// @param readOnly came by GET, so that a mutation is refused
    /// @param badToken came with a key that nobody holds: only what needs nobody is answered
    /// @param address where it came from, for limits only
    /// @param accessKey the hash of the key it came with
    public record Question(
            String query,
            @Nullable String operationName,
            Map<String, Object> variables,
            boolean readOnly,
            boolean badToken,
            Caller caller,
            Language language,
            String address,
            @Nullable String accessKey) {}

    /// @param executed false when nothing was run: the document could not be read, or a limit was met before
    /// @param stoppedBy why the whole operation was not run, when it was one of our own reasons
    public record Answer(
            Map<String, Object> body,
            boolean executed,
            @Nullable ErrorCode stoppedBy) {}

    private final GraphQL graphql;
    private final GraphQLSchema schema;

    public GraphqlEngine(List<Wiring.Api> rooms) {
        schema = Schema.join(rooms);
        graphql = GraphQL.newGraphQL(schema)
                .instrumentation(Limits.instrumentation())
                .preparsedDocumentProvider(new KnownDocuments())
                .defaultDataFetcherExceptionHandler(new Exceptions())
                .build();
    }

    public Answer answer(Question question) {
        var errors = new Errors(question.language());
        var input = ExecutionInput.newExecutionInput(question.query())
                .operationName(question.operationName())
                .variables(question.variables())
                .graphQLContext(context -> context.put(Question.class, question))
                .build();
        ExecutionResult result = Deadline.within(TIME, () -> graphql.execute(input));
        return new Answer(errors.body(result), result.isDataPresent(), stoppedBy(result));
    }

    private static @Nullable ErrorCode stoppedBy(ExecutionResult result) {
        return result.isDataPresent()
                ? null
                : result.getErrors().stream()
                        .flatMap(error -> ErrorCode.find(Errors.code(error)).stream())
                        .findFirst()
                        .orElse(null);
    }

    /// For tests that walk the schema.
    public GraphQLSchema schema() {
        return schema;
    }
}
