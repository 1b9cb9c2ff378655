package org.iom.iml.monitoring.reporting.reported;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.monitoring.reporting.ReportingRules;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.iom.iml.platform.text.CsvTable;
import org.iom.iml.platform.text.DeclaredCharset;

/**
 * The import format for the history of reports to treaty bodies, which shows what was submitted and what is still owed.
 */
@Singleton
class ReportsFormat implements ImportFormat<ReportRow> {

    static final String COLLECTION = "reporting-imports";

    private static final List<String> NEEDED = List.of("party", "body", "symbol", "due", "received", "considered");

    private final TakeReports taking;
    private final ReportingRules rules;

    ReportsFormat(TakeReports taking, ReportingRules rules) {
        this.taking = taking;
        this.rules = rules;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public String name() {
        return "reports-csv";
    }

    @Override
    public String description() {
        return "reports of States to the treaty bodies: a table with the columns party, body, symbol, due, received and"
                + " considered. The symbol tells which report it is, and is needed; a row without a day under received"
                + " says that none was received.";
    }

    @Override
    public String example() {
        return """
                party,body,symbol,due,received,considered
                Kenya,CRC,CRC/C/KEN/3-5,2012-09-02,2013-01-15,2016-01-21
                """;
    }

    @Override
    public Stream<ImportRow<ReportRow>> read(InputStream file, Map<String, String> parameters) {
        CsvTable table =
                CsvTable.of(file, DeclaredCharset.of(parameters.get(CHARSET)).orElse(null));
        List<String> missing =
                NEEDED.stream().filter(title -> !table.titles().contains(title)).toList();
        if (!missing.isEmpty()) {
            table.close();
            throw new UnreadableFile(
                    "header-not-recognised", "The header has no column for: " + String.join(", ", missing) + ".");
        }
        return table.rows().map(row -> ImportRow.of(row, read -> ReportRow.of(read, rules)));
    }

    @Override
    public void apply(List<ImportRow<ReportRow>> rows, Map<String, String> parameters) {
        taking.take(rows);
    }
}
