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
 * A table of separated values as it streams in flat memory: a header, then rows. Character set, separator and line ends are
 * found where nobody says them; blank lines are passed over.
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

    /** Over {@code file}, in the character set that its sender {@code declared}, if any. */
    public static CsvTable of(InputStream file, @Nullable Charset declared) {
        return new CsvTable(new Lines(DecodedText.of(file, declared), MAX_LENGTH));
    }

    /** The titles of the columns, trimmed; empty where the file has none that can be read. */
    public List<String> titles() {
        return titles;
    }

    /** The rows under the header, the broken ones each with its fault; the stream closes the file. */
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
