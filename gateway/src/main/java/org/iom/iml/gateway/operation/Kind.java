package org.iom.iml.gateway.operation;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    private static final Set<String> FILES = Set.of("text/csv", "spreadsheetml", "ndjson");
    private static final Pattern QUALITY = Pattern.compile(";\\s*q\\s*=\\s*([01](?:\\.[0-9]{0,3})?)");

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
        return isFile(String.join(",", request.headers().getAll(HttpHeaders.ACCEPT)));
    }

    /** Whether a file is preferred: generated clients name everything that an operation answers, JSON first. */
    static boolean isFile(String accept) {
        String preferred = Stream.of(accept.toLowerCase(Locale.ROOT).split(",", -1))
                .max(Comparator.comparingDouble(Kind::quality))
                .orElseThrow();
        return FILES.stream().anyMatch(preferred::contains);
    }

    private static double quality(String accepted) {
        Matcher quality = QUALITY.matcher(accepted);
        return quality.find() ? Double.parseDouble(quality.group(1)) : 1;
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
