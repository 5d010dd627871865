package nl.buurtdaad.logbook;

import java.time.Instant;
import java.util.List;
import nl.buurtdaad.database.Tx;

/// Where rooms write what happened, in the transaction in which it happened. Ids only, never names.
public final class Logbook {
    private final LogbookStore store = new LogbookStore();

    /// @param what what happened, in words with dashes, such as `task-claimed`
    /// @param about the ids it is about
    public void write(Tx tx, String platform, String what, Instant at, List<String> about) {
        store.write(tx, platform, what, at, about);
    }
}
