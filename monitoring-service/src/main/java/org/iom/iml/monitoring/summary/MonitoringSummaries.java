package org.iom.iml.monitoring.summary;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.monitoring.summary.MonitoringSummary.Count;
import org.iom.iml.monitoring.summary.MonitoringSummary.Deadline;
import org.iom.iml.monitoring.summary.MonitoringSummary.Duties;
import org.iom.iml.monitoring.summary.MonitoringSummary.Recommendations;
import org.jspecify.annotations.Nullable;

/** Counts with plain SQL what is known of a State. */
@Singleton
class MonitoringSummaries {

    private static final String TOTALS = """
            select greatest((select max(changed_at) from recommendation where party = ?),
                            (select max(changed_at) from reporting_duty where party = ?)),
                   (select count(*) from recommendation where party = ? and kind = 'RECOMMENDATION'),
                   (select count(*) from recommendation where party = ? and kind = 'PLEDGE'),
                   (select count(*) from reporting_duty where party = ? and status = 'OPEN' and due_on >= ?),
                   (select count(*) from reporting_duty where party = ? and status = 'OPEN' and due_on < ?)""";
    private static final String BY_MECHANISM = """
            select mechanism, count(*) from recommendation where party = ? and kind = 'RECOMMENDATION'
            group by 1 order by 2 desc, 1""";
    private static final String BY_POSITION = """
            select lower(position), count(*) from recommendation where party = ? and position is not null
            group by 1 order by 2 desc, 1""";
    private static final String TOP_THEMES = """
            select theme, count(*) from recommendation, unnest(themes) theme where party = ? and kind = 'RECOMMENDATION'
            group by 1 order by 2 desc, 1 limit 10""";
    private static final String NEXT = """
            select id, instrument, body, kind, due_on from reporting_duty
            where party = ? and status = 'OPEN' and due_on >= ? order by due_on, id limit 5""";

    private final DataSource database;
    private final Clock clock;

    MonitoringSummaries(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    MonitoringSummary of(String party) {
        LocalDate today = LocalDate.now(clock);
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        prepare(connection, TOTALS, party, party, party, party, party, today, party, today);
                ResultSet totals = query.executeQuery()) {
            totals.next();
            return new MonitoringSummary(
                    party,
                    instant(totals.getObject(1, OffsetDateTime.class)),
                    new Duties(totals.getLong(4), totals.getLong(5), next(connection, party, today)),
                    new Recommendations(
                            totals.getLong(2),
                            totals.getLong(3),
                            counts(connection, BY_MECHANISM, party),
                            counts(connection, BY_POSITION, party),
                            counts(connection, TOP_THEMES, party)));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Count> counts(Connection connection, String sql, String party) throws SQLException {
        try (PreparedStatement query = prepare(connection, sql, party);
                ResultSet row = query.executeQuery()) {
            List<Count> counts = new ArrayList<>();
            while (row.next()) {
                counts.add(new Count(row.getString(1), row.getLong(2)));
            }
            return counts;
        }
    }

    private static List<Deadline> next(Connection connection, String party, LocalDate today) throws SQLException {
        try (PreparedStatement query = prepare(connection, NEXT, party, today);
                ResultSet row = query.executeQuery()) {
            List<Deadline> deadlines = new ArrayList<>();
            while (row.next()) {
                deadlines.add(new Deadline(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4).toLowerCase(Locale.ROOT),
                        row.getObject(5, LocalDate.class)));
            }
            return deadlines;
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            query.setObject(i + 1, values[i]);
        }
        return query;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
