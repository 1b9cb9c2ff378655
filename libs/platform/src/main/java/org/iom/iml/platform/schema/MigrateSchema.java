package org.iom.iml.platform.schema;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * The job before a start: the only process that knows the password of the schema's owner. Several may run at once; the
 * service itself starts only on a schema that is its own.
 */
public final class MigrateSchema {

    /** A database that starts with everything else may not be there yet. */
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
