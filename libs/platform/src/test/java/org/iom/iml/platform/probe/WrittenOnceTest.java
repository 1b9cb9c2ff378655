package org.iom.iml.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the role of the service cannot do, even where the service itself is taken over. */
@ServiceTest
class WrittenOnceTest {

    @Inject
    DataSource database;

    @Inject
    Callers callers;

    @Inject
    Notes notes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from outbox",
                "truncate outbox",
                "update outbox set data = '{}'",
                "update outbox set occurred_at = now()",
                "update outbox set client = 'nobody'"
            })
    void whatHappenedStaysAsItWasWritten(String change) {
        callers.asSystem(() -> notes.write("KEN", "written once " + UUID.randomUUID()));

        assertThatThrownBy(() -> execute(change)).hasMessageContaining("permission denied");
    }

    @Test
    void theAnswerToAKeyIsForWhoeverSentIt() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            become(sql, "a/1");
            sql.execute(
                    "insert into idempotency (caller, operation, key, fingerprint, status) values ('a/1', 'POST /x', '"
                            + UUID.randomUUID() + "', '', 201)");
            assertThat(count(sql)).isEqualTo(1);

            become(sql, "b/1");
            assertThat(count(sql)).isZero();
            become(sql, "");
            assertThat(count(sql)).isZero();
            connection.rollback();
        }
    }

    private static void become(Statement sql, String caller) throws SQLException {
        sql.execute("select set_config('app.caller', '" + caller + "', true)");
    }

    private static int count(Statement sql) throws SQLException {
        try (ResultSet rows = sql.executeQuery("select count(*) from idempotency where caller = 'a/1'")) {
            assertThat(rows.next()).isTrue();
            return rows.getInt(1);
        }
    }

    private void execute(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(change);
        }
    }
}
