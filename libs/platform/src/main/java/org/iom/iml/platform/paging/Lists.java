package org.iom.iml.platform.paging;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.jspecify.annotations.Nullable;

/** A reader of a {@link Listing} page by page: its current state, or what has changed since an instant. */
@Singleton
public class Lists {

    private final Rows rows;
    private final Pages pages;

    Lists(Rows rows, Pages pages) {
        this.rows = rows;
        this.pages = pages;
    }

    /**
     * Reads one page.
     *
     * @param filter everything that determines which items are listed
     * @param conditions the conditions of the filter, created for this call
     */
    public <T> Page<T> page(Listing<T> listing, Object filter, Conditions conditions, ListRequest request) {
        Instant since = request.updatedSince();
        List<@Nullable Object> key = Arrays.asList(listing.from(), filter, since);
        if (since == null) {
            return pages.page(
                            request,
                            key,
                            (position, limit) -> standing(listing, conditions, position, limit),
                            Entry::position)
                    .map(Entry::item);
        }
        Page<Entry<T>> page = pages.page(
                request,
                key,
                (position, limit) -> changed(listing.byChange(), conditions, since, position, limit),
                Entry::position);
        return new Page<>(
                page.items().stream().map(Entry::found).filter(Objects::nonNull).toList(),
                page.items().stream()
                        .map(Entry::removed)
                        .filter(Objects::nonNull)
                        .toList(),
                page.nextCursor());
    }

    private <T> List<Entry<T>> standing(
            Listing<T> listing, Conditions conditions, @Nullable List<String> position, int limit) {
        after(listing, conditions, position);
        return rows.list(
                listing.select("") + conditions.where() + listing.order() + " limit :most",
                conditions.with("most", limit),
                row -> new Entry<>(listing.reader().read(row), null, position(listing, row)));
    }

    private <T> List<Entry<T>> changed(
            Listing<T> listing, Conditions conditions, Instant since, @Nullable List<String> position, int limit) {
        conditions.and(listing.changedAt() + " >= :since", "since", since);
        after(listing, conditions, position);
        String meets = ", " + conditions.meetsChanging() + " as meets, " + listing.changedAt() + " as changed_at";
        return rows.list(
                listing.select(meets) + conditions.whereLasting() + listing.order() + " limit :most",
                conditions.with("most", limit),
                row -> entry(listing, row));
    }

    private static <T> Entry<T> entry(Listing<T> listing, Row row) throws IOException {
        List<String> position = position(listing, row);
        return row.flag("meets")
                ? new Entry<>(listing.reader().read(row), null, position)
                : new Entry<>(null, new Removed(position.getLast(), row.instant("changed_at")), position);
    }

    private static void after(Listing<?> listing, Conditions conditions, @Nullable List<String> position) {
        if (position != null) {
            conditions.and(listing.after());
            for (int i = 0; i < position.size(); i++) {
                conditions.with("after_" + i, position.get(i));
            }
        }
    }

    private static List<String> position(Listing<?> listing, Row row) {
        return IntStream.range(0, listing.keys().size())
                .mapToObj(i -> row.text("key_" + i))
                .toList();
    }

    /** An item or its removal, with its position in the order. */
    private record Entry<T>(@Nullable T found, @Nullable Removed removed, List<String> position) {

        T item() {
            return Objects.requireNonNull(found);
        }
    }
}
