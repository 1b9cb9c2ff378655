package org.iom.iml.gateway.coding;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The decision whether a response is compressed, and the header fields that announce it. */
public final class Gzip {

    private static final long WORTHWHILE = 1024;
    private static final Set<String> TEXTS = Set.of("application/json", "application/xml", "application/x-ndjson");
    private static final Set<Integer> PARTIAL = Set.of(206, 416);

    private Gzip() {}

    /** Reports whether the request accepts gzip (RFC 9110 12.5.3); without the field it does not. */
    public static boolean isTaken(MultiMap request) {
        List<String> codings = request.getAll(HttpHeaders.ACCEPT_ENCODING).stream()
                .flatMap(value -> Arrays.stream(value.toLowerCase(Locale.ROOT).split(",")))
                .map(String::strip)
                .toList();
        return codings.stream()
                .filter(coding -> nameOf(coding).equals("gzip"))
                .findFirst()
                .or(() -> codings.stream()
                        .filter(coding -> nameOf(coding).equals("*"))
                        .findFirst())
                .filter(coding -> !coding.matches(".*;\\s*q=0(\\.0*)?"))
                .isPresent();
    }

    private static String nameOf(String coding) {
        return coding.split(";", 2)[0].strip();
    }

    /**
     * Reports whether the response is text without a content coding, so that its coding depends on what the client
     * accepts.
     */
    public static boolean isCompressible(int status, MultiMap answer) {
        return !PARTIAL.contains(status)
                && !answer.contains(HttpHeaders.CONTENT_ENCODING)
                && !answer.contains("Content-Range")
                && !String.join(",", answer.getAll(HttpHeaders.CACHE_CONTROL)).contains("no-transform")
                && isText(answer.get(HttpHeaders.CONTENT_TYPE));
    }

    /** Reports whether the response is long enough to be worth compressing; one of unknown length is. */
    public static boolean isWorthwhile(MultiMap answer) {
        String length = answer.get(HttpHeaders.CONTENT_LENGTH);
        return length == null || Long.parseLong(length) > WORTHWHILE;
    }

    /** Sets the header fields of the compressed form, whose length is not known before it is sent. */
    public static void announce(MultiMap answer) {
        answer.remove(HttpHeaders.CONTENT_LENGTH);
        answer.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        MarkedTags.mark(answer);
    }

    public static Buffer of(Buffer plain) {
        GzippedStream.Sink sink = new GzippedStream.Sink();
        return sink.add(plain).appendBuffer(sink.end());
    }

    private static boolean isText(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.startsWith("text/") || type.endsWith("+json") || type.endsWith("+xml") || TEXTS.contains(type);
    }
}
