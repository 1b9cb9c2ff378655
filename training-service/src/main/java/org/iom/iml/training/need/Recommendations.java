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
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/**
 * The recommendations to States known to this service, kept in a table filled from monitoring facts and queried in SQL
 * because of its size.
 */
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
                insert into recommendation (id, party, mechanism, kind, position, themes, heard_at)
                values (:id, :party, :mechanism, :kind, :position, :themes, :at)
                on conflict (id) do update set party = excluded.party, mechanism = excluded.mechanism, kind = excluded.kind,
                    position = excluded.position, themes = excluded.themes, heard_at = excluded.heard_at""",
                Values.of("id", published.id())
                        .and("party", published.party())
                        .and("mechanism", published.mechanism())
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

    /** Stores evidence; what not everybody may know is confidential to the State's file. */
    void note(EvidenceNoted noted) {
        requirePublished(
                noted.id(),
                rows.update(
                        """
                        insert into recommendation_evidence (recommendation, kind, source, party, occurred_on, open)
                        select id, :kind, :source, :party, :on, :open from recommendation where id = :id
                        on conflict (recommendation, kind, source) do update set occurred_on = excluded.occurred_on,
                            open = excluded.open""",
                        Values.of("id", noted.id())
                                .and("kind", noted.evidenceKind())
                                .and("source", noted.evidenceId())
                                .and("party", noted.party())
                                .and("on", noted.occurredOn())
                                .and("open", Boolean.TRUE.equals(noted.open()))));
    }

    private static void requirePublished(UUID id, int changed) {
        if (changed == 0) {
            throw new IllegalStateException("Recommendation " + id + " was not published before it changed");
        }
    }

    /** Returns the time of the latest fact on recommendations to each State; States without any are absent. */
    Map<String, Optional<Instant>> heardUntil(Scope scope) {
        Conditions of = scope.on("party");
        return rows
                .<Map.Entry<String, Optional<Instant>>>list(
                        "select party, max(heard_at) as heard from recommendation" + of.where() + " group by party",
                        of,
                        row -> Map.entry(row.text("party"), Optional.ofNullable(row.nullable("heard", Instant.class))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Returns the recommendations by State and theme, with the evidence that the caller may know of; those without a
     * theme are kept apart. A delivered review is an act of those who reviewed, and no step of the State.
     */
    Map<OfState, Asked> in(Scope scope) {
        Conditions of = scope.on("r.party").and("r.kind = 'recommendation'");
        return rows
                .<Map.Entry<OfState, Asked>>list(
                        """
                        select party, theme,
                            count(*) filter (where not has_evidence and position = 'supported')::int as supported,
                            count(*) filter (where not has_evidence and position is null)::int as without_position,
                            count(*) filter (where not has_evidence and position <> 'supported')::int as noted,
                            count(*) filter (where has_evidence)::int as with_evidence,
                            trim_array(array_agg(id order by id desc), greatest(count(*)::int - 20, 0)) as ids,
                            array_agg(distinct mechanism) filter (where mechanism is not null) as mechanisms
                        from (select r.*, exists (select from recommendation_evidence e
                                                  where e.recommendation = r.id
                                                    and e.kind <> 'delivered-review') as has_evidence
                              from recommendation r""" + of.where() + """
                        ) r left join lateral unnest(themes) theme on true
                        group by party, theme""",
                        of,
                        row -> Map.entry(new OfState(row.text("party"), row.textOrNull("theme")), asked(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Asked asked(Row row) {
        return new Asked(
                row.integer("supported"),
                row.integer("without_position"),
                row.integer("noted"),
                row.integer("with_evidence"),
                row.list("ids", UUID.class),
                row.texts("mechanisms"));
    }
}
