package org.iom.iml.platform.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A writer of RFC 4180 CSV in UTF-8, with a header line. */
final class CsvRows implements RowWriter {

    private final CsvWriter csv;

    CsvRows(OutputStream target, List<String> titles) {
        csv = CsvWriter.builder().build(new OutputStreamWriter(target, UTF_8));
        csv.writeRecord(titles);
    }

    @Override
    public void row(@Nullable Object item, List<@Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(Cell::harmless).toList());
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }
}
