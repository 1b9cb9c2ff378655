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

/** The import format for tables of sessions, with one row for each State that a session considers. */
@Singleton
class SessionsFormat implements ImportFormat<SessionRow> {

    static final String COLLECTION = "mechanism-session-imports";

    private final SessionRows rows;
    private final Mechanisms mechanisms;

    SessionsFormat(SessionRows rows, Mechanisms mechanisms) {
        this.rows = rows;
        this.mechanisms = mechanisms;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public String name() {
        return "sessions-csv";
    }

    @Override
    public String description() {
        return "sessions of mechanisms: a table with the columns mechanism and session and, where they are known,"
                + " startsOn, endsOn and party; a session that considers several States has a row for each.";
    }

    @Override
    public String example() {
        return """
                mechanism,session,startsOn,endsOn,party
                CMW,38,2026-06-01,2026-06-12,Kenya
                """;
    }

    @Override
    public Stream<ImportRow<SessionRow>> read(InputStream file, Map<String, String> parameters) {
        CsvTable table =
                CsvTable.of(file, DeclaredCharset.of(parameters.get(CHARSET)).orElse(null));
        if (!table.titles().containsAll(List.of("mechanism", "session"))) {
            table.close();
            throw new UnreadableFile("header-not-recognised", "The header has no column for: mechanism, session.");
        }
        return table.rows().map(row -> ImportRow.of(row, this::read));
    }

    private SessionRow read(CsvRow row) throws UnreadableRow {
        String mechanism = row.cell("mechanism");
        if (mechanisms.of(mechanism).isEmpty()) {
            throw new UnreadableRow("mechanism-unknown", "There is no mechanism \u201C" + mechanism + "\u201D.");
        }
        return new SessionRow(
                mechanism,
                SessionRow.number(row.cell("session")),
                SessionRow.day(row, "startsOn"),
                SessionRow.day(row, "endsOn"),
                row.find("party").orElse(null));
    }

    @Override
    public void apply(List<ImportRow<SessionRow>> read, Map<String, String> parameters) {
        rows.take(read);
    }
}
