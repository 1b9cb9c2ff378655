package org.iom.iml.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.iom.iml.testkit.server.ServiceDatabase;

/**
 * A resource that starts real servers for a {@code @QuarkusTest} and provides the environment of a service process: an
 * identity server, and for a {@link ServiceTest} also PostgreSQL, Kafka and the environment of the migration process.
 * All tests of the JVM share the servers.
 */
public final class SuiteResource implements QuarkusTestResourceLifecycleManager {
    /** An address that refuses every connection; a test that needs another service sets its own. */
    private static final String NOWHERE = "http://127.0.0.1:9";

    private boolean ownDatabase;

    @Override
    public void init(Map<String, String> arguments) {
        ownDatabase = !arguments.isEmpty();
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> environment = new HashMap<>();
        environment.put("INSTRUMENTS_URL", NOWHERE);
        environment.put("CURSOR_KEY", "a key that only tests use, long enough for HMAC");
        if (ownDatabase) {
            var kafka = CompletableFuture.supplyAsync(TestServers::kafka);
            ServiceDatabase database = TestServers.database(service());
            environment.putAll(database.environment());
            environment.putAll(database.ownerEnvironment());
            environment.put("SMTP_HOST", "127.0.0.1");
            environment.put("SMTP_PORT", TestServers.mail().split(":", 2)[0]);
            environment.put("BOUNCE_HOST", "127.0.0.1");
            environment.put("BOUNCE_PORT", TestServers.mail().split(":", 2)[1]);
            environment.put("BOUNCE_EVERY", "1s");
            environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.join());
        }
        environment.put("OIDC_ISSUER_URL", TestServers.issuerUrl());
        return environment;
    }

    /** Returns the service, which is the module in whose folder the test runs. */
    private static String service() {
        String module = Path.of("").toAbsolutePath().getFileName().toString();
        return module.replaceFirst("-service$", "");
    }

    /** Does nothing: the servers also serve the next test class and end with the JVM. */
    @Override
    public void stop() {}
}
