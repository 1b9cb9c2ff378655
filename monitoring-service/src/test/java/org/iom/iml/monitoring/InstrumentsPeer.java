package org.iom.iml.monitoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stands for instruments-service on the network: answers by its contract. It knows a few names by their codes, knows
 * nothing of Atlantis, and takes any other name in capitals for its code. It is away while {@link #AWAY} is set.
 */
public final class InstrumentsPeer implements QuarkusTestResourceLifecycleManager {

    /** System property that tests set to have it answer 503. */
    public static final String AWAY = "iml.test.instruments.away";

    private static final Map<String, String> CODES =
            Map.of("Kenya", "KEN", "Chad", "TCD", "France", "FRA", "Uruguay", "URY", "Macedonia FYR", "MKD");
    private static final int MAX_NAMES = 200;

    private final ObjectMapper json = new ObjectMapper();
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/v1/party-name-resolutions", this::answer);
            started.start();
            server = started;
            return Map.of(
                    "quarkus.rest-client.instruments.url",
                    "http://127.0.0.1:" + started.getAddress().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode names = json.readTree(exchange.getRequestBody()).path("names");
            if (Boolean.getBoolean(AWAY) || names.size() > MAX_NAMES) {
                exchange.sendResponseHeaders(Boolean.getBoolean(AWAY) ? 503 : 422, -1);
                return;
            }
            ObjectNode answer = json.createObjectNode();
            ArrayNode items = answer.putArray("items");
            names.forEach(name -> resolve(items.addObject(), name.asText()));
            byte[] body = json.writeValueAsBytes(answer);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static void resolve(ObjectNode item, String name) {
        item.put("name", name);
        if (name.equals("Atlantis")) {
            item.putNull("party").put("match", "none").putArray("alternatives").add("Atlantic States");
        } else {
            String code = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
            item.put("party", CODES.getOrDefault(name, code))
                    .put("match", "exact")
                    .putArray("alternatives");
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
