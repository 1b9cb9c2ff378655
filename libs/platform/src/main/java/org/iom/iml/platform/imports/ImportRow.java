package org.iom.iml.platform.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.iom.iml.platform.problem.Failure;
import org.iom.iml.platform.text.CsvRow;
import org.jspecify.annotations.Nullable;

/** A row of a file: its content, or why it cannot be read; and its outcome. */
public final class ImportRow<R> {

    private final long line;
    private final String text;
    private final @Nullable R content;
    private final @Nullable RowFault unreadable;
    private @Nullable Outcome outcome;
    private @Nullable RowFault rejection;

    /** The outcome of a row. */
    public enum Outcome {
        /** The row changed something. */
        ACCEPTED,
        /** The row contained nothing new. */
        UNCHANGED,
        /** The row was rejected. */
        REJECTED
    }

    private ImportRow(long line, String text, @Nullable R content, @Nullable RowFault unreadable) {
        this.line = line;
        this.text = text;
        this.content = content;
        this.unreadable = unreadable;
        reopen();
    }

    /**
     * Creates a row with {@code content}.
     *
     * @param line the line where it begins, from 1
     * @param text the row as it stands in the file
     */
    public static <R> ImportRow<R> of(long line, String text, R content) {
        return new ImportRow<>(line, text, content, null);
    }

    public static <R> ImportRow<R> unreadable(long line, String text, String code, String reason) {
        return unreadable(line, text, new RowFault(code, reason));
    }

    public static <R> ImportRow<R> unreadable(long line, String text, RowFault fault) {
        return new ImportRow<>(line, text, null, fault);
    }

    /** Creates an unreadable row of which {@code content} is nevertheless known, such as the party concerned. */
    public static <R> ImportRow<R> unreadable(long line, String text, RowFault fault, R content) {
        return new ImportRow<>(line, text, content, fault);
    }

    /** Reads a table row with {@code reading}, or records why it cannot be read. */
    public static <R> ImportRow<R> of(CsvRow row, Reading<R> reading) {
        return of(row, reading, cells -> null);
    }

    /** Reads a table row; {@code known} extracts from its cells what is known of a row that cannot be read. */
    public static <R> ImportRow<R> of(CsvRow row, Reading<R> reading, Function<List<String>, @Nullable R> known) {
        CsvRow.Fault fault = row.fault();
        if (fault != null) {
            return broken(row, new RowFault(fault.code(), fault.reason()), known);
        }
        try {
            return of(row.line(), row.text(), reading.of(row));
        } catch (UnreadableRow unreadable) {
            return broken(row, new RowFault(unreadable.code(), unreadable.reason()), known);
        }
    }

    private static <R> ImportRow<R> broken(CsvRow row, RowFault fault, Function<List<String>, @Nullable R> known) {
        R content = row.cells().isEmpty() ? null : known.apply(row.cells());
        return new ImportRow<>(row.line(), row.text(), content, fault);
    }

    /** A function with which a format reads a table row. */
    @FunctionalInterface
    public interface Reading<R> {

        R of(CsvRow row) throws UnreadableRow;
    }

    public long line() {
        return line;
    }

    public String text() {
        return text;
    }

    /** Returns the content of a readable row. */
    public R value() {
        return Objects.requireNonNull(content, "unreadable row");
    }

    /** Returns what is known of a row, whether readable or not. */
    public Optional<R> known() {
        return Optional.ofNullable(content);
    }

    /** Returns why the row cannot be read, or null where it can. */
    public @Nullable RowFault unreadable() {
        return unreadable;
    }

    /** Settles the row as having changed something. */
    public void accept() {
        settle(Outcome.ACCEPTED, null);
    }

    /** Settles the row as containing nothing new. */
    public void unchanged() {
        settle(Outcome.UNCHANGED, null);
    }

    /** Rejects the row for a reason that the sender can act on. */
    public void reject(String code, String reason) {
        reject(new RowFault(code, reason));
    }

    public void reject(RowFault fault) {
        settle(Outcome.REJECTED, fault);
    }

    public void reject(Failure failure) {
        reject(failure.code(), failure.detail());
    }

    private void settle(Outcome outcome, @Nullable RowFault fault) {
        if (this.outcome != null) {
            throw new IllegalStateException("Line " + line + " was " + this.outcome + " before it was " + outcome);
        }
        this.outcome = outcome;
        this.rejection = fault;
    }

    /** Clears the outcome from a transaction that was rolled back. */
    void reopen() {
        outcome = unreadable == null ? null : Outcome.REJECTED;
        rejection = unreadable;
    }

    public Outcome outcome() {
        if (outcome == null) {
            throw new IllegalStateException("Nobody said what became of line " + line);
        }
        return outcome;
    }

    /** Returns why the row was rejected, or null where it was not. */
    public @Nullable RowFault rejection() {
        return rejection;
    }
}
