package org.iom.iml.instruments.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file that ships with the service. */
public final class ShippedCsv {

    private ShippedCsv() {}

    /** All records of the resource at {@code path}, which has a header. */
    public static List<NamedCsvRecord> rows(String path) {
        InputStream stream = ShippedCsv.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("The service ships no " + path);
        }
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The field called {@code name}, or null where it is empty. */
    public static @Nullable String optional(NamedCsvRecord row, String name) {
        String value = row.getField(name);
        return value.isEmpty() ? null : value;
    }
}
