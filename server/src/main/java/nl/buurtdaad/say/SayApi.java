package nl.buurtdaad.say;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import org.jspecify.annotations.Nullable;

/// The room's GraphQL fields.
public record SayApi(Database database, Clock clock, Say say) implements Wiring.Api {
    /// Who has the say in a thing, and through what; named like the schema's fields.
    ///
    /// @param projects those whose open tasks would give it
    public record SayView(List<SayOfDoer> doers, Optional<SayOfDoer> mine, List<String> projects) {}

    record SayOfDoer(Optional<String> name, boolean me, Doing through, Instant until) {}

    @Override
    public void wire(Wiring wiring) {
        wiring.query("say", this::say)
                .field(
                        "Say",
                        "doers",
                        asked -> asked.part(asked.parent(SayView.class).doers()));
    }

    private @Nullable SayView say(Asked asked) {
        Thing thing = thing(asked.input("of"));
        return database.read(tx -> say.find(tx, thing, clock.instant()))
                .map(holders -> {
                    var doers = holders.doings().values().stream()
                            .map(doing -> doer(doing, asked))
                            .toList();
                    var mine = doers.stream().filter(SayOfDoer::me).findFirst();
                    return new SayView(doers, mine, holders.projects());
                })
                .orElse(null);
    }

    private static SayOfDoer doer(Doing doing, Asked asked) {
        boolean me = asked.residentIfAny().filter(doing.resident()::equals).isPresent();
        return new SayOfDoer(doing.name(), me, doing, doing.until());
    }

    /// Reads the input Thing.
    public static Thing thing(Asked of) {
        if (of.has("task")) {
            return new Thing.Task(of.text("task"));
        }
        if (of.has("project")) {
            return new Thing.Project(of.text("project"));
        }
        return of.has("place") ? new Thing.Place(of.text("place")) : new Thing.Platform(of.text("platform"));
    }
}
