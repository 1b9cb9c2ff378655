package org.iom.iml.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A stand-in for instruments-service that resolves each State's name to itself, as the service does with codes. */
final class NameDesk implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;

    NameDesk() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/party-name-resolutions", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode names = json.readTree(exchange.getRequestBody()).path("names");
            ObjectNode answer = json.createObjectNode();
            ArrayNode items = answer.putArray("items");
            names.forEach(name -> items.addObject()
                    .put("name", name.asText())
                    .put("party", name.asText())
                    .put("match", "exact")
                    .putArray("alternatives"));
            byte[] body = json.writeValueAsBytes(answer);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
