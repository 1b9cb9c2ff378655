package org.iom.iml.monitoring.upr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** A file of recommendations as UPR Info exports it, read row by row in flat memory. */
final class UprInfoFile extends AbstractSpliterator<ImportRow<UprInfoRow>> {

    private final CsvRows rows;
    private final UprInfoHeader header;

    private UprInfoFile(CsvRows rows, UprInfoHeader header) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.rows = rows;
        this.header = header;
    }

    /**
     * The rows of a file, blank lines left out.
     *
     * @param declared the character set that the sender named, if any; how it is found otherwise: {@link DecodedText}
     * @throws UnreadableFile when there is no header with the columns that a recommendation needs
     */
    static Stream<ImportRow<UprInfoRow>> rows(InputStream content, @Nullable Charset declared) {
        try {
            DecodedText text = new DecodedText(content, declared);
            return StreamSupport.stream(open(new CsvRows(text)), false).onClose(text::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UprInfoFile open(CsvRows rows) throws IOException {
        String line = rows.peek();
        if (line == null) {
            throw new UnreadableFile("file-empty", "The file has no line with text.");
        }
        char separator = UprInfoHeader.separatorOf(line);
        rows.expect(separator, 0);
        CsvRows.Row first = rows.next();
        UprInfoHeader header = UprInfoHeader.of(first == null ? List.of() : first.fields());
        rows.expect(separator, header.width());
        return new UprInfoFile(rows, header);
    }

    @Override
    public boolean tryAdvance(Consumer<? super ImportRow<UprInfoRow>> action) {
        try {
            CsvRows.Row row = rows.next();
            if (row == null) {
                return false;
            }
            action.accept(read(row));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportRow<UprInfoRow> read(CsvRows.Row row) {
        try {
            return ImportRow.of(row.line(), row.text(), UprInfoRow.of(row, header));
        } catch (FaultyRow fault) {
            return ImportRow.unreadable(row.line(), row.text(), fault.code(), fault.reason());
        }
    }
}
