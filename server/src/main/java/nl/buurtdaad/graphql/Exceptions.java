package nl.buurtdaad.graphql;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Deadline;
import nl.buurtdaad.database.Once;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns what a field threw into an entry of `errors`; a bug gets an id that also stands in the log.
final class Exceptions implements DataFetcherExceptionHandler {
    static final String BUG = "BUG";
    static final String TOO_MANY = "TOO_MANY";
    private static final Logger LOG = LoggerFactory.getLogger(Exceptions.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        var error = GraphqlErrorBuilder.newError(parameters.getDataFetchingEnvironment())
                .message("")
                .extensions(extensions(parameters.getException()))
                .build();
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }

    private static Map<String, Object> extensions(Throwable thrown) {
        return switch (thrown) {
            case Refused refused -> Map.of("code", refused.code().name());
            case TooOften often -> Map.of("code", TOO_MANY, "retryAfterSeconds", often.retryAfterSeconds());
            case Once.KeyUsedBefore _ -> Map.of("code", ErrorCode.KEY_USED.name());
            case Database.Silent _ -> Map.of("code", ErrorCode.TOO_SLOW.name());
            case Throwable _ when Deadline.isOver() -> Map.of("code", ErrorCode.TOO_SLOW.name());
            case Throwable bug -> {
                String id = UUID.randomUUID().toString();
                LOG.error("bug {}", id, bug);
                yield Map.of("code", BUG, "id", id);
            }
        };
    }
}
