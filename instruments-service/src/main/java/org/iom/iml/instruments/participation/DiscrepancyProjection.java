package org.iom.iml.instruments.participation;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.jspecify.annotations.Nullable;

/** Reads the discrepancies that are open, in the order in which they were found. */
@Singleton
class DiscrepancyProjection {

    private static final String MATCHING = """
            select id, kind, instrument, party, act, recorded, other, basis, found_at from discrepancy
            where settled_at is null and id > ?::uuid and (?::text is null or instrument = ?)
              and (?::text is null or party = ?) and (?::text is null or kind = ?)
            order by id limit ?""";
    private static final String FIRST = new UUID(0, 0).toString();

    private final DataSource database;
    private final Pages pages;

    DiscrepancyProjection(DataSource database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    /** Which discrepancies are asked for. */
    record Filter(
            @Nullable String instrument,
            @Nullable String party,
            @Nullable String kind) {}

    /** One that was found. */
    record Shown(UUID id, Discrepancy discrepancy, Instant foundAt) {}

    Page<Shown> matching(Filter filter, PageRequest request) {
        return pages.page(
                request,
                List.of("discrepancies", filter),
                (position, limit) -> read(filter, position == null ? FIRST : position.getFirst(), limit),
                shown -> List.of(shown.id().toString()));
    }

    private List<Shown> read(Filter filter, String after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(MATCHING)) {
            query.setString(1, after);
            query.setString(2, filter.instrument());
            query.setString(3, filter.instrument());
            query.setString(4, filter.party());
            query.setString(5, filter.party());
            query.setString(6, filter.kind());
            query.setString(7, filter.kind());
            query.setInt(8, limit);
            List<Shown> shown = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    shown.add(new Shown(
                            row.getObject(1, UUID.class),
                            discrepancy(row),
                            row.getObject(9, OffsetDateTime.class).toInstant()));
                }
            }
            return shown;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The columns from the second on. */
    static Discrepancy discrepancy(ResultSet row) throws SQLException {
        return new Discrepancy(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, UUID.class),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                row.getString(8));
    }
}
