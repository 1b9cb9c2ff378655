package org.iom.iml.training.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iom.iml.events.EvidenceNoted;
import org.iom.iml.events.RecommendationPositionChanged;
import org.iom.iml.events.RecommendationPublished;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** What is known here of the recommendations to States: a table that monitoring's facts fill, in SQL for its size. */
@ApplicationScoped
@Transactional
class Recommendations {

    private final Rows rows;

    Recommendations(Rows rows) {
        this.rows = rows;
    }

    void publish(RecommendationPublished published) {
        rows.update(
                """
                insert into recommendation (id, party, kind, position, themes)
                values (:id, :party, :kind, :position, :themes)
                on conflict (id) do update set party = excluded.party, kind = excluded.kind,
                    position = excluded.position, themes = excluded.themes""",
                Values.of("id", published.id())
                        .and("party", published.party())
                        .and("kind", published.kind())
                        .and("position", published.position())
                        .and("themes", published.themes().stream().distinct().toList()));
    }

    void reposition(RecommendationPositionChanged changed) {
        change("position = :value", changed.position(), changed.id());
    }

    void note(EvidenceNoted noted) {
        change("evidence_on = greatest(evidence_on, :value)", noted.occurredOn(), noted.id());
    }

    private void change(String assignment, Object value, UUID id) {
        int changed = rows.update(
                "update recommendation set " + assignment + " where id = :id",
                Values.of("id", id).and("value", value));
        if (changed == 0) {
            throw new IllegalStateException("Recommendation " + id + " was not published before it changed");
        }
    }

    /** What they ask of a State, by theme. */
    Map<String, Asked> byTheme(String party) {
        return rows
                .<Map.Entry<String, Asked>>list(
                        """
                        select theme,
                            count(*) filter (where evidence_on is null and position = 'supported')::int as supported,
                            count(*) filter (where evidence_on is null and position is null)::int as without_position,
                            count(*) filter (where evidence_on is null and position <> 'supported')::int as noted,
                            count(*) filter (where evidence_on is not null)::int as with_evidence,
                            trim_array(array_agg(id order by id desc), greatest(count(*)::int - 20, 0)) as ids
                        from recommendation, unnest(themes) theme
                        where party = :party and kind = 'recommendation' group by theme""",
                        Values.of("party", party),
                        row -> Map.entry(
                                row.text("theme"),
                                new Asked(
                                        row.integer("supported"),
                                        row.integer("without_position"),
                                        row.integer("noted"),
                                        row.integer("with_evidence"),
                                        row.list("ids", UUID.class))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
