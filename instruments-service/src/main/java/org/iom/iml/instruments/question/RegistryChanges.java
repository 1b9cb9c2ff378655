package org.iom.iml.instruments.question;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.iom.iml.platform.outbox.Settled;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.jspecify.annotations.Nullable;

/** Everything that was published in the registry, in the order of the outbox and up to where that is settled; drafts are nobody's business. */
@Singleton
class RegistryChanges {

    private static final String SELECT = """
            select seq, type, aggregate_type, aggregate_id, aggregate_version,
                   case aggregate_type when 'instrument' then aggregate_id else data ->> 'instrument' end,
                   case aggregate_type when 'party' then aggregate_id else data ->> 'party' end,
                   occurred_at, client, data
            from outbox where seq > ? and seq <= ? and type <> 'instruments.publication-drafted.v1'""";
    private static final String OF_INSTRUMENT =
            " and (case aggregate_type when 'instrument' then aggregate_id else data ->> 'instrument' end) = ?";
    private static final String OF_PARTY =
            " and (case aggregate_type when 'party' then aggregate_id else data ->> 'party' end) = ?";

    private final DataSource database;
    private final Pages pages;
    private final Settled settled;

    RegistryChanges(DataSource database, Pages pages, Settled settled) {
        this.database = database;
        this.pages = pages;
        this.settled = settled;
    }

    /** Which changes are asked for: after which position, since when, of what; the kind is the wire name of a fact. */
    record Filter(
            long after,
            @Nullable Instant since,
            @Nullable String instrument,
            @Nullable String party,
            @Nullable String kind) {}

    /** One change. */
    record Change(
            long position,
            String kind,
            String subject,
            String id,
            long version,
            @Nullable String instrument,
            @Nullable String party,
            Instant at,
            String client,
            String data) {}

    Page<Change> after(Filter filter, PageRequest request) {
        long limit = settled.upTo();
        return pages.page(
                request,
                List.of("registry-changes", filter),
                (position, items) -> read(
                        filter, position == null ? filter.after() : Long.parseLong(position.getFirst()), limit, items),
                change -> List.of(Long.toString(change.position())));
    }

    private List<Change> read(Filter filter, long after, long until, int limit) {
        List<Object> values = new ArrayList<>(List.of(after, until));
        StringBuilder sql = new StringBuilder(SELECT);
        Instant since = filter.since();
        add(" and occurred_at >= ?", since == null ? null : since.atOffset(ZoneOffset.UTC), sql, values);
        add(OF_INSTRUMENT, filter.instrument(), sql, values);
        add(OF_PARTY, filter.party(), sql, values);
        add(" and type = ?", filter.kind(), sql, values);
        sql.append(" order by seq limit ").append(limit);
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            List<Change> changes = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    changes.add(change(row));
                }
            }
            return changes;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void add(String condition, @Nullable Object value, StringBuilder sql, List<Object> values) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getString(9),
                row.getString(10));
    }
}
