package org.iom.iml.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.iom.iml.testkit.server.PostgresServer;
import org.iom.iml.testkit.server.ServiceDatabase;
import org.junit.jupiter.api.Test;

class MigrateSchemaTest {

    @Test
    void theOwnerMigratesOnceAndTheServiceStartsOnNothingElse() {
        try (PostgresServer server = PostgresServer.temporary()) {
            ServiceDatabase database = server.database("training");
            Flyway service = asTheServiceStarts(database);
            assertThatThrownBy(service::validate).isInstanceOf(FlywayValidateException.class);

            assertThat(MigrateSchema.migrate(database.ownerEnvironment()).migrationsExecuted)
                    .isPositive();

            service.validate();
            assertThat(MigrateSchema.migrate(database.ownerEnvironment()).migrationsExecuted)
                    .isZero();
        }
    }

    @Test
    void theRoleOfTheServiceCannotMigrate() {
        try (PostgresServer server = PostgresServer.temporary()) {
            ServiceDatabase database = server.database("training");
            Map<String, String> environment = new HashMap<>(database.ownerEnvironment());
            environment.put("DATABASE_OWNER_USERNAME", database.username());
            environment.put("DATABASE_OWNER_PASSWORD", database.password());

            assertThatThrownBy(() -> MigrateSchema.migrate(environment)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void whatIsNotSaidIsNotGuessed() {
        assertThatThrownBy(() -> MigrateSchema.migrate(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("DATABASE_URL is not set");
    }

    private static Flyway asTheServiceStarts(ServiceDatabase database) {
        return Flyway.configure()
                .dataSource(database.url(), database.username(), database.password())
                .placeholders(Map.of("application", database.username()))
                .locations("classpath:db/platform", "classpath:db/migration")
                .outOfOrder(true)
                .load();
    }
}
