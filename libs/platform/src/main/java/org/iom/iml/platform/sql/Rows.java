package org.iom.iml.platform.sql;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.iom.iml.platform.caller.ReadTransactions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/**
 * Access to rows by SQL with named values, in the current transaction. Without one, a caller with roles reads in a
 * separate transaction, so that row-level security knows the caller; writing requires one. All failures are unchecked.
 */
@Singleton
public class Rows {

    /** The fetch size for results that are not held in memory as a whole. */
    private static final int PORTION = 500;

    private final Jdbi database;
    private final ReadTransactions transactions;

    Rows(DataSource database, ReadTransactions transactions) {
        this.database = Jdbi.create(database::getConnection);
        this.transactions = transactions;
        // a joined transaction is ended by whoever began it, and texts of failures show no values
        this.database.setTransactionHandler(new CMTTransactionHandler());
        this.database.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
        this.database.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    }

    public <T> List<T> list(String sql, RowReader<T> reader) {
        return list(sql, Values.none(), reader);
    }

    public <T> List<T> list(String sql, Bound bound, RowReader<T> reader) {
        return read(sql, bound, reader, ResultIterable::list);
    }

    /** Returns the first row, if there is one. */
    public <T> Optional<T> find(String sql, Bound bound, RowReader<T> reader) {
        return read(sql, bound, reader, ResultIterable::findFirst);
    }

    /** Returns the only row. */
    public <T> T one(String sql, Bound bound, RowReader<T> reader) {
        return read(sql, bound, reader, ResultIterable::one);
    }

    /** Passes on the rows of one snapshot one by one, holding only a few at a time. */
    public <T> void each(String sql, Bound bound, RowReader<T> reader, Consumer<? super T> taker) {
        transactions.reading(() -> {
            try (Handle handle = database.open();
                    Query query = bind(handle.createQuery(sql).setFetchSize(PORTION), bound);
                    Stream<T> rows = query.map(mapper(reader)).stream()) {
                rows.forEach(taker);
            }
            return null;
        });
    }

    /** Changes rows and returns how many. */
    public int update(String sql, Bound bound) {
        requireTransaction();
        try (Handle handle = database.open()) {
            return bind(handle.createUpdate(sql), bound).execute();
        }
    }

    /** Runs one statement with each set of values in turn and returns how many rows changed. */
    public int update(String sql, List<? extends Bound> several) {
        requireTransaction();
        if (several.isEmpty()) {
            return 0;
        }
        try (Handle handle = database.open();
                PreparedBatch batch = handle.prepareBatch(sql)) {
            several.forEach(bound -> bind(batch, bound).add());
            return Arrays.stream(batch.execute())
                    .map(count -> count < 0 ? 1 : count)
                    .sum();
        }
    }

    private <T, R> R read(String sql, Bound bound, RowReader<T> reader, Function<ResultIterable<T>, R> result) {
        return transactions.readingAsCaller(() -> {
            try (Handle handle = database.open()) {
                return result.apply(bind(handle.createQuery(sql), bound).map(mapper(reader)));
            }
        });
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Bound bound) {
        bound.values().forEach((name, value) -> statement.bind(name, Parameters.of(value)));
        return statement;
    }

    private static <T> RowMapper<T> mapper(RowReader<T> reader) {
        return new RowMapper<>() {
            @Override
            public T map(ResultSet row, StatementContext context) {
                return read(reader, new Row(row));
            }

            @Override
            public RowMapper<T> specialize(ResultSet rows, StatementContext context) {
                Row row = new Row(rows);
                return (same, unused) -> read(reader, row);
            }
        };
    }

    private static <T> T read(RowReader<T> reader, Row row) {
        try {
            return reader.read(row);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void requireTransaction() {
        if (!transactions.isUnderWay()) {
            throw new IllegalStateException("Rows change only in a transaction");
        }
    }
}
