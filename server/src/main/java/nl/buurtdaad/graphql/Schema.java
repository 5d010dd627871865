package nl.buurtdaad.graphql;

import graphql.language.StringValue;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Joins `graph-schema/graphql/*.graphqls` and the rooms' fields into one schema.
final class Schema {
    private static final List<String> FILES = List.of(
            "schema",
            "residents",
            "offices",
            "danger",
            "places",
            "agreements",
            "platforms",
            "projects",
            "rests",
            "keys",
            "hiding",
            "say",
            "notices",
            "blocks",
            "joining",
            "claims",
            "deeds",
            "tasks",
            "decisions",
            "proposals",
            "cases",
            "friction",
            "visits",
            "rights",
            "facilitation",
            "backing",
            "handovers",
            "checkin",
            "logbook");

    /// Members of unions and the records behind them carry the same name.
    private static final TypeResolver BY_NAME = environment -> environment
            .getSchema()
            .getObjectType(
                    Objects.requireNonNull(environment.getObject()).getClass().getSimpleName());

    private Schema() {}

    static GraphQLSchema join(List<Wiring.Api> rooms) {
        var types = new TypeDefinitionRegistry();
        FILES.forEach(file -> types.merge(new SchemaParser().parse(read(file))));
        var runtime = RuntimeWiring.newRuntimeWiring()
                .scalar(instants())
                .scalar(dates())
                .wiringFactory(new Unions());
        var wiring = new Wiring(runtime);
        rooms.forEach(room -> room.wire(wiring));
        return new SchemaGenerator().makeExecutableSchema(types, runtime.build());
    }

    private static final class Unions implements WiringFactory {
        @Override
        public boolean providesTypeResolver(UnionWiringEnvironment environment) {
            return true;
        }

        @Override
        public TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
            return BY_NAME;
        }
    }

    private static String read(String file) {
        try (InputStream in = Schema.class.getResourceAsStream("/graphql/" + file + ".graphqls")) {
            if (in == null) {
                throw new IllegalStateException("no schema file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }

    /// The library's Date, that does not make 30 June of 31 June.
    private static GraphQLScalarType dates() {
        var library = (Coercing<?, ?>) ExtendedScalars.Date.getCoercing();
        return ExtendedScalars.Date.transform(scalar -> scalar.coercing(new Coercing<Object, Object>() {
            @Override
            public @Nullable Object serialize(Object value, graphql.GraphQLContext context, Locale locale) {
                return library.serialize(value, context, locale);
            }

            @Override
            public @Nullable Object parseValue(Object value, graphql.GraphQLContext context, Locale locale) {
                if (value instanceof String text && !isADay(text)) {
                    throw new CoercingParseValueException("not a day: " + text);
                }
                return library.parseValue(value, context, locale);
            }

            @Override
            public @Nullable Object parseLiteral(
                    graphql.language.Value<?> value,
                    graphql.execution.CoercedVariables variables,
                    graphql.GraphQLContext context,
                    Locale locale) {
                if (value instanceof StringValue text && !isADay(text.getValue())) {
                    throw new CoercingParseLiteralException("not a day: " + text.getValue());
                }
                return library.parseLiteral(value, variables, context, locale);
            }
        }));
    }

    private static boolean isADay(@Nullable String text) {
        try {
            LocalDate.parse(Objects.requireNonNullElse(text, ""));
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    /// The library's DateTime, that also takes the `Instant`s of our records.
    private static GraphQLScalarType instants() {
        var library = (Coercing<?, ?>) ExtendedScalars.DateTime.getCoercing();
        return ExtendedScalars.DateTime.transform(scalar -> scalar.coercing(new Coercing<Object, Object>() {
            @Override
            public @Nullable Object serialize(Object value, graphql.GraphQLContext context, Locale locale) {
                return library.serialize(
                        value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value, context, locale);
            }

            @Override
            public @Nullable Object parseValue(Object value, graphql.GraphQLContext context, Locale locale) {
                return library.parseValue(value, context, locale);
            }

            @Override
            public @Nullable Object parseLiteral(
                    graphql.language.Value<?> value,
                    graphql.execution.CoercedVariables variables,
                    graphql.GraphQLContext context,
                    Locale locale) {
                return library.parseLiteral(value, variables, context, locale);
            }
        }));
    }
}
