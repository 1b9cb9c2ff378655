package org.iom.iml.gateway.explanation;

import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iom.iml.gateway.exchange.Exchange;

/** All problem codes that the document explains. */
@ApplicationScoped
class Explanations {

    private static final String DOCUMENT = "explanation/problems.md";

    private final Map<String, Explanation> byCode = new TreeMap<>();

    Explanations() {
        text().lines()
                .flatMap(line -> Explanation.in(line).stream())
                .forEach(explanation -> byCode.put(explanation.code(), explanation));
    }

    Collection<Explanation> all() {
        return byCode.values();
    }

    Optional<Explanation> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Reports whether the client prefers HTML, as a browser does; one that asks for JSON or nothing in particular is a
     * program.
     */
    static boolean isForPeople(Exchange exchange) {
        String accepted = String.join(",", exchange.request().headers().getAll(HttpHeaders.ACCEPT));
        return accepted.contains("text/html") && !accepted.contains("application/json");
    }

    private static String text() {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(DOCUMENT)) {
            if (stream == null) {
                throw new IllegalStateException(DOCUMENT + " is missing; the build copies it.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
