package org.iom.iml.platform.probe;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.iom.iml.events.CoursePublished;
import org.iom.iml.events.TrainingFact;
import org.iom.iml.platform.inbox.Inbox;
import org.iom.iml.platform.inbox.Received;

@ApplicationScoped
class ProbeConsumer {

    private final Inbox inbox;
    private final DataSource database;

    ProbeConsumer(Inbox inbox, DataSource database) {
        this.inbox = inbox;
        this.database = database;
    }

    @Incoming("probe")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.receive("platform.probe", TrainingFact.class, batch, this::react);
    }

    private void react(Received<TrainingFact> received) {
        if (received.fact() instanceof CoursePublished published) {
            if (published.code().equals("BAD")) {
                throw new IllegalStateException("cannot take this in");
            }
            try (Connection connection = database.getConnection();
                    PreparedStatement insert = connection.prepareStatement("insert into heard values (?, ?, ?)")) {
                insert.setString(1, published.aggregateId());
                insert.setLong(2, received.version());
                insert.setString(3, published.code());
                insert.executeUpdate();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
