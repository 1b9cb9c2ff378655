package org.iom.iml.platform.text;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A table of delimited values, streamed in constant memory: a header, then rows. Character set, separator and line
 * endings are detected where they are not declared; blank lines are skipped.
 */
public final class CsvTable implements AutoCloseable {

    static final int MAX_LENGTH = 65_536;

    private final Lines lines;
    private final CsvRows rows;
    private final List<String> titles;

    private CsvTable(Lines lines) {
        this.lines = lines;
        this.rows = new CsvRows(lines, Separator.of(lines));
        CsvRow header = rows.next();
        this.titles = header == null
                ? List.of()
                : header.cells().stream().map(String::strip).toList();
        rows.expect(titles);
    }

    /** Opens the table in {@code file}, in the character set that its sender {@code declared}, if any. */
    public static CsvTable of(InputStream file, @Nullable Charset declared) {
        return new CsvTable(new Lines(DecodedText.of(file, declared), MAX_LENGTH));
    }

    /** Returns the trimmed column titles; empty where no header can be read. */
    public List<String> titles() {
        return titles;
    }

    /** Returns the rows below the header, broken ones with their fault; closing the stream closes the file. */
    public Stream<CsvRow> rows() {
        Spliterator<CsvRow> rest =
                new AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                    @Override
                    public boolean tryAdvance(Consumer<? super CsvRow> action) {
                        CsvRow row = rows.next();
                        if (row != null) {
                            action.accept(row);
                        }
                        return row != null;
                    }
                };
        return StreamSupport.stream(rest, false).onClose(this::close);
    }

    @Override
    public void close() {
        lines.close();
    }
}
