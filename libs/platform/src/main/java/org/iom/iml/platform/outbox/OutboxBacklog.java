package org.iom.iml.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Shows as metric {@code iml.outbox.pending} how many committed facts Kafka does not have yet. */
@Singleton
class OutboxBacklog {

    private final DataSource database;
    private final AtomicLong pending = new AtomicLong();

    OutboxBacklog(DataSource database, MeterRegistry metrics) {
        this.database = database;
        Gauge.builder("iml.outbox.pending", pending, AtomicLong::doubleValue)
                .description("Committed facts that Kafka does not have yet")
                .register(metrics);
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from outbox where published_at is null");
                ResultSet row = query.executeQuery()) {
            row.next();
            pending.set(row.getLong(1));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
