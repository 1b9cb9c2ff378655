package org.iom.iml.gateway.explorer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.exchange.OwnAnswer;
import org.iom.iml.gateway.exchange.OwnOperation;
import org.iom.iml.gateway.operation.Operations;

/** The merged OpenAPI document: served with the token URL of this place, and the list of what may pass. */
@ApplicationScoped
public class ApiDocument implements OwnOperation {

    /** Stands in the document until the place where it runs is known. */
    private static final String SOME_TOKEN_URL = "https://identity.example.org/token";

    private final OwnAnswer answer;
    private final Operations operations;

    ApiDocument(
            @ConfigProperty(name = "gateway.openapi", defaultValue = "openapi.json") String resource,
            @ConfigProperty(name = "gateway.token-url") String tokenUrl) {
        Buffer document = Buffer.buffer(read(resource).replace(SOME_TOKEN_URL, tokenUrl));
        answer = OwnAnswer.of("application/json", document).with(HttpHeaders.CACHE_CONTROL, "no-cache");
        operations = Operations.of(new JsonObject(document));
    }

    public Operations operations() {
        return operations;
    }

    @Override
    public String operationId() {
        return "getOpenApi";
    }

    @Override
    public void answer(Exchange exchange, Map<String, String> parameters) {
        answer.send(exchange);
    }

    private static String read(String resource) {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The API document " + resource + " is missing; the build merges it.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
