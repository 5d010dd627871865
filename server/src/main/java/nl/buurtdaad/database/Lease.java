package nl.buurtdaad.database;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/// Says which server does a job that only one may do at a time. Who holds it renews it by asking again;
/// when its holder is gone it passes to another once its time is over.
public final class Lease {
    /// Writes first, so that two servers that ask at once come one after the other.
    private static final String TAKE = """
            MERGE (lease:Lease {name: $name})
            SET lease.lock = $holder
            WITH lease, lease.holder = $holder OR coalesce(lease.until <= datetime(), true) AS free
            SET lease.holder = CASE WHEN free THEN $holder ELSE lease.holder END,
                lease.until = CASE WHEN free THEN datetime() + duration({seconds: $seconds}) ELSE lease.until END
            RETURN free
            """;

    private static final String GIVE_UP = """
            MATCH (lease:Lease {name: $name, holder: $holder}) SET lease.until = datetime()
            """;

    private static final String END_ALL = "MATCH (lease:Lease) SET lease.until = datetime()";

    private final String name;
    private final long seconds;
    private final String holder = UUID.randomUUID().toString();

    public Lease(String name, Duration time) {
        this.name = name;
        this.seconds = time.toSeconds();
    }

    /// Within the transaction of the work itself: the lease cannot pass on before it commits.
    /// The time is the graph's own, since the clocks of two servers differ.
    public boolean isMine(Tx tx) {
        return tx.get(TAKE, Map.of("name", name, "holder", holder, "seconds", seconds))
                .get("free")
                .asBoolean();
    }

    /// For a graph of which nobody else has a server.
    public static void endAll(Tx tx) {
        tx.run(END_ALL, Map.of());
    }

    /// So that another need not wait until its time is over.
    public void giveUp(Tx tx) {
        tx.run(GIVE_UP, Map.of("name", name, "holder", holder));
    }
}
