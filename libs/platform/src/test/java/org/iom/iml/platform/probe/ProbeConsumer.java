package org.iom.iml.platform.probe;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.iom.iml.events.CoursePublished;
import org.iom.iml.events.TrainingFact;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Reactions;
import org.iom.iml.platform.inbox.Received;

@Singleton
class ProbeConsumer implements FactConsumer<TrainingFact> {

    private final DataSource database;

    ProbeConsumer(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "platform.probe";
    }

    @Override
    public Class<TrainingFact> facts() {
        return TrainingFact.class;
    }

    @Override
    public Reactions reactions() {
        return Reactions.toReceived(CoursePublished.class, this::hear);
    }

    private void hear(CoursePublished published, Received<?> received) {
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
