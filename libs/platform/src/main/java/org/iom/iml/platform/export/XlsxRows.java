package org.iom.iml.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A writer of Office Open XML workbooks, which starts another sheet when one is full. */
final class XlsxRows implements RowWriter {

    /** The maximum number of rows of a sheet, including the header. */
    private static final int ROWS_OF_A_SHEET = 1_048_576;

    private static final int CHARACTERS_OF_A_CELL = 32_767;
    private static final int ROWS_IN_MEMORY = 200;
    /** The first year of spreadsheet dates; earlier dates remain text. */
    private static final int FIRST_YEAR = 1900;

    private final Workbook workbook;
    private final List<String> titles;
    private final int rowsOfASheet;
    private Worksheet sheet;
    private int sheets;
    private int next;

    XlsxRows(OutputStream target, List<String> titles) {
        this(target, titles, ROWS_OF_A_SHEET);
    }

    XlsxRows(OutputStream target, List<String> titles, int rowsOfASheet) {
        this.workbook = new Workbook(target, "IML Suite", null);
        this.titles = titles;
        this.rowsOfASheet = rowsOfASheet;
        this.sheet = begin();
    }

    private Worksheet begin() {
        Worksheet begun = workbook.newWorksheet(Integer.toString(++sheets));
        next = 0;
        for (int column = 0; column < titles.size(); column++) {
            begun.inlineString(0, column, printable(titles.get(column)));
        }
        next = 1;
        begun.freezePane(0, 1);
        return begun;
    }

    @Override
    public void row(@Nullable Object item, List<@Nullable Object> cells) throws IOException {
        if (next == rowsOfASheet) {
            finish();
            sheet = begin();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        next++;
        if (next % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(next, column, number);
            case Boolean truth -> sheet.value(next, column, truth);
            case LocalDate day
            when day.getYear() >= FIRST_YEAR -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format("yyyy-mm-dd").set();
            }
            case Instant instant -> {
                sheet.value(next, column, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
                sheet.style(next, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            default -> sheet.inlineString(next, column, printable(Cell.text(value)));
        }
    }

    /** Removes characters that XML does not allow, and shortens the text to the maximum length of a cell. */
    private static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20)
                .filter(c -> !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
                .filter(c -> c < 0xFFFE || c > 0xFFFF)
                .limit(CHARACTERS_OF_A_CELL)
                .forEach(kept::appendCodePoint);
        int cut = Math.min(kept.length(), CHARACTERS_OF_A_CELL);
        return kept.substring(0, cut > 0 && Character.isHighSurrogate(kept.charAt(cut - 1)) ? cut - 1 : cut);
    }

    private void finish() throws IOException {
        sheet.setAutoFilter(0, 0, next - 1, Math.max(titles.size() - 1, 0));
        sheet.finish();
    }

    @Override
    public void end() throws IOException {
        finish();
        workbook.finish();
    }
}
