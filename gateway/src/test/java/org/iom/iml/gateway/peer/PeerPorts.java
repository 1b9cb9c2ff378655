package org.iom.iml.gateway.peer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Gives the gateway a port and small bounds, and one port to every peer that a test may open behind it. */
public final class PeerPorts implements QuarkusTestResourceLifecycleManager {

    public static final String LISTED_ORIGIN = "https://desk.example.org";

    private static final String URLS = "gateway.upstream.urls.";
    private static final List<String> SERVICES =
            List.of("main", "fragile", "crowded", "absent", "lost", "instruments", "monitoring", "review", "training");

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "gateway.openapi", "peers-openapi.json",
                "gateway.door.port", Integer.toString(free()),
                "gateway.upstream.concurrency", "8",
                "gateway.upstream.keep-alive", "PT1S",
                "gateway.upstream.deadlines.read", "PT0.8S",
                "gateway.upstream.response-deadlines.getPatient", "PT20S",
                "gateway.upstream.response-deadlines.postCrowded", "PT20S",
                "gateway.upstream.upload-deadline", "PT1S",
                "gateway.upstream.body-limit", "65536",
                "gateway.upstream.deadlines.write", "PT0.8S"));
        settings.putAll(Map.of(
                "gateway.upstream.breaker-window", "6",
                "gateway.upstream.breaker-delay", "PT1S",
                "gateway.rate.quotas.export.address", "4",
                "gateway.door.longest-target", "2048",
                "gateway.door.head-deadline", "PT1S",
                "gateway.pace.patience", "PT2S",
                "gateway.rate.at-once", "24",
                "gateway.cors.origins", LISTED_ORIGIN));
        settings.put("gateway.profile.section-deadline", "PT0.5S");
        SERVICES.forEach(service -> settings.put(URLS + service, "http://127.0.0.1:" + free()));
        return settings;
    }

    @Override
    public void stop() {}

    public static int gateway() {
        return ConfigProvider.getConfig().getValue("gateway.door.port", Integer.class);
    }

    static int of(String service) {
        return URI.create(ConfigProvider.getConfig().getValue(URLS + service, String.class))
                .getPort();
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
