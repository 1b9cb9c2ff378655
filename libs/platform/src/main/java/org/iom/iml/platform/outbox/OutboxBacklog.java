package org.iom.iml.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The metric {@code iml.outbox.pending}, which counts committed facts not yet in Kafka. */
@Singleton
class OutboxBacklog {

    private final Rows rows;
    private final AtomicLong pending = new AtomicLong();

    OutboxBacklog(Rows rows, MeterRegistry metrics) {
        this.rows = rows;
        Gauge.builder("iml.outbox.pending", pending, AtomicLong::doubleValue)
                .description("Committed facts that Kafka does not have yet")
                .register(metrics);
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        pending.set(rows.one(
                "select count(*) as pending from outbox where published_at is null",
                Values.none(),
                row -> row.number("pending")));
    }
}
