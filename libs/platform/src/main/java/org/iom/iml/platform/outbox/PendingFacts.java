package org.iom.iml.platform.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The committed facts not yet confirmed to be in Kafka, at most one per aggregate at a time. */
@Singleton
class PendingFacts {

    private static final int BATCH = 500;

    private final DataSource database;
    private final OutboxLeases leases;

    PendingFacts(DataSource database, OutboxLeases leases) {
        this.database = database;
        this.leases = leases;
    }

    record Pending(
            Place place,
            UUID id,
            String type,
            Aggregate aggregate,
            String data,
            OffsetDateTime occurredAt,
            @Nullable String traceparent) {

        /** The row of a fact, and the lease under which the relay may mark it. */
        record Place(long seq, int shard, long fence) {}

        record Aggregate(
                String type,
                String id,
                long version,
                @Nullable String party) {}
    }

    /** Returns the next facts of this relay's shards; a later fact of an aggregate waits for the earlier one. */
    List<Pending> next() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                return read(connection, leases.take(connection));
            }
        });
    }

    private static List<Pending> read(Connection connection, Map<Integer, Long> owned) throws SQLException {
        List<Pending> facts = new ArrayList<>();
        Set<String> aggregates = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select seq, shard, id, type, aggregate_type, aggregate_id, aggregate_version, party, data,
                       occurred_at, traceparent
                from outbox where published_at is null and shard = any (?) order by seq limit ?""")) {
            query.setArray(1, connection.createArrayOf("int2", owned.keySet().toArray()));
            query.setInt(2, BATCH);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Pending fact = pending(row, owned);
                    if (aggregates.add(
                            fact.aggregate().type() + '\n' + fact.aggregate().id())) {
                        facts.add(fact);
                    }
                }
            }
        }
        return facts;
    }

    private static Pending pending(ResultSet row, Map<Integer, Long> owned) throws SQLException {
        int shard = row.getInt(2);
        return new Pending(
                new Pending.Place(row.getLong(1), shard, owned.getOrDefault(shard, -1L)),
                row.getObject(3, UUID.class),
                row.getString(4),
                new Pending.Aggregate(row.getString(5), row.getString(6), row.getLong(7), row.getString(8)),
                row.getString(9),
                row.getObject(10, OffsetDateTime.class),
                row.getString(11));
    }

    /** Marks facts as published, unless another relay has since taken over the lease. */
    void published(List<Pending> facts) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement mark = connection.prepareStatement("""
                            update outbox set published_at = now() where seq = ?
                            and exists (select from outbox_lease where shard = ? and fence = ?)""")) {
                for (Pending fact : facts) {
                    mark.setLong(1, fact.place().seq());
                    mark.setInt(2, fact.place().shard());
                    mark.setLong(3, fact.place().fence());
                    mark.addBatch();
                }
                mark.executeBatch();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    /** Marks facts of a type as unpublished, so that they are sent again with their original ids. */
    long sendAgain(String type, @Nullable String aggregateId, Instant since) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement mark = connection.prepareStatement("""
                            update outbox set published_at = null where type = ? and occurred_at >= ?
                            and (aggregate_id = ? or ?::text is null)""")) {
                mark.setString(1, type);
                mark.setObject(2, since.atOffset(ZoneOffset.UTC));
                mark.setString(3, aggregateId);
                mark.setString(4, aggregateId);
                return (long) mark.executeUpdate();
            }
        });
    }

    void release() {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection()) {
                leases.release(connection);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }
}
