package org.iom.iml.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Starts real servers for a {@code @QuarkusTest} and hands it the environment that the process of a service would get.
 *
 * <p>{@code @QuarkusTestResource(value = SuiteResource.class, initArgs = @ResourceArg(name = "service", value =
 * "training"))}; without the argument there is an identity server only. The servers are shared by all tests of the JVM.
 */
public final class SuiteResource implements QuarkusTestResourceLifecycleManager {
    /** Refuses every connection; a test that needs the neighbour sets its own address. */
    private static final String NOWHERE = "http://127.0.0.1:9";

    private @Nullable String service;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.get("service");
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> environment = new HashMap<>();
        environment.put("INSTRUMENTS_URL", NOWHERE);
        environment.put("CURSOR_KEY", "a key that only tests use, long enough for HMAC");
        if (service != null) {
            String name = service;
            var kafka = CompletableFuture.supplyAsync(TestServers::kafka);
            environment.putAll(TestServers.database(name).environment());
            environment.put("SMTP_HOST", "127.0.0.1");
            environment.put("SMTP_PORT", TestServers.mail().split(":", 2)[0]);
            environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.join());
        }
        environment.put("OIDC_ISSUER_URL", TestServers.issuerUrl());
        return environment;
    }

    /** Nothing: the servers serve the next test class as well and end with the JVM. */
    @Override
    public void stop() {}
}
