package nl.buurtdaad.graphql;

import graphql.schema.idl.RuntimeWiring;
import org.jspecify.annotations.Nullable;

/// Where a room hangs its fields.
public final class Wiring {
    /// Answers one field.
    @FunctionalInterface
    public interface Fetch {
        @Nullable
        Object of(Asked asked);
    }

    /// A room's fields.
    @FunctionalInterface
    public interface Api {
        void wire(Wiring wiring);
    }

    private final RuntimeWiring.Builder runtime;

    Wiring(RuntimeWiring.Builder runtime) {
        this.runtime = runtime;
    }

    public Wiring query(String field, Fetch fetch) {
        return field("Query", field, fetch);
    }

    public Wiring mutation(String field, Fetch fetch) {
        return field("Mutation", field, fetch);
    }

    /// A field that is not simply a component of its parent record.
    public Wiring field(String type, String field, Fetch fetch) {
        runtime.type(type, builder -> builder.dataFetcher(field, environment -> fetch.of(Asked.of(environment))));
        return this;
    }
}
