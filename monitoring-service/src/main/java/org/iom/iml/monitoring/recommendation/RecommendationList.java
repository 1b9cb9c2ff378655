package org.iom.iml.monitoring.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** Finds recommendations by filter and words, in the order of their publication, with plain SQL. */
@ApplicationScoped
public class RecommendationList {

    private static final String SELECT = """
            select id, mechanism, kind, party, session, document, paragraph, text, natural_key, sibling, action_category,
                   recommenders, recommender_unknown, themes, theme_labels, position, published_at, changed_at, version
            from recommendation""";

    private final Session entities;
    private final UprCycles cycles;
    private final Pages pages;

    RecommendationList(Session entities, UprCycles cycles, Pages pages) {
        this.entities = entities;
        this.cycles = cycles;
        this.pages = pages;
    }

    @Transactional
    public Page<Recommendation> matching(RecommendationFilter filter, PageRequest request) {
        return pages.page(
                request,
                List.of("recommendations", filter.key()),
                (position, limit) -> read(filter, position == null ? null : position.getFirst(), limit),
                recommendation -> List.of(recommendation.id().toString()));
    }

    private List<Recommendation> read(RecommendationFilter filter, @Nullable String after, int limit) {
        Conditions conditions =
                filter.conditions(cycles).and("id > :after", "after", after == null ? null : UUID.fromString(after));
        List<Recommendation> found = conditions
                .bind(entities.createNativeQuery(
                        SELECT + conditions.where() + " order by id limit " + limit, Recommendation.class))
                .getResultList();
        found.forEach(Recommendation::complete);
        return found;
    }
}
