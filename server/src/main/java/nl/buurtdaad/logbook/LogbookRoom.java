package nl.buurtdaad.logbook;

import nl.buurtdaad.database.Database;
import nl.buurtdaad.graphql.Wiring;

/// Puts the room together.
public final class LogbookRoom implements AutoCloseable {
    private final Database database;
    private final LogbookTail tail;

    public LogbookRoom(Database database) {
        this.database = database;
        this.tail = new LogbookTail(database);
    }

    public Wiring.Api api() {
        return new LogbookApi(database, new LogbookStore());
    }

    @Override
    public void close() {
        tail.close();
    }
}
