package org.iom.iml.instruments.instrument;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.iom.iml.platform.imports.UnreadableRow;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.CsvTable;
import org.iom.iml.platform.text.DeclaredCharset;

/**
 * The reader of an index of treaties in the United Nations Treaty Collection: number, title with place and date,
 * chapter.
 */
final class UntcIndex {

    private static final Pattern NUMBER_IN_ADDRESS = Pattern.compile("[?&]mtdsg_no=([^&]+)");
    private static final List<String> REQUIRED = List.of("chapter_no", "treaty_no", "treaty_name");

    private UntcIndex() {}

    /** One treaty of the index. */
    record Row(UntcNumber number, UntcTitle title, String chapter) {}

    /** Returns the rows of {@code file}; closing the stream closes the file. */
    static Stream<ImportRow<Row>> read(InputStream file, Map<String, String> parameters) {
        CsvTable table = CsvTable.of(
                file, DeclaredCharset.of(parameters.get(ImportFormat.CHARSET)).orElse(null));
        if (!table.titles().containsAll(REQUIRED)) {
            table.close();
            throw new UnreadableFile(
                    "not-a-treaty-index", "The first line must be a header with " + String.join(", ", REQUIRED) + ".");
        }
        return table.rows().map(row -> ImportRow.of(row, UntcIndex::treaty));
    }

    private static Row treaty(CsvRow row) throws UnreadableRow {
        UntcNumber number = number(row)
                .orElseThrow(() -> new UnreadableRow(
                        "no-untc-number", "Neither the address nor chapter and number give a UNTC number."));
        String title =
                row.find("treaty_name").orElseThrow(() -> new UnreadableRow("no-title", "The treaty has no title."));
        return new Row(number, UntcTitle.of(title), row.find("chapter_name").orElse(""));
    }

    /** Returns the number, taking from the web address the part of a chapter (XI-A, XI-B) that the two columns omit. */
    private static Optional<UntcNumber> number(CsvRow row) {
        Matcher address = NUMBER_IN_ADDRESS.matcher(row.find("url").orElse(""));
        return address.find()
                ? UntcNumber.parse(address.group(1))
                : UntcNumber.parse(row.cell("chapter_no") + "-" + row.cell("treaty_no"));
    }
}
