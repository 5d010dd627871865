package nl.buurtdaad.logbook;

import java.util.List;
import nl.buurtdaad.database.Database;
import nl.buurtdaad.graphql.Asked;
import nl.buurtdaad.graphql.Wiring;
import org.jspecify.annotations.Nullable;

/// The room's GraphQL fields.
record LogbookApi(Database database, LogbookStore store) implements Wiring.Api {
    private record LogbookPage(
            List<Entry> entries, @Nullable Integer next) {}

    @Override
    public void wire(Wiring wiring) {
        wiring.query("whatHappened", this::whatHappened);
    }

    private LogbookPage whatHappened(Asked asked) {
        int after = asked.numberIfAny("after").orElse(0);
        int first = asked.first();
        List<Entry> found = database.read(tx -> store.list(tx, asked.text("platform"), after, first + 1));
        List<Entry> entries = found.stream().limit(first).toList();
        return new LogbookPage(entries, found.size() > first ? entries.getLast().number() : null);
    }
}
