package org.iom.iml.platform.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.iom.iml.platform.problem.Failure;
import org.iom.iml.platform.text.CsvRow;
import org.jspecify.annotations.Nullable;

/** One row of a file: what it says, or why it cannot be read; and what became of it. */
public final class ImportRow<R> {

    private final long line;
    private final String text;
    private final @Nullable R content;
    private final @Nullable RowFault unreadable;
    private @Nullable Outcome outcome;
    private @Nullable RowFault rejection;

    /** What became of a row. */
    public enum Outcome {
        /** It changed something. */
        ACCEPTED,
        /** All that it says was known before. */
        UNCHANGED,
        /** It was left out. */
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
     * A row that says {@code content}.
     *
     * @param line where it begins, from 1
     * @param text the row as it stood in the file
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

    /** A row that cannot be read, of which {@code content} is known all the same, such as whom it is about. */
    public static <R> ImportRow<R> unreadable(long line, String text, RowFault fault, R content) {
        return new ImportRow<>(line, text, content, fault);
    }

    /** What {@code reading} finds in a row of a table, or why it finds nothing. */
    public static <R> ImportRow<R> of(CsvRow row, Reading<R> reading) {
        return of(row, reading, cells -> null);
    }

    /** The same; {@code known} is what a row holds that cannot be read, by its cells. */
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

    /** How a format reads a row of a table. */
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

    /** The content of a row that could be read. */
    public R value() {
        return Objects.requireNonNull(content, "unreadable row");
    }

    /** What is known of a row, whether it could be read or not. */
    public Optional<R> known() {
        return Optional.ofNullable(content);
    }

    /** Why it cannot be read, where it cannot. */
    public @Nullable RowFault unreadable() {
        return unreadable;
    }

    /** It changed something. */
    public void accept() {
        settle(Outcome.ACCEPTED, null);
    }

    /** All that it says was known before. */
    public void unchanged() {
        settle(Outcome.UNCHANGED, null);
    }

    /** It is left out, for a reason that a person can act on. */
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

    /** Forgets what became of it in a transaction that did not last. */
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

    /** Why it was left out, where it was. */
    public @Nullable RowFault rejection() {
        return rejection;
    }
}
