package org.iom.iml.instruments.publication;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement whose conditions are there only where a value asks for them. */
final class Criteria {

    private final StringBuilder sql;
    private final boolean withTombstones;
    private final List<Object> values = new ArrayList<>();

    /**
     * @param select ends in a first condition
     * @param withTombstones whether what was withdrawn meets every condition on what it says: it says nothing any more,
     *     and a follower must hear of it
     */
    Criteria(String select, boolean withTombstones) {
        this.sql = new StringBuilder(select);
        this.withTombstones = withTombstones;
    }

    Criteria and(String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.add(value);
        }
        return this;
    }

    /** A condition on what a publication says. */
    Criteria about(String condition, @Nullable Object value) {
        return and(withTombstones ? "(p.status = 'withdrawn' or " + condition + ")" : condition, value);
    }

    /** Only what follows a position in the order of announcements. */
    Criteria and(@Nullable List<String> position) {
        if (position != null) {
            sql.append(" and (p.announced_at, p.id) > (?, ?)");
            values.add(Instant.parse(position.get(0)).atOffset(ZoneOffset.UTC));
            values.add(UUID.fromString(position.get(1)));
        }
        return this;
    }

    Criteria limited(String order, int limit) {
        sql.append(" order by ").append(order).append(" limit ?");
        values.add(limit);
        return this;
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setObject(i + 1, values.get(i));
        }
        return query;
    }
}
