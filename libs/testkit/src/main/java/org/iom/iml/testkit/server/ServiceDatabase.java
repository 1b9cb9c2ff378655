package org.iom.iml.testkit.server;

import java.util.Map;

/** A service's own database: an owner for the schema and an application role that RLS binds. */
public record ServiceDatabase(
        String url, String username, String password, String ownerUsername, String ownerPassword) {

    /** What the process of the service reads. */
    public Map<String, String> environment() {
        return Map.of("DATABASE_URL", url, "DATABASE_USERNAME", username, "DATABASE_PASSWORD", password);
    }

    /** What the process reads that migrates. */
    public Map<String, String> ownerEnvironment() {
        return Map.of(
                "DATABASE_URL", url,
                "DATABASE_USERNAME", username,
                "DATABASE_OWNER_USERNAME", ownerUsername,
                "DATABASE_OWNER_PASSWORD", ownerPassword);
    }
}
