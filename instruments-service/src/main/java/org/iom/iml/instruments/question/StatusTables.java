package org.iom.iml.instruments.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads who stands where, from one covering index and through a cursor. */
@ApplicationScoped
class StatusTables {

    private static final String STANDINGS =
            "select instrument, string_agg(party || ':' || standing, ';') from participation";

    /** Beyond so many the index is read from end to end and what is not asked for passed over. */
    private static final int FEW = 100;

    private static final int ROWS_AT_ONE_TIME = 64;

    private final DataSource database;

    StatusTables(DataSource database) {
        this.database = database;
    }

    /** The transaction is what lets PostgreSQL keep a cursor. */
    @Transactional
    StatusTable read(List<Label> instruments, List<Label> parties, LocalDate on) {
        List<List<Label>> conditions = new ArrayList<>();
        StringBuilder sql = new StringBuilder(STANDINGS);
        addCondition("instrument", instruments, sql, conditions);
        addCondition("party", parties, sql, conditions);
        return read(
                sql.append(" group by instrument").toString(), conditions, new StatusTable(on, instruments, parties));
    }

    private static void addCondition(
            String column, List<Label> labels, StringBuilder sql, List<List<Label>> conditions) {
        if (labels.size() <= FEW) {
            sql.append(conditions.isEmpty() ? " where " : " and ")
                    .append(column)
                    .append(" = any (?)");
            conditions.add(labels);
        }
    }

    private StatusTable read(String sql, List<List<Label>> conditions, StatusTable table) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setFetchSize(ROWS_AT_ONE_TIME);
            for (int i = 0; i < conditions.size(); i++) {
                Object[] codes = conditions.get(i).stream().map(Label::code).toArray();
                query.setArray(i + 1, connection.createArrayOf("text", codes));
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    table.take(row.getString(1), row.getString(2));
                }
            }
            return table;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
