package nl.buurtdaad.hiding;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Every question of the schema, with every field below it.
final class Questions {
    private static final int DEEP = 4;

    private final Map<String, String> ids;

    /// @param ids of what is there, by the name of what it is
    Questions(Map<String, String> ids) {
        this.ids = ids;
    }

    record Question(String document, Map<String, Object> variables) {}

    List<Question> all() {
        return queries().stream().flatMap(field -> waysToAsk(field).stream()).toList();
    }

    private List<Question> waysToAsk(GraphQLFieldDefinition field) {
        var declared = new ArrayList<String>();
        var passed = new ArrayList<String>();
        List<Map<String, Object>> ways = new ArrayList<>(List.of(new LinkedHashMap<>()));
        for (GraphQLArgument argument : field.getArguments()) {
            List<Object> values = values(field.getName(), argument.getName());
            if (values.isEmpty()) {
                continue;
            }
            declared.add("$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType()));
            passed.add(argument.getName() + ": $" + argument.getName());
            ways = ways.stream()
                    .flatMap(way -> values.stream().map(value -> {
                        Map<String, Object> next = new LinkedHashMap<>(way);
                        next.put(argument.getName(), value);
                        return next;
                    }))
                    .toList();
        }
        String document = "query %s { %s%s %s }"
                .formatted(
                        brackets(declared), field.getName(), brackets(passed), fields(field.getType(), Set.of(), DEEP));
        return ways.stream().map(way -> new Question(document, way)).toList();
    }

    private List<Object> values(String query, String argument) {
        return switch (argument) {
            case "of" ->
                List.of(
                        Map.of("task", id("task")),
                        Map.of("project", id("project")),
                        Map.of("place", id("place")),
                        Map.of("platform", id("platform")));
            case "id" -> List.of(id(query));
            case "text" -> List.of("Het beleid is zo.");
            case "platform", "project", "task", "right", "sign", "request" -> List.of(id(argument));
            default -> List.of();
        };
    }

    private String id(String name) {
        return Objects.requireNonNull(ids.get(name), () -> "no id of a " + name);
    }

    /// A type is not looked into again below itself.
    private static String fields(GraphQLType wrapped, Set<String> above, int deep) {
        var type = GraphQLTypeUtil.unwrapAll(wrapped);
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream()
                    .map(member -> "... on " + member.getName() + " " + fields(member, above, deep))
                    .collect(Collectors.joining(" ", "{ __typename ", " }"));
        }
        if (!(type instanceof GraphQLObjectType object)) {
            return "";
        }
        var seen = new HashSet<>(above);
        seen.add(object.getName());
        return object.getFieldDefinitions().stream()
                .filter(field -> field.getArguments().stream()
                        .noneMatch(argument ->
                                argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue()))
                .filter(field -> !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType below)
                        || (deep > 1 && !seen.contains(below.getName())))
                .map(field -> field.getName()
                        + (field.getArgument("first") == null ? " " : "(first: 3) ")
                        + fields(field.getType(), seen, deep - 1))
                .collect(Collectors.joining(" ", "{ __typename ", " }"));
    }

    private static String brackets(List<String> parts) {
        return parts.isEmpty() ? "" : "(" + String.join(", ", parts) + ")";
    }

    private static List<GraphQLFieldDefinition> queries() {
        var types = new TypeDefinitionRegistry();
        try (var files = Files.newDirectoryStream(Path.of("../graph-schema/graphql"), "*.graphqls")) {
            for (Path file : files) {
                types.merge(new SchemaParser().parse(file.toFile()));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return new SchemaGenerator()
                .makeExecutableSchema(types, RuntimeWiring.MOCKED_WIRING)
                .getQueryType()
                .getFieldDefinitions();
    }
}
