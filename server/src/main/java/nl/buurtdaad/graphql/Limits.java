package nl.buurtdaad.graphql;

import graphql.ExecutionResult;
import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import graphql.schema.DataFetcher;
import java.util.List;
import java.util.Set;
import nl.buurtdaad.database.Deadline;
import org.jspecify.annotations.Nullable;

/// How deep, costly and long a document may be. A project page with everything on it costs about 2,500.
final class Limits {
    static final int DEPTH = 15;
    static final int COST = 10_000;
    static final int ALIASES = 15;
    static final int TOKENS = 2_000;
    static final int KILOBYTES = 64;

    private Limits() {}

    static Instrumentation instrumentation() {
        var options = ParserOptions.getDefaultOperationParserOptions();
        ParserOptions.setDefaultOperationParserOptions(options.transform(builder ->
                builder.maxTokens(TOKENS).maxCharacters(KILOBYTES * 1024).maxWhitespaceTokens(TOKENS * 10)));
        return new ChainedInstrumentation(List.of(new Depth(), new Cost(), new Operation()));
    }

    /// A list costs what a row costs, times the rows that it may have.
    private static final FieldComplexityCalculator PER_ROW = (environment, children) -> {
        Object first = environment.getArguments().get("first");
        boolean paged = environment.getFieldDefinition().getArgument("first") != null;
        long rows = paged ? first instanceof Integer n ? Math.clamp(n, 1, 1_000) : Asked.PAGE : 1;
        return (int) Math.min(Integer.MAX_VALUE / 4, 1 + children * rows);
    };

    private static final class Depth extends MaxQueryDepthInstrumentation {
        Depth() {
            super(DEPTH);
        }

        @Override
        protected AbortExecutionException mkAbortException(int depth, int maxDepth) {
            return Errors.abort(ErrorCode.TOO_DEEP);
        }
    }

    private static final class Cost extends MaxQueryComplexityInstrumentation {
        Cost() {
            super(COST, PER_ROW);
        }

        @Override
        protected AbortExecutionException mkAbortException(int cost, int maxCost) {
            return Errors.abort(ErrorCode.TOO_COSTLY);
        }
    }

    private static final Set<String> LEAVING = Set.of("forgetThisPhone", "eraseMe");

    /// Aliases, mutations by GET, and the caller's time.
    private static final class Operation extends SimplePerformantInstrumentation {
        @Override
        public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
                InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
            var execution = parameters.getExecutionContext();
            if (aliases(execution.getDocument()) > ALIASES) {
                throw Errors.abort(ErrorCode.TOO_MANY_ALIASES);
            }
            GraphqlEngine.Question question = execution.getGraphQLContext().get(GraphqlEngine.Question.class);
            if (question != null && question.badToken() && !onlyLeaves(execution.getOperationDefinition())) {
                throw Errors.abort(ErrorCode.BAD_TOKEN);
            }
            boolean readOnly = question != null && question.readOnly();
            boolean changes =
                    execution.getOperationDefinition().getOperation() == OperationDefinition.Operation.MUTATION;
            if (readOnly && changes) {
                throw Errors.abort(ErrorCode.CHANGE_BY_POST);
            }
            return SimpleInstrumentationContext.noOp();
        }

        /// Signing out and leaving are safe to repeat, and the second time nobody holds the key any more.
        private static boolean onlyLeaves(OperationDefinition operation) {
            return operation.getOperation() == OperationDefinition.Operation.MUTATION
                    && operation.getSelectionSet().getSelections().stream()
                            .allMatch(
                                    selection -> selection instanceof Field field && LEAVING.contains(field.getName()));
        }

        @Override
        public DataFetcher<?> instrumentDataFetcher(
                DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
            if (!Deadline.isOver()) {
                return fetcher;
            }
            // Thrown here it would be no answer at all; thrown by a field it is one of its errors.
            return _ -> {
                throw new Refused(ErrorCode.TOO_SLOW);
            };
        }
    }

    private static int aliases(Document document) {
        return document.getDefinitions().stream().mapToInt(Limits::aliasesBelow).sum();
    }

    private static int aliasesBelow(Node<?> node) {
        int own = node instanceof Field field && field.getAlias() != null ? 1 : 0;
        int below = 0;
        for (Node<?> child : node.getChildren()) {
            below += aliasesBelow(child);
        }
        return own + below;
    }
}
