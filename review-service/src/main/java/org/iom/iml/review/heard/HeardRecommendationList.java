package org.iom.iml.review.heard;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.review.review.Reviews;

/** The recommendations of mechanisms to the State under review, newest first. */
@Singleton
class HeardRecommendationList {

    static final Columns<HeardRecommendationView> COLUMNS = Columns.of(HeardRecommendationView.class)
            .and("id", HeardRecommendationView::id)
            .and("mechanism", HeardRecommendationView::mechanism)
            .and("kind", HeardRecommendationView::kind)
            .and("position", HeardRecommendationView::position)
            .and("themes", HeardRecommendationView::themes)
            .and("instruments", HeardRecommendationView::instruments)
            .and("publishedAt", HeardRecommendationView::publishedAt)
            .and("sinceRequest", HeardRecommendationView::sinceRequest)
            .and("answered", HeardRecommendationView::answered);

    private static final Listing<HeardRecommendationView> HEARD = Listing.of(
                    "h.*, h.heard_at >= r.requested_at as since_request, h.id = any (r.answered) as answered",
                    "heard_recommendation h join review r on r.party = h.party",
                    HeardRecommendationList::view)
            .by("h.heard_at", "timestamptz")
            .by("h.id", "uuid")
            .newestFirst()
            .changedAt("h.heard_at");

    private final Lists lists;
    private final Reviews reviews;
    private final KnownCodes known;

    HeardRecommendationList(Lists lists, Reviews reviews, KnownCodes known) {
        this.lists = lists;
        this.reviews = reviews;
        this.known = known;
    }

    Page<HeardRecommendationView> of(UUID review, HeardRecommendationFilter filter, ListRequest page) {
        reviews.seenWhole(review);
        known.require(CodeList.THEMES, "?theme", filter.theme());
        known.require(CodeList.INSTRUMENTS, "?instrument", filter.instrument());
        return lists.page(HEARD, List.of(review, filter), filter.conditions(review), page);
    }

    private static HeardRecommendationView view(Row row) {
        return new HeardRecommendationView(
                row.id("id"),
                row.text("mechanism"),
                row.text("kind"),
                row.textOrNull("position"),
                row.texts("themes"),
                row.texts("instruments"),
                row.instant("heard_at"),
                row.flag("since_request"),
                row.flag("answered"));
    }
}
