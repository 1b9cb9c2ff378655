package org.iom.iml.platform.text;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table: its cells under the column titles, or the reason why it cannot be read.
 *
 * @param line the line where it begins, from 1
 * @param text the row as it stands in the file
 * @param titles the column titles, as many as there are cells
 */
public record CsvRow(
        long line,
        String text,
        List<String> titles,
        List<String> cells,
        @Nullable Fault fault) {

    /** The reason why a row cannot be read. */
    public enum Fault {
        LINE_TOO_LONG("line-too-long", "The line has more than " + CsvTable.MAX_LENGTH + " characters."),
        QUOTATION_NOT_CLOSED("quotation-not-closed", "A quotation mark opens a cell and is never closed."),
        QUOTATION_MALFORMED("quotation-malformed", "Characters follow a closing quotation mark."),
        TEXT_UNDECODABLE(
                "text-undecodable",
                "The row holds what is no text: bytes outside the file's character set, or control characters."),
        WRONG_NUMBER_OF_CELLS("wrong-number-of-cells", "The row has not as many cells as the header.");

        private final String code;
        private final String reason;

        Fault(String code, String reason) {
            this.code = code;
            this.reason = reason;
        }

        public String code() {
            return code;
        }

        public String reason() {
            return reason;
        }
    }

    public CsvRow {
        titles = List.copyOf(titles);
        cells = List.copyOf(cells);
    }

    static CsvRow refused(Lines.Line line, Fault fault) {
        return new CsvRow(line.number(), line.text(), List.of(), List.of(), fault);
    }

    /** Returns the trimmed cell of the column called {@code title}, which must exist. */
    public String cell(String title) {
        int place = titles.indexOf(title);
        if (place < 0) {
            throw new NoSuchElementException("no column " + title);
        }
        return cells.get(place).strip();
    }

    /** Returns the trimmed cell of the column called {@code title}, if the column exists and the cell is not empty. */
    public Optional<String> find(String title) {
        return titles.contains(title) ? Optional.of(cell(title)).filter(cell -> !cell.isEmpty()) : Optional.empty();
    }
}
