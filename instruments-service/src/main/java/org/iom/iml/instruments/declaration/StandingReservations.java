package org.iom.iml.instruments.declaration;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.iom.iml.instruments.participation.Limits;
import org.jspecify.annotations.Nullable;

/** Counts the reservations and opt-outs of a party that stand on a date. */
@Singleton
class StandingReservations implements Limits {

    private static final String STANDING = """
            select instrument, count(distinct id),
                   array_agg(distinct target order by target) filter (where target is not null)
            from declaration left join unnest(targets) target on true
            where party = ? and effect in ('reservation', 'opt-out')
              and status_on(?, since, states) in ('standing', 'partly-withdrawn')
            group by instrument""";

    private final DataSource database;

    StandingReservations(DataSource database) {
        this.database = database;
    }

    @Override
    public Map<String, Limit> of(String party, LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(STANDING)) {
            query.setString(1, party);
            query.setDate(2, Date.valueOf(day));
            Map<String, Limit> limits = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    limits.put(row.getString(1), new Limit(row.getInt(2), texts(row.getArray(3))));
                }
            }
            return limits;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
