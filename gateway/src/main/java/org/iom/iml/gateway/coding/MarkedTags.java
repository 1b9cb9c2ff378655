package org.iom.iml.gateway.coding;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entity tags of compressed responses: a strong tag identifies bytes, so the compressed form has a marked tag,
 * which is converted back to the service's own when the client returns it.
 */
public final class MarkedTags {

    private static final String MARK = "--gzip\"";
    private static final List<String> CONDITIONS = List.of("If-Match", "If-None-Match");

    private MarkedTags() {}

    /** Marks a strong tag; a weak one, which does not identify bytes, stays as it is. */
    static void mark(MultiMap answer) {
        String tag = answer.get(HttpHeaders.ETAG);
        if (tag != null && tag.startsWith("\"")) {
            answer.set(HttpHeaders.ETAG, marked(tag));
        }
    }

    /** Marks the tag of a 304 response for a client that holds the compressed form. */
    public static void markWhereKnown(MultiMap unchanged, @Nullable String conditions) {
        String tag = unchanged.get(HttpHeaders.ETAG);
        if (tag != null && conditions != null && conditions.contains(marked(tag))) {
            mark(unchanged);
        }
    }

    /** Removes the marks from conditional headers, including lists of tags. */
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
