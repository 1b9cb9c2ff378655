package org.iom.iml.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a list. */
public record Page<T>(
        List<T> items,

        @Schema(description = "With `updatedSince`: what has left the list or does not meet the filter") @Nullable List<Removed> removed,

        @Schema(description = "Ask with it, as `cursor`, for the next page; absent on the last one") @Nullable String nextCursor)
        implements Paged {

    public Page {
        items = List.copyOf(items);
        removed = removed == null ? null : List.copyOf(removed);
    }

    public Page(List<T> items, @Nullable String nextCursor) {
        this(items, null, nextCursor);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), removed, nextCursor);
    }
}
