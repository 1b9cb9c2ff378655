package org.iom.iml.instruments.participation;

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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.iom.iml.instruments.text.StoredJson;
import org.jspecify.annotations.Nullable;

/** Writes acts that stand as they are taken in, page by page, whatever their number. */
@Singleton
class ActExport {

    private static final String OF_ALL = """
            select instrument, party, acts from participation where (instrument, party) > (?, ?)
            order by instrument, party limit 500""";
    private static final String OF_ONE = """
            select instrument, party, acts from participation where instrument = ? and party > ?
            order by party limit 500""";
    private static final ObjectReader LOG = StoredJson.mapper().readerFor(new TypeReference<List<Act>>() {});

    private final DataSource database;

    ActExport(DataSource database) {
        this.database = database;
    }

    /** Of {@code instrument}, or of all. */
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

    private @Nullable Position page(CsvWriter csv, @Nullable String instrument, Position after) throws IOException {
        Position last = null;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(instrument == null ? OF_ALL : OF_ONE)) {
            query.setString(1, after.instrument());
            query.setString(2, after.party());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    last = new Position(row.getString(1), row.getString(2));
                    List<Act> log = LOG.readValue(row.getString(3));
                    for (Act act : new ActLog(log).inOrder()) {
                        csv.writeRecord(ActsCsv.write(last.instrument(), last.party(), act));
                    }
                }
            }
            return last;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
