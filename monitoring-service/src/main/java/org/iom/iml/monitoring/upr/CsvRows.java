package org.iom.iml.monitoring.upr;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.iom.iml.monitoring.upr.PhysicalLines.Line;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV text, each with its line number; a broken row costs itself and never its neighbours.
 *
 * <p>Lines are joined while a quotation is open. When that leads nowhere (the quotation never closes, or the joined row has
 * not as many fields as the header) only its first line is refused, and the lines that it would have swallowed are read
 * again on their own.
 */
final class CsvRows {

    private static final int MAX_LINES = 200;

    /** A row of fields, or the reason why it is none. */
    record Row(
            long line,
            String text,
            List<String> fields,
            @Nullable String fault) {}

    private final PhysicalLines lines;
    private char separator = ',';
    private int width;

    CsvRows(Reader text) {
        lines = new PhysicalLines(text);
    }

    /** From here on rows have {@code width} fields divided by {@code separator}. */
    void expect(char separator, int width) {
        this.separator = separator;
        this.width = width;
    }

    /** The next line that is not blank, unread; {@code null} after the last. */
    @Nullable String peek() throws IOException {
        Line line = nextFilled();
        if (line == null) {
            return null;
        }
        lines.putBack(List.of(line));
        return line.text();
    }

    /** The next row that is not blank, {@code null} after the last. */
    @Nullable Row next() throws IOException {
        Line first = nextFilled();
        if (first == null) {
            return null;
        }
        if (first.overlong()) {
            return refused(first, "line-too-long");
        }
        Quotation quotation = new Quotation(separator);
        return quotation.staysOpenAfter(first.text()) ? joined(first, quotation) : parsed(first, first.text());
    }

    private Row joined(Line first, Quotation quotation) throws IOException {
        List<Line> swallowed = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        boolean open = true;
        while (open && swallowed.size() < MAX_LINES && text.length() < PhysicalLines.MAX_LENGTH) {
            Line next = lines.next();
            if (next == null) {
                break;
            }
            swallowed.add(next);
            if (next.overlong()) {
                break;
            }
            text.append('\n').append(next.text());
            open = quotation.staysOpenAfter(next.text());
        }
        Row row = open ? refused(first, "quotation-not-closed") : parsed(first, text.toString());
        if (row.fault() == null && (width == 0 || row.fields().size() == width)) {
            return row;
        }
        lines.putBack(swallowed);
        return refused(first, "quotation-not-closed");
    }

    private Row parsed(Line first, String text) {
        try {
            List<String> fields = CsvReader.builder()
                    .fieldSeparator(separator)
                    .maxBufferSize(4 * PhysicalLines.MAX_LENGTH)
                    .ofSingleCsvRecord(text)
                    .getFields();
            return new Row(first.number(), text, fields, null);
        } catch (CsvParseException e) {
            return refused(first, "quotation-malformed");
        }
    }

    private static Row refused(Line line, String fault) {
        return new Row(line.number(), line.text(), List.of(), fault);
    }

    private @Nullable Line nextFilled() throws IOException {
        Line line = lines.next();
        while (line != null && line.text().isBlank()) {
            line = lines.next();
        }
        return line;
    }
}
