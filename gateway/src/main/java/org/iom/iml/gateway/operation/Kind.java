package org.iom.iml.gateway.operation;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Set;

/** What a request asks of a service, by which its deadline and its price differ. */
public enum Kind {
    /** Reads a thing or a page of them. */
    READ,
    /** Looks for words. */
    SEARCH,
    /** Reads what must be worked out over many things: a matrix, a comparison, a summary. */
    QUESTION,
    /** Reads a list whole, as a file. */
    EXPORT,
    /** Changes something. */
    WRITE,
    /** Sends a file. */
    IMPORT;

    private static final Set<String> QUESTIONS =
            Set.of("status-matrix", "comparison", "comparisons", "discrepancies", "summary", "profile");

    /** Of a request, as its operation and its Accept field say it. */
    public static Kind of(Operation operation, HttpServerRequest request) {
        if (operation.takesFile()) {
            return IMPORT;
        }
        if (!operation.method().equals(HttpMethod.GET)) {
            return WRITE;
        }
        if (isFile(request)) {
            return EXPORT;
        }
        String template = operation.template();
        if (QUESTIONS.stream().anyMatch(template::contains)) {
            return QUESTION;
        }
        return template.endsWith("/search") || hasWords(request) ? SEARCH : READ;
    }

    private static boolean isFile(HttpServerRequest request) {
        String accept =
                String.join(",", request.headers().getAll(HttpHeaders.ACCEPT)).toLowerCase(Locale.ROOT);
        return accept.contains("text/csv") || accept.contains("spreadsheetml") || accept.contains("ndjson");
    }

    private static boolean hasWords(HttpServerRequest request) {
        String target = request.uri();
        return target.contains("?q=") || target.contains("&q=");
    }

    /** As it is named to clients and in settings. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
