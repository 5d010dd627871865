package nl.buurtdaad.database;

import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;

/// Brings the graph's constraints and indexes up to date, from `graph-schema/migrations`.
public final class Migrations {
    private Migrations() {}

    /// The graph could not be brought to this version; most often a version that is not an earlier one made it.
    public static final class DoNotFit extends RuntimeException {
        private static final long serialVersionUID = 1;

        private DoNotFit(MigrationsException why) {
            super(
                    "The graph could not be brought to this version of Buurtdaad: " + why.getMessage()
                            + " If another version made it, run that one on it, or this one on an empty graph.",
                    why);
        }
    }

    /// @throws DoNotFit and leaves the graph as it is
    public static void apply(Database database) {
        var config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:migrations")
                .withDatabase(database.name())
                .build();
        try {
            database.withDriver(driver -> new ac.simons.neo4j.migrations.core.Migrations(config, driver).apply());
        } catch (MigrationsException unknown) {
            throw new DoNotFit(unknown);
        }
    }
}
