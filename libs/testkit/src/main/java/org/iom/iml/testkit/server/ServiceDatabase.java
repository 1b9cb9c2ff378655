package org.iom.iml.testkit.server;

import java.util.Map;

/** A service's own database, with a schema owner and an application role subject to row-level security. */
public record ServiceDatabase(
        String url, String username, String password, String ownerUsername, String ownerPassword) {

    /** Returns the environment of the service process. */
    public Map<String, String> environment() {
        return Map.of("DATABASE_URL", url, "DATABASE_USERNAME", username, "DATABASE_PASSWORD", password);
    }

    /** Returns the environment of the migration process. */
    public Map<String, String> ownerEnvironment() {
        return Map.of(
                "DATABASE_URL", url,
                "DATABASE_USERNAME", username,
                "DATABASE_OWNER_USERNAME", ownerUsername,
                "DATABASE_OWNER_PASSWORD", ownerPassword);
    }
}
