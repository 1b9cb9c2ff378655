package org.iom.iml.training.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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

    void publish(RecommendationPublished published, Instant occurredAt) {
        rows.update(
                """
                insert into recommendation (id, party, kind, position, themes, heard_at)
                values (:id, :party, :kind, :position, :themes, :at)
                on conflict (id) do update set party = excluded.party, kind = excluded.kind,
                    position = excluded.position, themes = excluded.themes, heard_at = excluded.heard_at""",
                Values.of("id", published.id())
                        .and("party", published.party())
                        .and("kind", published.kind())
                        .and("position", published.position())
                        .and("themes", published.themes().stream().distinct().toList())
                        .and("at", occurredAt));
    }

    void reposition(RecommendationPositionChanged changed, Instant occurredAt) {
        requirePublished(
                changed.id(),
                rows.update(
                        "update recommendation set position = :position, heard_at = :at where id = :id",
                        Values.of("id", changed.id())
                                .and("position", changed.position())
                                .and("at", occurredAt)));
    }

    /** Evidence of a review that was delivered is a file of its State, as the review is. */
    void note(EvidenceNoted noted) {
        requirePublished(
                noted.id(),
                rows.update(
                        """
                        insert into recommendation_evidence (recommendation, kind, source, party, occurred_on)
                        select id, :kind, :source, :party, :on from recommendation where id = :id
                        on conflict (recommendation, kind, source) do update set occurred_on = excluded.occurred_on""",
                        Values.of("id", noted.id())
                                .and("kind", noted.evidenceKind())
                                .and("source", noted.evidenceId())
                                .and("party", noted.party())
                                .and("on", noted.occurredOn())));
    }

    private static void requirePublished(UUID id, int changed) {
        if (changed == 0) {
            throw new IllegalStateException("Recommendation " + id + " was not published before it changed");
        }
    }

    /** When the latest fact happened that everybody may know of. */
    Optional<Instant> heardUntil() {
        return rows.find(
                "select heard_at as heard from recommendation where heard_at is not null order by heard_at desc limit 1",
                Values.none(),
                row -> row.instant("heard"));
    }

    /** What they ask of a State, by theme, with the evidence that the caller may know of. */
    Map<String, Asked> byTheme(String party) {
        return rows
                .<Map.Entry<String, Asked>>list(
                        """
                        select theme,
                            count(*) filter (where not has_evidence and position = 'supported')::int as supported,
                            count(*) filter (where not has_evidence and position is null)::int as without_position,
                            count(*) filter (where not has_evidence and position <> 'supported')::int as noted,
                            count(*) filter (where has_evidence)::int as with_evidence,
                            trim_array(array_agg(id order by id desc), greatest(count(*)::int - 20, 0)) as ids
                        from (select r.*, exists (select from recommendation_evidence e
                                                  where e.recommendation = r.id) as has_evidence
                              from recommendation r where r.party = :party and r.kind = 'recommendation') r,
                            unnest(themes) theme
                        group by theme""",
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
