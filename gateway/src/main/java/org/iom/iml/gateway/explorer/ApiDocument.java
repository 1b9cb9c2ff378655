package org.iom.iml.gateway.explorer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.exchange.OwnOperation;
import org.iom.iml.gateway.operation.Operations;

/** The merged OpenAPI document: served as it is, and the list of what may pass. */
@ApplicationScoped
public class ApiDocument implements OwnOperation {

    private final Buffer document;
    private final String etag;
    private final Operations operations;

    ApiDocument(@ConfigProperty(name = "gateway.openapi", defaultValue = "openapi.json") String resource) {
        byte[] bytes = read(resource);
        document = Buffer.buffer(bytes);
        etag = '"' + fingerprint(bytes) + '"';
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
        HttpServerResponse response =
                exchange.response().putHeader(HttpHeaders.ETAG, etag).putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (isCurrent(exchange.request().headers().getAll(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json").end(document);
        }
    }

    private boolean isCurrent(List<String> known) {
        return known.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag));
    }

    private static byte[] read(String resource) {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The API document " + resource + " is missing; the build merges it.");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String fingerprint(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
