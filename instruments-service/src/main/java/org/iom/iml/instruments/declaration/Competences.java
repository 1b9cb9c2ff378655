package org.iom.iml.instruments.declaration;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.instruments.declaration.CompetenceRules.Bound;
import org.iom.iml.instruments.declaration.CompetenceRules.Period;
import org.iom.iml.instruments.declaration.CompetenceRules.Spoken;
import org.iom.iml.instruments.participation.Status;

/** Reads what decides which procedures a State accepts: since when it is party, and what it declared. */
@Singleton
class Competences {

    private static final String BOUND = """
            select instrument, party, since, statuses from participation where instrument = any (?)""";
    private static final String SPOKEN = """
            select instrument, party, id, effect, procedures, targets, made_on, since, states from declaration
            where instrument = any (?) and effect in ('optional-declaration', 'opt-out')""";

    private final DataSource database;

    Competences(DataSource database) {
        this.database = database;
    }

    /** What is known of these instruments. */
    CompetenceRules of(Collection<TreatyRules> rules) {
        String[] instruments = rules.stream().map(TreatyRules::instrument).toArray(String[]::new);
        try (Connection connection = database.getConnection()) {
            return new CompetenceRules(
                    List.copyOf(rules),
                    read(connection, BOUND, instruments, Competences::bound),
                    read(connection, SPOKEN, instruments, Competences::spoken));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Reads one row of an answer. */
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> read(Connection connection, String sql, String[] instruments, Row<T> row)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("text", instruments));
            List<T> read = new ArrayList<>();
            try (ResultSet answer = query.executeQuery()) {
                while (answer.next()) {
                    read.add(row.read(answer));
                }
            }
            return read;
        }
    }

    private static Bound bound(ResultSet row) throws SQLException {
        return new Bound(row.getString(1), row.getString(2), periods(row.getArray(3), texts(row.getArray(4))));
    }

    private static Spoken spoken(ResultSet row) throws SQLException {
        Date[] since = (Date[]) row.getArray(8).getArray();
        List<String> states = texts(row.getArray(9));
        boolean withdrawn = states.getLast().equals(DeclarationState.WITHDRAWN.code());
        Period stands = new Period(since[0].toLocalDate(), withdrawn ? since[since.length - 1].toLocalDate() : null);
        return new Spoken(
                row.getString(1),
                row.getString(2),
                row.getObject(3, UUID.class),
                Effect.find(row.getString(4)).orElseThrow(),
                texts(row.getArray(5)),
                texts(row.getArray(6)),
                row.getObject(7, LocalDate.class),
                stands);
    }

    private static List<Period> periods(Array since, List<String> statuses) throws SQLException {
        Date[] days = (Date[]) since.getArray();
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            if (statuses.get(i).equals(Status.PARTY.code())) {
                LocalDate until = i + 1 < days.length ? days[i + 1].toLocalDate() : null;
                periods.add(new Period(days[i].toLocalDate(), until));
            }
        }
        return periods;
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
