package org.iom.iml.instruments.instrument;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iom.iml.instruments.text.PublishedCsv;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;

/** Reads an index of the treaties in the United Nations Treaty Collection: number, title with place and date, chapter. */
final class UntcIndex {

    private static final Pattern NUMBER_IN_ADDRESS = Pattern.compile("[?&]mtdsg_no=([^&]+)");
    private static final List<String> REQUIRED = List.of("chapter_no", "treaty_no", "treaty_name");

    private final List<String> titles;

    private UntcIndex(List<String> titles) {
        this.titles = titles;
    }

    /** One treaty of the index. */
    record Row(UntcNumber number, UntcTitle title, String chapter) {}

    /** The rows of {@code file}; the stream closes it. */
    static Stream<ImportRow<Row>> read(InputStream file, Map<String, String> parameters) {
        PublishedCsv csv = PublishedCsv.of(file, parameters);
        List<String> titles = csv.header().stream().map(String::strip).toList();
        if (!titles.containsAll(REQUIRED)) {
            csv.close();
            throw new UnreadableFile(
                    "not-a-treaty-index", "The first line must be a header with " + String.join(", ", REQUIRED) + ".");
        }
        return csv.rows().map(new UntcIndex(titles)::row);
    }

    private ImportRow<Row> row(CsvRecord row) {
        long line = row.getStartingLineNumber();
        String text = PublishedCsv.text(row);
        if (row.getFieldCount() != titles.size()) {
            return ImportRow.unreadable(
                    line,
                    text,
                    "wrong-number-of-cells",
                    "The header has " + titles.size() + " cells, this row " + row.getFieldCount() + ".");
        }
        Optional<UntcNumber> number = number(row);
        if (number.isEmpty()) {
            return ImportRow.unreadable(
                    line, text, "no-untc-number", "Neither the address nor chapter and number give a UNTC number.");
        }
        String title = field(row, "treaty_name");
        if (title.isEmpty()) {
            return ImportRow.unreadable(line, text, "no-title", "The treaty has no title.");
        }
        return ImportRow.of(line, text, new Row(number.get(), UntcTitle.of(title), field(row, "chapter_name")));
    }

    /** The address tells the parts of a chapter (XI-A, XI-B) that the two columns leave out. */
    private Optional<UntcNumber> number(CsvRecord row) {
        Matcher address = NUMBER_IN_ADDRESS.matcher(field(row, "url"));
        return address.find()
                ? UntcNumber.parse(address.group(1))
                : UntcNumber.parse(field(row, "chapter_no") + "-" + field(row, "treaty_no"));
    }

    private String field(CsvRecord row, String title) {
        int column = titles.indexOf(title);
        return column < 0 ? "" : row.getField(column).strip();
    }
}
