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

/** The kind of a request, which determines its deadline and cost. */
public enum Kind {
    /** Reads a resource or a page of resources. */
    READ,
    /** Searches by words. */
    SEARCH,
    /** Reads a result computed over many resources: a matrix, a comparison, a summary. */
    QUESTION,
    /** Reads a whole list as a file. */
    EXPORT,
    /** Changes a resource. */
    WRITE,
    /** Uploads a file. */
    IMPORT;

    private static final Set<String> QUESTIONS =
            Set.of("-matrix", "comparison", "comparisons", "discrepancies", "summary", "profile");
    /** What is asked by POST, as it names too much for an address; it changes nothing. */
    private static final String ASKED_IN_A_BODY = "/party-name-resolutions";

    private static final Set<String> FILES = Set.of("text/csv", "spreadsheetml", "ndjson");
    private static final Pattern QUALITY = Pattern.compile(";\\s*q\\s*=\\s*([01](?:\\.[0-9]{0,3})?)");

    /** Returns the kind of a request, determined by its operation and Accept field. */
    public static Kind of(Operation operation, HttpServerRequest request) {
        if (operation.takesFile()) {
            return IMPORT;
        }
        String template = operation.template();
        if (!operation.method().equals(HttpMethod.GET)) {
            return template.endsWith(ASKED_IN_A_BODY) ? QUESTION : WRITE;
        }
        if (isFile(request)) {
            return EXPORT;
        }
        if (QUESTIONS.stream().anyMatch(template::contains)) {
            return QUESTION;
        }
        return template.endsWith("/search") || hasWords(request) ? SEARCH : READ;
    }

    private static boolean isFile(HttpServerRequest request) {
        return isFile(String.join(",", request.headers().getAll(HttpHeaders.ACCEPT)));
    }

    /** Reports whether a file is preferred; generated clients list every media type of an operation, JSON first. */
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

    /** Returns the name used in settings and towards clients. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
