package nl.buurtdaad.testing;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/// Every operation of the schema and the ways to call it, so that a test walks what is added too.
public final class Operations {
    private static final GraphQLSchema SCHEMA = read();

    private Operations() {}

    public static List<GraphQLFieldDefinition> queries() {
        return SCHEMA.getQueryType().getFieldDefinitions();
    }

    public static List<GraphQLFieldDefinition> mutations() {
        return Objects.requireNonNull(SCHEMA.getMutationType()).getFieldDefinitions();
    }

    public static String mutation(GraphQLFieldDefinition mutation) {
        return document("mutation", mutation, " { __typename }");
    }

    /// Of a page, what is on it.
    public static String query(GraphQLFieldDefinition query) {
        var type = GraphQLTypeUtil.unwrapAll(query.getType());
        if (type instanceof GraphQLScalarType) {
            return document("query", query, "");
        }
        if (type instanceof GraphQLObjectType page && page.getName().endsWith("Page")) {
            String rows = page.getFieldDefinitions().stream()
                    .filter(field -> GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())))
                    .findFirst()
                    .orElseThrow()
                    .getName();
            return document("query", query, " { " + rows + " { __typename } }");
        }
        return document("query", query, " { __typename }");
    }

    private static String document(String kind, GraphQLFieldDefinition operation, String selection) {
        var declared = new ArrayList<String>();
        var passed = new ArrayList<String>();
        for (GraphQLArgument argument : operation.getArguments()) {
            declared.add("$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType()));
            passed.add(argument.getName() + ": $" + argument.getName());
        }
        return declared.isEmpty()
                ? "%s { %s%s }".formatted(kind, operation.getName(), selection)
                : "%s (%s) { %s(%s)%s }"
                        .formatted(
                                kind,
                                String.join(", ", declared),
                                operation.getName(),
                                String.join(", ", passed),
                                selection);
    }

    /// One call for each member of an input of which exactly one is given, and for each choice there is.
    ///
    /// @param id what to give for an argument that is an id, by its name; a key is always a new one
    public static List<Map<String, Object>> waysToCall(GraphQLFieldDefinition operation, Function<String, Object> id) {
        List<Map<String, Object>> ways = new ArrayList<>(List.of(new LinkedHashMap<>()));
        for (GraphQLArgument argument : operation.getArguments()) {
            ways = times(ways, argument.getName(), values(argument.getName(), argument.getType(), id));
        }
        // The same key with other arguments would be refused before anything is tried.
        ways.forEach(
                way -> way.computeIfPresent("key", (_, _) -> UUID.randomUUID().toString()));
        return ways;
    }

    private static List<Map<String, Object>> times(List<Map<String, Object>> ways, String name, List<Object> values) {
        var more = new ArrayList<Map<String, Object>>();
        for (Map<String, Object> way : ways) {
            for (Object value : values) {
                var next = new LinkedHashMap<>(way);
                next.put(name, value);
                more.add(next);
            }
        }
        return more;
    }

    private static List<Object> values(String name, GraphQLInputType wrapped, Function<String, Object> id) {
        var type = GraphQLTypeUtil.unwrapAll(wrapped);
        if (type instanceof GraphQLInputObjectType input) {
            return input.isOneOf() ? oneOf(input, id) : List.of(whole(input, id));
        }
        if (type instanceof GraphQLEnumType choice) {
            return choice.getValues().stream()
                    .<Object>map(value -> value.getName())
                    .toList();
        }
        return List.of(
                switch (type.getName()) {
                    case "ID" ->
                        name.equals("key") || name.equals("phoneKey")
                                ? UUID.randomUUID().toString()
                                : id.apply(name);
                    // A cursor is a number of rows, in text or not; from the first.
                    case "String" -> name.equals("after") ? "0" : "Wacht hier nog even mee";
                    case "Int" -> name.equals("after") ? 0 : 5;
                    case "Boolean" -> true;
                    case "Date" -> "2026-06-01";
                    case "DateTime" -> "2026-06-01T12:00:00Z";
                    default -> throw new IllegalStateException("no value for " + name + ": " + type.getName());
                });
    }

    private static List<Object> oneOf(GraphQLInputObjectType input, Function<String, Object> id) {
        var ways = new ArrayList<Object>();
        for (GraphQLInputObjectField field : input.getFields()) {
            values(field.getName(), field.getType(), id).forEach(value -> ways.add(Map.of(field.getName(), value)));
        }
        return ways;
    }

    private static Map<String, Object> whole(GraphQLInputObjectType input, Function<String, Object> id) {
        var whole = new LinkedHashMap<String, Object>();
        for (GraphQLInputObjectField field : input.getFields()) {
            whole.put(
                    field.getName(),
                    values(field.getName(), field.getType(), id).getFirst());
        }
        return whole;
    }

    private static GraphQLSchema read() {
        var types = new TypeDefinitionRegistry();
        try (var files = Files.newDirectoryStream(Path.of("../graph-schema/graphql"), "*.graphqls")) {
            for (Path file : files) {
                types.merge(new SchemaParser().parse(file.toFile()));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return new SchemaGenerator().makeExecutableSchema(types, RuntimeWiring.MOCKED_WIRING);
    }
}
