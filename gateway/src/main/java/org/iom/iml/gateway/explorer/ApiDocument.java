package org.iom.iml.gateway.explorer;

import io.quarkus.runtime.Startup;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.exchange.OwnAnswer;
import org.iom.iml.gateway.exchange.OwnOperation;
import org.iom.iml.gateway.openapi.OpenApiFile;
import org.iom.iml.gateway.operation.Operations;
import org.iom.iml.language.Languages;

/**
 * The merged OpenAPI document with summaries in the caller's language and the identity provider of this deployment, which also
 * lists the operations that may pass.
 */
@Startup
@ApplicationScoped
public class ApiDocument implements OwnOperation {

    /** The placeholders in the document for the identity provider of the deployment. */
    private static final String SOME_ISSUER = "https://identity.example.org";

    private static final String SOME_TOKEN_URL = SOME_ISSUER + "/token";

    private final Map<String, OwnAnswer> answers = new HashMap<>();
    private final Operations operations;

    ApiDocument(
            @ConfigProperty(name = "gateway.openapi", defaultValue = "openapi.json") String resource,
            @ConfigProperty(name = "gateway.token-url") String tokenUrl,
            @ConfigProperty(name = "gateway.issuer-url") String issuerUrl) {
        UnaryOperator<String> here =
                text -> text.replace(SOME_TOKEN_URL, tokenUrl).replace(SOME_ISSUER, issuerUrl);
        Buffer document = Buffer.buffer(here.apply(read(resource)));
        operations = Operations.of(new JsonObject(document));
        answers.put(Languages.USUAL, answer(document, Languages.USUAL));
        Languages.OTHERS.stream()
                .filter(language -> isThere(OpenApiFile.in(language, resource)))
                .forEach(language -> answers.put(
                        language,
                        answer(Buffer.buffer(here.apply(read(OpenApiFile.in(language, resource)))), language)));
    }

    private static OwnAnswer answer(Buffer document, String language) {
        return OwnAnswer.of("application/json", document)
                .with(HttpHeaders.CACHE_CONTROL, "no-cache")
                .with(HttpHeaders.CONTENT_LANGUAGE, language)
                .with(HttpHeaders.VARY, "Accept-Language");
    }

    private static boolean isThere(String resource) {
        return Thread.currentThread().getContextClassLoader().getResource(resource) != null;
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
        String wish = exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        Objects.requireNonNull(answers.get(Languages.best(wish, answers.keySet())))
                .send(exchange);
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
