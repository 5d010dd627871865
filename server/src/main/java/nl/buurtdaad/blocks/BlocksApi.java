package nl.buurtdaad.blocks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtdaad.blocks.BlockOutcome.HeardAgain;
import nl.buurtdaad.blocks.BlockOutcome.NoMoreHeard;
import nl.buurtdaad.blocks.BlockOutcome.NotFound;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.database.Once;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;

/// The room's GraphQL fields.
public record BlocksApi(Database database, Once once, Clock clock) implements Wiring.Api {
    private static final BlockStore STORE = new BlockStore();

    /// Named like the schema's fields.
    ///
    /// @param name empty for "een buurtgenoot"
    record Block(String id, Instant at, Optional<String> name) {}

    @Override
    public void wire(Wiring wiring) {
        wiring.query("myBlocks", asked -> asked.part(mine(asked)))
                .mutation("block", this::block)
                .mutation("unblock", this::unblock);
    }

    private List<Block> mine(Asked asked) {
        return database.read(tx -> STORE.list(tx, asked.residentOrNobody()));
    }

    private BlockOutcome block(Asked asked) {
        String resident = asked.resident();
        Asked whom = asked.input("whom");
        boolean byLine = whom.has("line");
        String of = whom.text(byLine ? "line" : "notice");
        return once.run(resident, asked.key(), "block", List.of(byLine, of), BlockOutcome.class, tx -> {
            STORE.lock(tx, resident);
            return STORE.block(tx, resident, byLine, of, asked.key().toString(), clock.instant())
                    .<BlockOutcome>map(NoMoreHeard::new)
                    .orElseGet(() -> new NotFound(of));
        });
    }

    private BlockOutcome unblock(Asked asked) {
        String resident = asked.resident();
        String block = asked.text("block");
        return once.run(resident, asked.key(), "unblock", List.of(block), BlockOutcome.class, tx -> {
            STORE.lock(tx, resident);
            return STORE.unblock(tx, resident, block) ? new HeardAgain(block) : new NotFound(block);
        });
    }
}
