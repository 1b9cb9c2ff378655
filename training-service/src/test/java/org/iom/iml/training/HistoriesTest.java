package org.iom.iml.training;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.iom.iml.testkit.Histories;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class HistoriesTest {

    @Inject
    DataSource database;

    @Test
    void whatHappenedIsForTheServiceToAddAndNotToChange() throws SQLException {
        assertThat(Histories.in(database)).contains("outbox", "confidential_read", "application_step");
        assertThat(Histories.changeable(database)).isEmpty();
    }
}
