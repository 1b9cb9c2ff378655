package org.iom.iml.instruments.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.iom.iml.platform.imports.UnreadableFile;

/** A published CSV file, record by record as it streams; empty lines are passed over, line numbers are the file's. */
public final class PublishedCsv implements AutoCloseable {

    private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",\\r\\n]");

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;

    private PublishedCsv(CsvReader<CsvRecord> reader) {
        this.reader = reader;
        this.records = reader.iterator();
    }

    /** Over {@code file}, in the {@code charset} among the import's parameters where there is one. */
    public static PublishedCsv of(InputStream file, Map<String, String> parameters) {
        try {
            return new PublishedCsv(CsvReader.builder()
                    .skipEmptyLines(true)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(PublishedText.of(file, parameters.get("charset"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The titles of the columns; to be asked for before the rows, empty for an empty file. */
    public List<String> header() {
        return told(records::hasNext) ? told(records::next).getFields() : List.of();
    }

    /** The records that follow; the stream closes the file. */
    public Stream<CsvRecord> rows() {
        Iterator<CsvRecord> rest = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return told(records::hasNext);
            }

            @Override
            public CsvRecord next() {
                return told(records::next);
            }
        };
        Iterable<CsvRecord> rows = () -> rest;
        return StreamSupport.stream(rows.spliterator(), false).onClose(this::close);
    }

    /** A record as it stood in the file. */
    public static String text(CsvRecord row) {
        return row.getFields().stream()
                .map(cell -> TO_BE_QUOTED.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(Collectors.joining(","));
    }

    private static <T> T told(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException broken) {
            throw new UnreadableFile("not-csv", "The file is not CSV: " + broken.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
