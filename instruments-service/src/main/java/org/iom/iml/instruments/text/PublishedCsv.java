package org.iom.iml.instruments.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.iom.iml.platform.imports.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** A published CSV file, record by record as it streams; empty lines are passed over, line numbers are the file's. */
public final class PublishedCsv implements AutoCloseable {

    /** A record with more characters is none that a publisher wrote; so no file needs more memory than this. */
    private static final int MAX_RECORD = 1_000_000;

    private static final Pattern TOO_LONG = Pattern.compile("maximum|exceeds the max");

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
                    .maxBufferSize(MAX_RECORD)
                    .build(
                            CsvRecordHandler.of(
                                    records -> records.maxFieldSize(MAX_RECORD).maxRecordSize(MAX_RECORD)),
                            PublishedText.of(file, parameters.get("charset"))));
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
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < row.getFieldCount(); i++) {
            append(text, i == 0 ? "" : ",", row.getField(i));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String separator, String cell) {
        text.append(separator);
        if (cell.indexOf('"') < 0 && cell.indexOf(',') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0) {
            text.append(cell);
        } else {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }

    private static <T> T told(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException broken) {
            if (isTooLong(broken)) {
                throw new UnreadableFile(
                        "line-too-long",
                        "A row has more than " + MAX_RECORD + " characters: the file is no such table.");
            }
            throw new UnreadableFile("not-csv", "The file is not CSV: " + broken.getMessage());
        }
    }

    private static boolean isTooLong(@Nullable Throwable broken) {
        return broken != null
                && (TOO_LONG.matcher(String.valueOf(broken.getMessage())).find() || isTooLong(broken.getCause()));
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
