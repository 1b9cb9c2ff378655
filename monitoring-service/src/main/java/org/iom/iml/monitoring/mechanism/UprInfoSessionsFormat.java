package org.iom.iml.monitoring.mechanism;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.iom.iml.platform.imports.UnreadableRow;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.CsvTable;
import org.iom.iml.platform.text.DeclaredCharset;

/** The import format for UPR Info's table of the States that each session of the Working Group considered. */
@Singleton
class UprInfoSessionsFormat implements ImportFormat<SessionRow> {

    private final SessionRows rows;

    UprInfoSessionsFormat(SessionRows rows) {
        this.rows = rows;
    }

    @Override
    public String collection() {
        return SessionsFormat.COLLECTION;
    }

    @Override
    public String name() {
        return "upr-info-sessions";
    }

    @Override
    public String description() {
        return "sessions of the Working Group on the Universal Periodic Review as UPR Info lists them: a table with the"
                + " columns To (the State under review) and Session.";
    }

    @Override
    public String example() {
        return """
                To,Session
                Kenya,8
                """;
    }

    @Override
    public Stream<ImportRow<SessionRow>> read(InputStream file, Map<String, String> parameters) {
        CsvTable table =
                CsvTable.of(file, DeclaredCharset.of(parameters.get(CHARSET)).orElse(null));
        if (!table.titles().containsAll(List.of("To", "Session"))) {
            table.close();
            throw new UnreadableFile("header-not-recognised", "The header has no column for: To, Session.");
        }
        return table.rows().map(row -> ImportRow.of(row, UprInfoSessionsFormat::read));
    }

    private static SessionRow read(CsvRow row) throws UnreadableRow {
        String party = row.find("To").orElseThrow(() -> new UnreadableRow("party-missing", "The row names no party."));
        return new SessionRow(Mechanism.UPR, SessionRow.number(row.cell("Session")), null, null, party);
    }

    @Override
    public void apply(List<ImportRow<SessionRow>> read, Map<String, String> parameters) {
        rows.take(read);
    }
}
