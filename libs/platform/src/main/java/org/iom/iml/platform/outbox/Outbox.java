package org.iom.iml.platform.outbox;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.iom.iml.events.Fact;
import org.iom.iml.events.FactTypes;
import org.iom.iml.events.Published;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The outbox, which stores facts in the transaction that makes them true; {@link OutboxRelay} publishes them after the
 * commit.
 */
@Singleton
public class Outbox {

    static final int SHARDS = 8;
    /** The number of facts from which rows are written by COPY. */
    private static final int MANY = 50;

    private static final String INSERT = """
            insert into outbox (id, type, aggregate_type, aggregate_id, aggregate_version, party, data,
                                occurred_at, client, traceparent, shard)
            select ?, ?, ?, ?, coalesce(max(aggregate_version), 0) + 1, ?, ?::jsonb, ?, ?, ?, ?
            from outbox where aggregate_type = ? and aggregate_id = ?""";

    private final EntityManager entities;
    private final FactWriter writer;
    private final Callers callers;
    private final Clock clock;
    private final OutboxSignal signal;

    Outbox(EntityManager entities, FactWriter writer, Callers callers, Clock clock, OutboxSignal signal) {
        this.entities = entities;
        this.writer = writer;
        this.callers = callers;
        this.clock = clock;
        this.signal = signal;
    }

    /** Appends one fact as the next version of its aggregate. */
    public void append(Fact fact) {
        appendAll(List.of(fact));
    }

    /**
     * Appends facts in order and in one batch, after flushing the rows that make them true, so that a competing change
     * fails first. Fails outside a transaction and on a fact that violates its schema.
     */
    public void appendAll(Collection<? extends Fact> facts) {
        signal.wakeAfterCommit();
        entities.flush();
        if (facts.isEmpty()) {
            return;
        }
        Circumstances circumstances = new Circumstances(
                callers.current().client(), traceparent(), clock.instant().atOffset(ZoneOffset.UTC));
        entities.unwrap(Session.class).doWork(connection -> append(connection, facts, circumstances));
    }

    private void append(Connection connection, Collection<? extends Fact> facts, Circumstances circumstances)
            throws SQLException {
        try (PreparedStatement promise = connection.prepareStatement(Settled.PROMISE)) {
            promise.execute();
        }
        if (facts.size() < MANY) {
            insert(connection, facts, circumstances);
        } else {
            new FactCopy(connection, writer).append(facts, circumstances);
        }
    }

    /** The client, the trace and the time of an append. */
    record Circumstances(String client, @Nullable String traceparent, OffsetDateTime at) {}

    private void insert(Connection connection, Collection<? extends Fact> facts, Circumstances circumstances)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Fact fact : facts) {
                bind(insert, fact, circumstances);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void bind(PreparedStatement insert, Fact fact, Circumstances circumstances) throws SQLException {
        Published published = FactTypes.of(fact.getClass());
        insert.setObject(1, Ids.next());
        insert.setString(2, published.name());
        insert.setString(3, published.aggregate());
        insert.setString(4, fact.aggregateId());
        insert.setString(5, fact.party());
        insert.setString(6, writer.write(fact));
        insert.setObject(7, circumstances.at());
        insert.setString(8, circumstances.client());
        insert.setString(9, circumstances.traceparent());
        insert.setInt(10, shard(fact));
        insert.setString(11, published.aggregate());
        insert.setString(12, fact.aggregateId());
    }

    static int shard(Fact fact) {
        return Math.floorMod(fact.aggregateId().hashCode(), SHARDS);
    }

    private static @Nullable String traceparent() {
        Map<String, String> carrier = new HashMap<>();
        W3CTraceContextPropagator.getInstance()
                .inject(Context.current(), carrier, (to, key, value) -> carrier.put(key, value));
        return carrier.get("traceparent");
    }
}
