package org.iom.iml.platform.outbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The sequence number up to which the outbox is settled. An open transaction may still add facts numbered below those
 * already visible, which a reader continuing from the highest number it has seen would miss.
 */
@Singleton
public class Settled {

    /** The namespace of these advisory locks; the sequence number occupies the lower 40 bits. */
    private static final long KEY = 0x4F5554L << 40;

    /**
     * The statement by which a transaction promises, once, that its sequence numbers will be higher than the one
     * locked.
     */
    static final String PROMISE = """
            select pg_advisory_xact_lock_shared(%d + last_value - (not is_called)::int),
                   set_config('app.outbox_promise', 'given', true)
            from outbox_seq_seq where coalesce(current_setting('app.outbox_promise', true), '') = ''""".formatted(KEY);

    private static final String LAST = "select last_value - (not is_called)::int from outbox_seq_seq";

    private static final String PROMISED = """
            select min(key) - ? from (
                select (classid::bigint << 32) | objid::bigint as key from pg_locks
                where locktype = 'advisory' and objsubid = 1 and granted
                  and database = (select oid from pg_database where datname = current_database())) as held
            where key between ? and ?""";

    private final DataSource database;

    Settled(DataSource database) {
        this.database = database;
    }

    /** Returns the number at or below which no further fact can appear. */
    public long upTo() {
        try (Connection connection = database.getConnection();
                PreparedStatement last = connection.prepareStatement(LAST);
                PreparedStatement promised = connection.prepareStatement(PROMISED)) {
            // In this order: who promises after the first reading has a higher number than it.
            long settled = number(last);
            promised.setLong(1, KEY);
            promised.setLong(2, KEY);
            promised.setLong(3, KEY + (1L << 40) - 1);
            long open = number(promised);
            return open < 0 ? settled : Math.min(settled, open);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Returns the number read, or -1 where it is null. */
    private static long number(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            row.next();
            long number = row.getLong(1);
            return row.wasNull() ? -1 : number;
        }
    }
}
