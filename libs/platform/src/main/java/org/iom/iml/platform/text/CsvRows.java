package org.iom.iml.platform.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import org.iom.iml.platform.text.CsvRow.Fault;
import org.iom.iml.platform.text.Lines.Line;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV text, each with its line number; a broken row never affects its neighbours.
 *
 * <p>Lines are joined
 * while a quotation is open. When that fails (the quotation never closes, or the joined row has the wrong number of
 * cells) only its first line is rejected, and the lines that it would have swallowed are read again on their own.
 */
final class CsvRows {

    private static final int MAX_LINES = 200;

    private final Lines lines;
    private final char separator;
    private List<String> titles = List.of();

    CsvRows(Lines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
    }

    /** Requires later rows to have a cell under each of {@code titles}. */
    void expect(List<String> titles) {
        this.titles = titles;
    }

    /** Returns the next row that is not blank, {@code null} after the last. */
    @Nullable CsvRow next() {
        Line first = nextFilled(lines);
        if (first == null) {
            return null;
        }
        if (first.overlong()) {
            return CsvRow.refused(first, Fault.LINE_TOO_LONG);
        }
        Quotation quotation = new Quotation(separator);
        return quotation.staysOpenAfter(first.text()) ? joined(first, quotation) : parsed(first, first.text());
    }

    static @Nullable Line nextFilled(Lines lines) {
        Line line = lines.next();
        while (line != null && line.text().isBlank()) {
            line = lines.next();
        }
        return line;
    }

    private CsvRow joined(Line first, Quotation quotation) {
        List<Line> swallowed = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        boolean open = true;
        while (open && swallowed.size() < MAX_LINES && text.length() < CsvTable.MAX_LENGTH) {
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
        CsvRow row = open ? CsvRow.refused(first, Fault.QUOTATION_NOT_CLOSED) : parsed(first, text.toString());
        if (row.fault() == null || row.fault() == Fault.TEXT_UNDECODABLE) {
            return row;
        }
        lines.putBack(swallowed);
        return CsvRow.refused(first, Fault.QUOTATION_NOT_CLOSED);
    }

    private CsvRow parsed(Line first, String text) {
        if (!DecodedText.isSound(text)) {
            return new CsvRow(first.number(), text, List.of(), List.of(), Fault.TEXT_UNDECODABLE);
        }
        try {
            List<String> cells = CsvReader.builder()
                    .fieldSeparator(separator)
                    .maxBufferSize(4 * CsvTable.MAX_LENGTH)
                    .ofSingleCsvRecord(text)
                    .getFields();
            return titles.isEmpty()
                    ? new CsvRow(first.number(), text, List.of(), cells, null)
                    : under(titles, first, text, cells);
        } catch (CsvParseException e) {
            return CsvRow.refused(first, Fault.QUOTATION_MALFORMED);
        }
    }

    /** Places cells under their titles, ignoring the empty extra cells that spreadsheets leave behind. */
    private static CsvRow under(List<String> titles, Line first, String text, List<String> cells) {
        int width = titles.size();
        return cells.size() < width || cells.stream().skip(width).anyMatch(cell -> !cell.isBlank())
                ? new CsvRow(first.number(), text, List.of(), List.of(), Fault.WRONG_NUMBER_OF_CELLS)
                : new CsvRow(first.number(), text, titles, cells.subList(0, width), null);
    }
}
