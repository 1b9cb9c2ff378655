package org.iom.iml.monitoring.intake;

import java.io.InputStream;
import java.util.List;
import org.iom.iml.platform.imports.UnreadableFile;
import org.iom.iml.platform.imports.UnreadableRow;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.CsvTable;
import org.iom.iml.platform.text.DeclaredCharset;
import org.jspecify.annotations.Nullable;

/** Helpers shared by the tabular formats for recommendations. */
final class Tables {

    private static final int MAX_TEXT = 20_000;

    private Tables() {}

    static CsvTable open(InputStream file, @Nullable String charset, List<String> needed) {
        CsvTable table = CsvTable.of(file, DeclaredCharset.of(charset).orElse(null));
        List<String> missing =
                needed.stream().filter(title -> !table.titles().contains(title)).toList();
        if (!missing.isEmpty()) {
            table.close();
            throw new UnreadableFile(
                    "header-not-recognised", "The header has no column for: " + String.join(", ", missing) + ".");
        }
        return table;
    }

    static String needed(CsvRow row, String title) throws UnreadableRow {
        String cell = row.find(title)
                .orElseThrow(
                        () -> new UnreadableRow(title.replace('_', '-') + "-missing", "The row has no " + title + "."));
        return within(cell);
    }

    static String within(String text) throws UnreadableRow {
        if (text.length() > MAX_TEXT) {
            throw new UnreadableRow("text-too-long", "The text has more than " + MAX_TEXT + " characters.");
        }
        return text;
    }
}
