package org.iom.iml.monitoring.reporting.reported;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.iom.iml.monitoring.document.DocumentKind;
import org.iom.iml.monitoring.document.DocumentSymbol;
import org.iom.iml.monitoring.reporting.ReportingRule;
import org.iom.iml.monitoring.reporting.ReportingRules;
import org.iom.iml.monitoring.reporting.duty.ToldReport;
import org.iom.iml.platform.imports.UnreadableRow;
import org.iom.iml.platform.text.CsvRow;
import org.jspecify.annotations.Nullable;

/** A row of a reporting history, its State still under the name used in the file. */
record ReportRow(
        String party,
        ReportingRule rule,
        DocumentSymbol symbol,
        @Nullable LocalDate due,
        @Nullable LocalDate received,
        @Nullable LocalDate considered) {

    static ReportRow of(CsvRow row, ReportingRules rules) throws UnreadableRow {
        DocumentSymbol symbol = DocumentSymbol.of(row.cell("symbol"));
        if (symbol.kind() != DocumentKind.STATE_REPORT) {
            throw new UnreadableRow(
                    "symbol-of-no-report", "The symbol is not that of a State's report, as CRC/C/KEN/3-5.");
        }
        String body = row.cell("body");
        if (!body.equals(symbol.mechanism())) {
            throw new UnreadableRow(
                    "body-contradicts-symbol", "The symbol is not of the body \u201C" + body + "\u201D.");
        }
        ReportingRule rule = rules.of(body, symbol.optionalProtocol())
                .orElseThrow(() -> new UnreadableRow(
                        "body-without-reports", "No reports of States go to \u201C" + body + "\u201D."));
        LocalDate received = day(row, "received");
        LocalDate considered = day(row, "considered");
        if (considered != null && received != null && considered.isBefore(received)) {
            throw new UnreadableRow("considered-before-received", "A report is considered after it was received.");
        }
        String party =
                row.find("party").orElseThrow(() -> new UnreadableRow("party-missing", "The row names no party."));
        return new ReportRow(party, rule, symbol, day(row, "due"), received, considered);
    }

    ToldReport told(String code) {
        return new ToldReport(code, rule, symbol.numbers(), due, received, considered, symbol.text(), symbol.text());
    }

    private static @Nullable LocalDate day(CsvRow row, String title) throws UnreadableRow {
        String cell = row.find(title).orElse(null);
        try {
            return cell == null ? null : LocalDate.parse(cell);
        } catch (DateTimeParseException unreadable) {
            throw new UnreadableRow("date-invalid", title + " is no date as in 2026-06-01.");
        }
    }
}
