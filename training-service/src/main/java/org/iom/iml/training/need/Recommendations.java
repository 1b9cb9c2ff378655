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
import org.iom.iml.events.EvidenceNoted;
import org.iom.iml.events.RecommendationPositionChanged;
import org.iom.iml.events.RecommendationPublished;

/** What is known here of the recommendations to States: a table that monitoring's facts fill, in SQL for its size. */
@ApplicationScoped
@Transactional
class Recommendations {

    private final DataSource database;

    Recommendations(DataSource database) {
        this.database = database;
    }

    void publish(RecommendationPublished published) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into recommendation (id, party, kind, position, themes) values (?, ?, ?, ?, ?)
                        on conflict (id) do update set party = excluded.party, kind = excluded.kind,
                            position = excluded.position, themes = excluded.themes""")) {
            upsert.setObject(1, published.id());
            upsert.setString(2, published.party());
            upsert.setString(3, published.kind());
            upsert.setString(4, published.position());
            upsert.setArray(
                    5,
                    connection.createArrayOf(
                            "varchar", published.themes().stream().distinct().toArray()));
            upsert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void reposition(RecommendationPositionChanged changed) {
        change("update recommendation set position = ? where id = ?", changed.position(), changed.id());
    }

    void note(EvidenceNoted noted) {
        change(
                "update recommendation set evidence_on = greatest(evidence_on, ?) where id = ?",
                noted.occurredOn(),
                noted.id());
    }

    private void change(String sql, Object value, UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, value);
            update.setObject(2, id);
            if (update.executeUpdate() == 0) {
                throw new IllegalStateException("Recommendation " + id + " was not published before it changed");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What they ask of a State, by theme. */
    Map<String, Asked> byTheme(String party) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select theme,
                            count(*) filter (where evidence_on is null and position = 'supported'),
                            count(*) filter (where evidence_on is null and position is null),
                            count(*) filter (where evidence_on is null and position <> 'supported'),
                            count(*) filter (where evidence_on is not null),
                            (array_agg(id order by id desc))[1:20]
                        from recommendation, unnest(themes) theme
                        where party = ? and kind = 'recommendation' group by theme""")) {
            query.setString(1, party);
            Map<String, Asked> asked = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    asked.put(row.getString(1), asked(row));
                }
            }
            return asked;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), List.of((UUID[])
                row.getArray(6).getArray()));
    }
}
