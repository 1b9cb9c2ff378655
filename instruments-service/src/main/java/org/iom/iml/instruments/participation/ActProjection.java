package org.iom.iml.instruments.participation;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.instruments.participation.ParticipationProjection.Shown;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.jspecify.annotations.Nullable;

/** Reads acts one by one, newest first: of one instrument or one party, so that an index finds their logs. */
@Singleton
class ActProjection {

    private static final String FROM = "cross join lateral jsonb_array_elements(p.acts) as entry (act) where true";
    private static final String STANDING = " and act ->> 'supersededAt' is null";
    private static final String UPDATED = " and greatest((act ->> 'recordedAt')::timestamptz,"
            + " (act ->> 'supersededAt')::timestamptz) >= ?::timestamptz";
    private static final String ORDER =
            " and (act ->> 'date', act ->> 'id') < (?, ?)" + " order by act ->> 'date' desc, act ->> 'id' desc limit ?";
    private static final List<String> NEWEST = List.of("9999-12-31", "");

    private final DataSource database;
    private final Pages pages;

    ActProjection(DataSource database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    /** Which acts are asked for; those that were taken back only where it is asked what changed since an instant. */
    record Filter(
            @Nullable String instrument,
            @Nullable String party,
            @Nullable String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Instant updatedSince) {}

    /** One act and the participation of whose log it is. */
    record Listed(UUID id, Shown of) {

        Act act() {
            return of.acts().stream()
                    .filter(act -> act.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    Page<Listed> matching(Filter filter, PageRequest request) {
        return pages.page(
                request,
                List.of("acts", filter),
                (position, limit) -> read(filter, position == null ? NEWEST : position, limit),
                listed -> List.of(listed.act().date().toString(), listed.id().toString()));
    }

    private List<Listed> read(Filter filter, List<String> after, int limit) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder(ParticipationProjection.selecting("act ->> 'id'")).append(FROM);
        and(" and p.instrument = ?", filter.instrument(), sql, values);
        and(" and p.party = ?", filter.party(), sql, values);
        and(" and act ->> 'kind' = ?", filter.kind(), sql, values);
        and(" and act ->> 'date' >= ?", filter.from(), sql, values);
        and(" and act ->> 'date' <= ?", filter.to(), sql, values);
        if (filter.updatedSince() == null) {
            sql.append(STANDING);
        }
        and(UPDATED, filter.updatedSince(), sql, values);
        values.addAll(after);
        values.add(limit);
        return read(sql.append(ORDER).toString(), values);
    }

    private static void and(String clause, @Nullable Object value, StringBuilder sql, List<Object> values) {
        if (value != null) {
            sql.append(clause);
            values.add(value instanceof String ? value : value.toString());
        }
    }

    private List<Listed> read(String sql, List<Object> values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            List<Listed> listed = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    listed.add(
                            new Listed(UUID.fromString(row.getString("further")), ParticipationProjection.shown(row)));
                }
            }
            return listed;
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
