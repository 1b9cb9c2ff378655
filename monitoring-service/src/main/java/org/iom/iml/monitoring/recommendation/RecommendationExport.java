package org.iom.iml.monitoring.recommendation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** The list of recommendations as pages and as files. */
@Singleton
class RecommendationExport {

    private static final Columns<RecommendationView> COLUMNS = Columns.of(RecommendationView.class)
            .and("party", RecommendationView::party)
            .and("mechanism", RecommendationView::mechanism)
            .and("kind", RecommendationView::kind)
            .and("session", RecommendationView::session)
            .and("cycle", RecommendationView::cycle)
            .and("document", RecommendationView::document)
            .and("paragraph", RecommendationView::paragraph)
            .and("text", RecommendationView::text)
            .and("recommenders", RecommendationView::recommenders)
            .and("actionCategory", RecommendationView::actionCategory)
            .and("themes", RecommendationView::themes)
            .and("position", RecommendationView::position)
            .and("provisions", RecommendationExport::provisions)
            .and("publishedAt", RecommendationView::publishedAt)
            .and("id", RecommendationView::id);

    private final RecommendationList list;
    private final Exports exports;

    RecommendationExport(RecommendationList list, Exports exports) {
        this.list = list;
        this.exports = exports;
    }

    RestResponse<Page<RecommendationView>> answer(
            RecommendationFilter filter,
            PageRequest page,
            Function<Page<Recommendation>, Page<RecommendationView>> viewed) {
        return exports.list(page, part -> viewed.apply(list.matching(filter, part)), UnaryOperator.identity(), COLUMNS);
    }

    private static List<String> provisions(RecommendationView recommendation) {
        return recommendation.provisions().stream()
                .map(applied -> applied.provision() == null
                        ? applied.instrument()
                        : applied.instrument() + ' ' + applied.provision())
                .toList();
    }
}
