package org.iom.iml.platform.outbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.platform.time.Ids;

/** The leases of this relay on shards, each with an expiry and a fencing token that exposes a former owner. */
@Singleton
class OutboxLeases {

    private static final String TAKE = """
            update outbox_lease set owner = ?, until = now() + interval '30 seconds',
                   fence = case when owner = ? then fence else fence + 1 end
            where owner = ? or until < now() returning shard, fence""";

    private final UUID owner = Ids.next();

    /** Renews this relay's leases and takes expired ones; returns the fencing token of each shard. */
    Map<Integer, Long> take(Connection connection) throws SQLException {
        Map<Integer, Long> owned = new HashMap<>();
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            for (int i = 1; i <= 3; i++) {
                take.setObject(i, owner);
            }
            try (ResultSet row = take.executeQuery()) {
                while (row.next()) {
                    owned.put(row.getInt(1), row.getLong(2));
                }
            }
        }
        return owned;
    }

    /** Releases the leases, so that another relay can take over at once. */
    void release(Connection connection) throws SQLException {
        try (PreparedStatement release =
                connection.prepareStatement("update outbox_lease set until = '-infinity' where owner = ?")) {
            release.setObject(1, owner);
            release.executeUpdate();
        }
    }
}
