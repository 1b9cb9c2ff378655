package org.iom.iml.platform.history;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The history of an aggregate, read from the facts published with each of its versions. */
@Singleton
public class History {

    private final Rows rows;
    private final Pages pages;

    History(Rows rows, Pages pages) {
        this.rows = rows;
        this.pages = pages;
    }

    /** Returns the history, oldest first; the caller's access to the aggregate must already have been checked. */
    public Page<HistoryEntry> of(String aggregateType, String aggregateId, PageRequest request) {
        return of(aggregateType, aggregateId, request, entry -> true);
    }

    /** Returns the history without the entries that the caller may not see, in full pages. */
    public Page<HistoryEntry> of(
            String aggregateType, String aggregateId, PageRequest request, Predicate<HistoryEntry> visible) {
        return pages.page(
                request,
                List.of("history", aggregateType, aggregateId),
                (position, limit) -> readVisible(
                        aggregateType,
                        aggregateId,
                        position == null ? 0 : Long.parseLong(position.getFirst()),
                        limit,
                        visible),
                entry -> List.of(Long.toString(entry.version())));
    }

    private List<HistoryEntry> readVisible(
            String aggregateType, String aggregateId, long after, int limit, Predicate<HistoryEntry> visible) {
        List<HistoryEntry> entries = new ArrayList<>();
        List<HistoryEntry> read = read(aggregateType, aggregateId, after, limit);
        while (entries.size() < limit && !read.isEmpty()) {
            read.stream().filter(visible).forEach(entries::add);
            read = read(aggregateType, aggregateId, read.getLast().version(), limit);
        }
        return entries.subList(0, Math.min(limit, entries.size()));
    }

    private List<HistoryEntry> read(String aggregateType, String aggregateId, long after, int limit) {
        return rows.list(
                """
                select aggregate_version, type, occurred_at, client, data from outbox
                where aggregate_type = :type and aggregate_id = :id and aggregate_version > :after
                order by aggregate_version limit :most""",
                Values.of("type", aggregateType)
                        .and("id", aggregateId)
                        .and("after", after)
                        .and("most", limit),
                row -> new HistoryEntry(
                        row.number("aggregate_version"),
                        row.text("type"),
                        row.instant("occurred_at"),
                        row.text("client"),
                        row.text("data")));
    }
}
