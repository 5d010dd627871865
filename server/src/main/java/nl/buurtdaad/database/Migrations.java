package nl.buurtdaad.database;

import ac.simons.neo4j.migrations.core.MigrationsConfig;

/// Brings the graph's constraints and indexes up to date, from `graph-schema/migrations`.
public final class Migrations {
    private Migrations() {}

    public static void apply(Database database) {
        var config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:migrations")
                .withDatabase(database.name())
                .build();
        database.withDriver(driver -> new ac.simons.neo4j.migrations.core.Migrations(config, driver).apply());
    }
}
