package org.iom.iml.review.heard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.iom.iml.events.RecommendationPositionChanged;
import org.iom.iml.events.RecommendationPublished;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The store of mechanisms' recommendations, written in SQL because there are hundreds of thousands. */
@ApplicationScoped
@Transactional
class HeardRecommendations {

    private final Rows rows;

    HeardRecommendations(Rows rows) {
        this.rows = rows;
    }

    void hear(RecommendationPublished published, Instant at) {
        rows.update(
                """
                insert into heard_recommendation (id, party, mechanism, kind, position, themes, instruments, heard_at)
                values (:id, :party, :mechanism, :kind, :position, cast(:themes as text[]), cast(:instruments as text[]),
                        :at)
                on conflict (id) do update set position = excluded.position, themes = excluded.themes,
                    instruments = excluded.instruments""",
                Values.of("id", published.id())
                        .and("party", published.party())
                        .and("mechanism", published.mechanism())
                        .and("kind", published.kind())
                        .and("position", published.position())
                        .and("themes", published.themes())
                        .and("instruments", published.instruments())
                        .and("at", at));
    }

    void reposition(RecommendationPositionChanged changed) {
        rows.update(
                "update heard_recommendation set position = :position where id = :id",
                Values.of("id", changed.id()).and("position", changed.position()));
    }
}
