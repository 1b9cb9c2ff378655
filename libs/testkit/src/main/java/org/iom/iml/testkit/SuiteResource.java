package org.iom.iml.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.iom.iml.testkit.server.ServiceDatabase;

/**
 * Starts real servers for a {@code @QuarkusTest} and hands it the environment that the process of a service would get:
 * an identity server, and for a {@link ServiceTest} PostgreSQL and Kafka as well, and
 * what the process reads that migrates. The servers are shared by all tests of
 * the JVM.
 */
public final class SuiteResource implements QuarkusTestResourceLifecycleManager {
    /** Refuses every connection; a test that needs the neighbour sets its own address. */
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

    /** Tests run in the folder of their module. */
    private static String service() {
        String module = Path.of("").toAbsolutePath().getFileName().toString();
        return module.replaceFirst("-service$", "");
    }

    /** Nothing: the servers serve the next test class as well and end with the JVM. */
    @Override
    public void stop() {}
}
