package org.iom.iml.gateway.coding;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags of compressed answers: a strong tag names bytes, so the compressed ones have another, which stands for the
 * service's own when the client gives it back.
 */
public final class MarkedTags {

    private static final String MARK = "--gzip\"";
    private static final List<String> CONDITIONS = List.of("If-Match", "If-None-Match");

    private MarkedTags() {}

    /** A weak tag stays: it never spoke of bytes. */
    static void mark(MultiMap answer) {
        String tag = answer.get(HttpHeaders.ETAG);
        if (tag != null && tag.startsWith("\"")) {
            answer.set(HttpHeaders.ETAG, marked(tag));
        }
    }

    /** A client that has the compressed form is told that this form is current. */
    public static void markWhereKnown(MultiMap unchanged, @Nullable String conditions) {
        String tag = unchanged.get(HttpHeaders.ETAG);
        if (tag != null && conditions != null && conditions.contains(marked(tag))) {
            mark(unchanged);
        }
    }

    /** Takes the marks off, in lists too. */
    public static void unmark(MultiMap request) {
        CONDITIONS.forEach(field -> {
            List<String> values = request.getAll(field);
            if (values.stream().anyMatch(value -> value.contains(MARK))) {
                request.set(
                        field,
                        values.stream().map(value -> value.replace(MARK, "\"")).toList());
            }
        });
    }

    private static String marked(String tag) {
        return tag.substring(0, tag.length() - 1) + MARK;
    }
}
