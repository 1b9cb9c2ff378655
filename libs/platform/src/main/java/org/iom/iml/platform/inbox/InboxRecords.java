package org.iom.iml.platform.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;

/** What each consumer has taken in: the ids, the version it knows of each aggregate, and how far it has heard. */
@Singleton
class InboxRecords {

    private static final String ADMIT = """
            with fresh as (insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing returning 1)
            insert into inbox_version (consumer, aggregate_type, aggregate_id, version)
            select ?, ?, ?, ? from fresh
            on conflict (consumer, aggregate_type, aggregate_id) do update set version = excluded.version
            where inbox_version.version < excluded.version""";

    private final DataSource database;

    InboxRecords(DataSource database) {
        this.database = database;
    }

    /** Whether the fact is new to the consumer and newer than what it knows of the aggregate; noted as taken in. */
    boolean admit(String consumer, Received<?> received) {
        try (Connection connection = database.getConnection();
                PreparedStatement admit = connection.prepareStatement(ADMIT)) {
            admit.setString(1, consumer);
            admit.setObject(2, received.id());
            admit.setString(3, consumer);
            admit.setString(4, received.aggregateType());
            admit.setString(5, received.fact().aggregateId());
            admit.setLong(6, received.version());
            return admit.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void heard(String consumer, OffsetDateTime until) {
        try (Connection connection = database.getConnection();
                PreparedStatement heard = connection.prepareStatement("""
                        insert into inbox_progress values (?, ?) on conflict (consumer)
                        do update set heard_until = greatest(inbox_progress.heard_until, excluded.heard_until)""")) {
            heard.setString(1, consumer);
            heard.setObject(2, until);
            heard.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Optional<Instant> heardUntil(String consumer) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select heard_until from inbox_progress where consumer = ?")) {
            query.setString(1, consumer);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant())
                        : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Ids are kept longer than Kafka could redeliver what was not acknowledged; versions are kept for ever. */
    @Scheduled(every = "6h", delayed = "30m")
    void forget() {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from inbox where received_at < now() - interval '30 days'")) {
            delete.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
