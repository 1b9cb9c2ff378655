package org.iom.iml.instruments.participation.file;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.ActLog;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The export of valid acts in the format of the import, page by page, whatever their number. */
@Singleton
class ActExport {

    private static final String PORTION = """
            select instrument, party, acts from participation where %s (instrument, party) > (:instrument, :party)
            order by instrument, party limit 500""";
    private static final String OF_ALL = PORTION.formatted("");
    private static final String OF_ONE = PORTION.formatted("instrument = :instrument and");
    private static final ObjectReader LOG = StoredJson.mapper().readerFor(new TypeReference<List<Act>>() {});

    private final Rows rows;

    ActExport(Rows rows) {
        this.rows = rows;
    }

    /** Writes the acts under {@code instrument}, or under all instruments. */
    void write(@Nullable String instrument, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 65_536);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(ActsCsv.COLUMNS);
        Position position = new Position(instrument == null ? "" : instrument, "");
        while (position != null) {
            position = page(csv, instrument, position);
        }
        csv.flush();
    }

    private record Position(String instrument, String party) {}

    private record Logged(Position at, ActLog log) {}

    private @Nullable Position page(CsvWriter csv, @Nullable String instrument, Position after) throws IOException {
        List<Logged> portion = rows.list(
                instrument == null ? OF_ALL : OF_ONE,
                Values.of("instrument", after.instrument()).and("party", after.party()),
                row -> new Logged(
                        new Position(row.text("instrument"), row.text("party")),
                        new ActLog(LOG.<List<Act>>readValue(row.text("acts")))));
        for (Logged logged : portion) {
            for (Act act : logged.log().inOrder()) {
                csv.writeRecord(
                        ActsCsv.write(logged.at().instrument(), logged.at().party(), act));
            }
        }
        return portion.isEmpty() ? null : portion.getLast().at();
    }
}
