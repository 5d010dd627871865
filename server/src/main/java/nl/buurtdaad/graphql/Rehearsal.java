package nl.buurtdaad.graphql;

import static java.util.Objects.requireNonNull;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtdaad.graphql.GraphqlEngine.Question;
import nl.buurtdaad.words.Language;

/// Asks once for all that a project shows, as a stranger would. The graph plans each statement at its first use: all
/// those of a project page made the first visitor after a start wait for seconds.
public record Rehearsal(GraphqlEngine engine) {
    private static final int DEPTH = 3;

    /// @throws IllegalStateException when the door itself refuses the question
    public void showProject(String id) {
        GraphQLType project = requireNonNull(engine.schema().getType("Project"));
        String document = "query ($id: ID!) { project(id: $id) " + selection(project, DEPTH) + " }";
        var answer = engine.answer(new Question(
                document, null, Map.of("id", id), true, false, Caller.STRANGER, Language.NL, "rehearsal", null));
        if (!answer.executed()) {
            throw new IllegalStateException("a project was not shown: " + answer.body());
        }
    }

    /// What can be asked without an argument; of a union its name.
    private static String selection(GraphQLType type, int depth) {
        if (!(type instanceof GraphQLObjectType object)) {
            return "{ __typename }";
        }
        return object.getFieldDefinitions().stream()
                .filter(field -> depth > 0 || isLeaf(field))
                .filter(field -> field.getArguments().stream()
                        .noneMatch(argument ->
                                GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue()))
                .map(field -> field.getName() + (isLeaf(field) ? "" : selection(typeOf(field), depth - 1)))
                .collect(Collectors.joining(" ", "{ __typename ", " }"));
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isLeaf(typeOf(field));
    }

    private static GraphQLType typeOf(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType());
    }
}
