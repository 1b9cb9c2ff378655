package org.iom.iml.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

class NoValuesFilterTest {

    private static final String VALUE = "a draft that nobody may read";

    private final NoValuesFilter filter = new NoValuesFilter();

    @Test
    void whatTheDriverQuotesIsNotLoggedAndItsCodeIs() {
        SQLException driver = new SQLException("Detail: Key (text)=(" + VALUE + ") already exists.", "23505");
        BatchUpdateException batch = new BatchUpdateException(
                "Batch entry 0 insert into note values ('" + VALUE + "')", "23505", new int[0]);
        batch.initCause(driver);
        LogRecord line = new LogRecord(Level.SEVERE, "Unexpected failure");
        line.setThrown(new IllegalStateException("could not write " + VALUE, batch));

        assertThat(written(line))
                .doesNotContain(VALUE)
                .contains("java.lang.IllegalStateException", "java.sql.BatchUpdateException (SQLSTATE 23505)")
                .contains("NoValuesFilterTest.whatTheDriverQuotes");
    }

    @Test
    void aFailureAmongTheParametersLosesItsWordsToo() {
        LogRecord line = new LogRecord(Level.WARNING, "It failed: {0}");
        line.setParameters(new Object[] {new SQLException(VALUE, "57014")});

        assertThat(written(line)).doesNotContain(VALUE).contains("SQLSTATE 57014");
    }

    @Test
    void whatTheNetworkSaysIsKept() {
        LogRecord line = new LogRecord(Level.WARNING, "away");
        line.setThrown(new ConnectException("Connection refused"));

        assertThat(written(line)).contains("Connection refused");
    }

    private String written(LogRecord line) {
        assertThat(filter.isLoggable(line)).isTrue();
        return new SimpleFormatter().format(line);
    }
}
