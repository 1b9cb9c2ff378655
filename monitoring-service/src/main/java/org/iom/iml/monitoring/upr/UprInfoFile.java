package org.iom.iml.monitoring.upr;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.iom.iml.platform.text.CsvTable;
import org.jspecify.annotations.Nullable;

/** A file of recommendations exported by UPR Info. */
final class UprInfoFile {

    private UprInfoFile() {}

    /**
     * Returns the rows of a file without blank lines; closing the stream closes the file.
     *
     * @param declared the character set that the sender declared, if any
     * @throws UnreadableFile when there is no header with the columns that a recommendation needs
     */
    static Stream<ImportRow<UprInfoRow>> rows(InputStream content, @Nullable Charset declared) {
        CsvTable table = CsvTable.of(content, declared);
        try {
            UprInfoHeader header = UprInfoHeader.of(table.titles());
            return table.rows().map(row -> ImportRow.of(row, read -> UprInfoRow.of(read.cells(), header)));
        } catch (UnreadableFile otherKind) {
            table.close();
            throw otherKind;
        }
    }
}
