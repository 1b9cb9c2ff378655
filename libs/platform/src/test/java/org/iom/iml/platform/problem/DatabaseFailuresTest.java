package org.iom.iml.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFailuresTest {

    @ParameterizedTest
    @ValueSource(strings = {"Sorry, acquisition timeout!", "Acquisition timeout while waiting for new connection"})
    void aPoolWithoutAConnectionIsAnOutage(String said) {
        assertThat(DatabaseFailures.isOutage(new IllegalStateException(new SQLException(said))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "40001"})
    void soIsADatabaseThatIsAwayOrFull(String state) {
        assertThat(DatabaseFailures.isOutage(new SQLException("", state))).isTrue();
    }

    @Test
    void aRowThatIsRefusedIsNone() {
        assertThat(DatabaseFailures.isOutage(new SQLException("duplicate key", "23505")))
                .isFalse();
        assertThat(DatabaseFailures.isOutage(new SQLException("no state, other words")))
                .isFalse();
    }
}
