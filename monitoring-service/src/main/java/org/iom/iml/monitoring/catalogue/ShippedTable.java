package org.iom.iml.monitoring.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a CSV table that lies beside a class. */
public final class ShippedTable {

    /** A row by the names of its columns. */
    public record Row(NamedCsvRecord record) {

        public String text(String column) {
            return record.getField(column);
        }

        /** The field, unless it is empty. */
        public Optional<String> find(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty());
        }
    }

    private ShippedTable() {}

    public static Stream<Row> of(Class<?> beside, String name) {
        InputStream table = Objects.requireNonNull(beside.getResourceAsStream(name), name);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            List<Row> all = rows.stream().map(Row::new).toList();
            return all.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
