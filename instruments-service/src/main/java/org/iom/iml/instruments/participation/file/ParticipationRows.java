package org.iom.iml.instruments.participation.file;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.iom.iml.instruments.participation.Participation;
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.text.StoredJson;
import org.iom.iml.platform.sql.CopyRows;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** Bulk access to participations, read in one statement and written by COPY, in the current transaction. */
@Singleton
class ParticipationRows {

    private static final String FIND = """
            select p.instrument, p.party, p.acts, p.version, i.in_force_on
            from participation p join instrument i on i.code = p.instrument where p.id = any (:ids)""";
    private static final String COLUMNS = "id, instrument, party, acts, since, statuses, territories, version";
    private static final String UPDATE = """
            update participation p set acts = c.acts, since = c.since, statuses = c.statuses,
                   territories = c.territories, version = p.version + 1
            from participation_change c where p.id = c.id and p.version = c.version""";
    private static final ObjectReader READER = StoredJson.mapper().readerFor(new TypeReference<List<Act>>() {});
    private static final ObjectWriter WRITER = StoredJson.mapper().writerFor(new TypeReference<List<Act>>() {});

    private final Rows rows;
    private final DataSource database;

    ParticipationRows(Rows rows, DataSource database) {
        this.rows = rows;
        this.database = database;
    }

    /** Returns those of {@code ids} that exist. */
    Map<String, Participation> find(Set<String> ids) {
        return rows
                .list(
                        FIND,
                        Values.of("ids", ids),
                        row -> Participation.stored(
                                row.text("instrument"),
                                row.text("party"),
                                READER.readValue(row.text("acts")),
                                row.nullable("in_force_on", LocalDate.class),
                                row.number("version")))
                .stream()
                .collect(toMap(Participation::id, identity()));
    }

    /**
     * Stores the present state, overwriting those that were {@code known}; fails where another transaction has changed
     * one in the meantime.
     */
    void store(Collection<Participation> changed, Set<String> known) {
        List<Participation> created = new ArrayList<>();
        List<Participation> revised = new ArrayList<>();
        changed.forEach(each -> (known.contains(each.id()) ? revised : created).add(each));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            copy(created, connection, "participation");
            if (!revised.isEmpty()) {
                copy(revised, connection, "participation_change");
                if (statement.executeUpdate(UPDATE) != revised.size()) {
                    throw new IllegalStateException("A participation was changed by somebody else meanwhile");
                }
                statement.execute("delete from participation_change");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void copy(List<Participation> participations, Connection connection, String table)
            throws SQLException {
        try (CopyRows rows = CopyRows.into(connection, table, COLUMNS)) {
            for (Participation participation : participations) {
                participation.write(rows, json(participation));
            }
            rows.finish();
        }
    }

    private static String json(Participation participation) {
        try {
            return WRITER.writeValueAsString(participation.log().acts());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
