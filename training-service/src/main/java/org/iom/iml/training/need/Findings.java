package org.iom.iml.training.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.events.DeliveredFinding;
import org.iom.iml.events.ReviewDelivered;

/** What is known here of the findings on States' law, each a file of its State: a table that review's facts fill. */
@ApplicationScoped
@Transactional
class Findings {

    private final DataSource database;

    Findings(DataSource database) {
        this.database = database;
    }

    /** Takes the findings of a review in, in place of those that it had before. */
    void deliver(ReviewDelivered delivered) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from finding where review = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into finding (id, review, party, themes) values (?, ?, ?, ?)")) {
            delete.setObject(1, delivered.id());
            delete.executeUpdate();
            for (DeliveredFinding finding : delivered.findings()) {
                insert.setObject(1, finding.id());
                insert.setObject(2, delivered.id());
                insert.setString(3, delivered.party());
                insert.setArray(
                        4,
                        connection.createArrayOf(
                                "varchar", finding.themes().stream().distinct().toArray()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What the caller may know of them for a State, by theme. */
    Map<String, Found> byTheme(String party) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select theme, count(*), (array_agg(id order by id desc))[1:20]
                        from finding, unnest(themes) theme where party = ? group by theme""")) {
            query.setString(1, party);
            Map<String, Found> found = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), new Found(row.getInt(2), List.of((UUID[])
                            row.getArray(3).getArray())));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
