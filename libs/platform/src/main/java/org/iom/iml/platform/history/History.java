package org.iom.iml.platform.history;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;

/** The history of an aggregate, read from the facts that left with each of its versions. */
@Singleton
public class History {

    private final DataSource database;
    private final Pages pages;

    History(DataSource database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    /** Oldest first. The asker must have seen that the caller may see the aggregate. */
    public Page<HistoryEntry> of(String aggregateType, String aggregateId, PageRequest request) {
        return of(aggregateType, aggregateId, request, entry -> true);
    }

    /** The same without what the caller may not see; pages are as full as if it were not there. */
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
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select aggregate_version, type, occurred_at, client, data from outbox
                        where aggregate_type = ? and aggregate_id = ? and aggregate_version > ?
                        order by aggregate_version limit ?""")) {
            query.setString(1, aggregateType);
            query.setString(2, aggregateId);
            query.setLong(3, after);
            query.setInt(4, limit);
            List<HistoryEntry> entries = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    entries.add(new HistoryEntry(
                            row.getLong(1),
                            row.getString(2),
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            row.getString(4),
                            row.getString(5)));
                }
            }
            return entries;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
