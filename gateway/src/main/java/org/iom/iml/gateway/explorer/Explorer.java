package org.iom.iml.gateway.explorer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.exchange.OwnAnswer;

/** Swagger UI, served entirely from this server under a content security policy without script exceptions. */
@ApplicationScoped
public class Explorer {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String LIBRARY = "META-INF/resources/webjars/swagger-ui/" + libraryVersion() + "/";

    private final Map<String, OwnAnswer> pages = Map.of(
            "/", page("text/html; charset=utf-8", "explorer/index.html"),
            "/explorer/explorer.js", page("text/javascript; charset=utf-8", "explorer/explorer.js"),
            "/explorer/explorer.css", page("text/css; charset=utf-8", "explorer/explorer.css"),
            "/explorer/swagger-ui.css", page("text/css; charset=utf-8", LIBRARY + "swagger-ui.css"),
            "/explorer/swagger-ui-bundle.js", page("text/javascript; charset=utf-8", LIBRARY + "swagger-ui-bundle.js"));

    /** Serves the request and returns true if it is for a page of the explorer. */
    public boolean serve(Exchange exchange) {
        OwnAnswer page = pages.get(exchange.path());
        if (page == null) {
            return false;
        }
        page.send(exchange);
        return true;
    }

    private static OwnAnswer page(String mediaType, String resource) {
        try (InputStream stream = open(resource)) {
            return OwnAnswer.of(mediaType, Buffer.buffer(stream.readAllBytes()))
                    .with(HttpHeaders.CACHE_CONTROL, "max-age=300")
                    .with("Content-Security-Policy", POLICY)
                    .with("Referrer-Policy", "no-referrer");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String libraryVersion() {
        try (InputStream stream = open("META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String resource) {
        InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException(resource + " is missing");
        }
        return stream;
    }
}
