package org.iom.iml.platform.schema;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * A job that migrates the schema before a service starts, and the only process that knows the schema owner's password.
 * Several may run at once; the service starts only on its own version of the schema.
 */
public final class MigrateSchema {

    /** The number of connection attempts, as a database started at the same time may not be ready. */
    private static final int CONNECT_RETRIES = 20;

    private MigrateSchema() {}

    public static void main(String[] arguments) {
        MigrateResult done = migrate(System.getenv());
        System.out.println(done.migrationsExecuted + " migrations, now " + done.targetSchemaVersion);
    }

    static MigrateResult migrate(Map<String, String> environment) {
        return Flyway.configure()
                .dataSource(
                        needed(environment, "DATABASE_URL"),
                        needed(environment, "DATABASE_OWNER_USERNAME"),
                        needed(environment, "DATABASE_OWNER_PASSWORD"))
                .connectRetries(CONNECT_RETRIES)
                .placeholders(Map.of("application", needed(environment, "DATABASE_USERNAME")))
                .locations("classpath:db/platform", "classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private static String needed(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }
}
