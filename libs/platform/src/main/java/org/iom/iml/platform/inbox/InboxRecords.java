package org.iom.iml.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/**
 * The records of what each consumer has received: fact ids, and the latest version of each aggregate.
 */
@Singleton
class InboxRecords {

    private static final String ADMIT = """
            with fresh as (
                insert into inbox (consumer, event_id) values (:consumer, :event) on conflict do nothing returning 1)
            insert into inbox_version (consumer, aggregate_type, aggregate_id, version)
            select :consumer, :type, :aggregate, :version from fresh
            on conflict (consumer, aggregate_type, aggregate_id) do update set version = excluded.version
            where inbox_version.version < excluded.version""";

    private final Rows rows;

    InboxRecords(Rows rows) {
        this.rows = rows;
    }

    /**
     * Records the fact as received, and reports whether it is new to the consumer and newer than the known version of
     * its aggregate.
     */
    boolean admit(String consumer, Received<?> received) {
        return rows.update(
                        ADMIT,
                        Values.of("consumer", consumer)
                                .and("event", received.id())
                                .and("type", received.aggregateType())
                                .and("aggregate", received.fact().aggregateId())
                                .and("version", received.version()))
                == 1;
    }

    /**
     * Deletes old ids, after longer than Kafka could redeliver an unacknowledged fact; versions are kept indefinitely.
     */
    @Scheduled(every = "6h", delayed = "30m")
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        rows.update("delete from inbox where received_at < now() - interval '30 days'", Values.none()));
    }
}
