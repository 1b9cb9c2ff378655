package org.iom.iml.instruments.question;

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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.iom.iml.instruments.instrument.InstrumentKind;
import org.iom.iml.instruments.party.PartyKind;

/** Reads codes and names of instruments and parties. */
@Singleton
class Labels {

    private static final String INSTRUMENTS = "select code, coalesce(titles ->> 'en', code), kind from instrument ";
    private static final String PARTIES = "select code, coalesce(names ->> 'en', code), kind from party ";

    private final DataSource database;

    Labels(DataSource database) {
        this.database = database;
    }

    /** Those of these codes that there are, in the same order. */
    List<Label> instruments(List<String> codes) {
        return inOrder(codes, read(INSTRUMENTS + "where code = any (?)", codes));
    }

    List<Label> instruments(Set<InstrumentKind> kinds) {
        List<String> codes = kinds.stream().map(InstrumentKind::code).toList();
        return read(INSTRUMENTS + "where kind = any (?) order by code", codes);
    }

    /** Those of these codes that there are, in the same order. */
    List<Label> parties(List<String> codes) {
        return inOrder(codes, read(PARTIES + "where code = any (?)", codes));
    }

    /** Those of these kinds that existed on {@code day}, as far as is known, by code. */
    List<Label> parties(Set<PartyKind> kinds, LocalDate day) {
        Date on = Date.valueOf(day);
        return read(PARTIES + """
                where kind = any (?) and (exists_from is null or exists_from <= ?)
                  and (exists_until is null or exists_until > ?) order by code""", kinds.stream().map(PartyKind::code).toList(), on, on);
    }

    private static List<Label> inOrder(List<String> codes, List<Label> found) {
        return found.stream()
                .sorted(Comparator.comparingInt(label -> codes.indexOf(label.code())))
                .toList();
    }

    private List<Label> read(String sql, Collection<String> codes, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            Array array = connection.createArrayOf("text", codes.toArray());
            query.setArray(1, array);
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 2, values[i]);
            }
            List<Label> labels = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    labels.add(new Label(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
            return labels;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
